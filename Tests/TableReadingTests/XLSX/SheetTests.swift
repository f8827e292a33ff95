import Testing

@testable import TableReading

@Suite("Rows and cells stand where the clerk put them")
struct SheetTests {
  @Test(
    "addresses, and their absence",
    arguments: [
      (
        "<row r='2'><c r='B2'><v>1</v></c><c r='D2'><v>2</v></c></row><row r='5'><c r='A5'><v>3</v></c></row>",
        [2: ["", "1", "", "2"], 5: ["3"]]
      ),
      ("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>", [1: ["1", "2"], 3: ["3"]]),
      ("<row r='3'><c><v>1</v></c><c r='C3'><v>2</v></c><c><v>3</v></c></row>", [3: ["1", "", "2", "3"]]),
      ("<row><c r='B7'><v>1</v></c></row><row><c><v>2</v></c></row>", [7: ["", "1"], 8: ["2"]]),
      ("<row r='1048576'><c r='aa1048576'><v>1</v></c></row>", [1_048_576: Array(repeating: "", count: 26) + ["1"]]),
      (
        "<row r='1'><c r='A1' s='3'/><c r='B1'><v>1</v></c><c r='C1' s='3'/></row><row r='2'><c r='A2' s='3'/></row>",
        [1: ["", "1"]]
      ),
      (
        "<row r='1'><x:c xmlns:x='urn:x'><x:v>0</x:v></x:c><c r='A1'><v>1</v><extLst><v>2</v></extLst></c></row>",
        [1: ["1"]]
      ),
    ])
  func places(rows: String, expected: [Int: [String]]) throws {
    let read = try WorkbookBuilder(rows: rows).file.readRows()
    #expect(Dictionary(uniqueKeysWithValues: read.map { ($0.row, $0.texts) }) == expected)
  }

  @Test("a merged cell's value is in the first of its cells")
  func merged() throws {
    let content =
      "<sheetData><row r='1'><c r='A1' t='b'><v>1</v></c><c r='B1'/></row></sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells>"
    let file = WorkbookBuilder(sheets: [("S", "", "worksheet", content)]).file
    #expect(try file.readRows().map(\.texts) == [["TRUE"]])
    #expect(try file.openTables().map(\.mergedRanges) == [[MergedRange(rows: 1...2, columns: 0...1)]])
  }

  @Test(
    "rows that nobody sees say so",
    arguments: [
      ("r='3' hidden='1'", true), ("hidden='true' r='3'", true), ("r='3' ht='0' customHeight='1'", true),
      ("customHeight='true' ht='0.0'", true), ("r='3'", false), ("r='3' hidden='0'", false),
      ("r='3' ht='0.5' customHeight='1'", false), ("r='3' ht='0'", false),
      ("r='3' collapsed='1' outlineLevel='1'", false),
    ])
  func hiddenRows(attributes: String, isHidden: Bool) throws {
    let cell = "<c r='A3'><v>1</v></c>"
    let rows = "<row r='2' hidden='1'/><row \(attributes)>\(cell)</row><row><c><v>2</v></c></row>"
    let table = try #require(try WorkbookBuilder(rows: rows).file.openTables().first)
    let reader = try table.makeReader()
    var record = Record()
    var store = RecordStore()
    while try reader.next(into: &record) { store.append(record) }
    var hidden: [Bool] = []
    store.forEachRecord { hidden.append($0.isHidden) }
    #expect(hidden == [isHidden, false])
  }

  @Test("visible sheets come in the workbook's order; charts and macros are no tables")
  func sheets() throws {
    let data = { (value: Int) in "<sheetData><row><c><v>\(value)</v></c></row></sheetData>" }
    let builder = WorkbookBuilder(sheets: [
      ("Hai", "", "worksheet", data(2)), ("ẩn", "state='hidden'", "worksheet", data(8)),
      ("rất ẩn", "state='veryHidden'", "worksheet", data(9)),
      ("Biểu đồ", "", "chartsheet", ""), ("Macro", "", "xlMacrosheet", data(7)),
      ("Một", "state='visible'", "worksheet", data(1)),
    ])
    #expect(try builder.file.readRows().map(\.sheet) == ["Hai", "Một"])
    #expect(try builder.file.readRows().map(\.texts) == [["2"], ["1"]])
    let all = try builder.file.openTables(includingHidden: true)
    #expect(all.map(\.sheet) == ["Hai", "ẩn", "rất ẩn", "Một"])
    #expect(all.map(\.isHidden) == [false, true, true, false])
    #expect(try all.map { try Rows(of: $0.makeReader()).cells } == [[["2"]], [["8"]], [["9"]], [["1"]]])
  }

  @Test("a workbook of hidden sheets alone is empty, unless they are asked for")
  func nothingButHidden() throws {
    let file = WorkbookBuilder(sheets: [("S", "state='hidden'", "worksheet", "<sheetData/>")]).file
    #expect(throws: ReadingError(.empty)) { try file.openTables() }
    #expect(try file.openTables(includingHidden: true).map(\.isHidden) == [true])
  }

  @Test("a sheet can be read again from the start")
  func again() throws {
    let table = try #require(
      try WorkbookBuilder(rows: "<row><c t='s'><v>0</v></c></row>", strings: "<si><t>a</t></si>").file.openTables()
        .first)
    for _ in 0..<2 {
      let reader = try table.makeReader()
      var record = Record()
      #expect(try reader.next(into: &record))
      #expect(record.text(at: 0) == "a")
      #expect(try !reader.next(into: &record))
      #expect(try !reader.next(into: &record))
    }
  }

  @Test("rows before an error are delivered")
  func rowsBeforeError() throws {
    let table = try #require(
      try WorkbookBuilder(rows: "<row><c><v>1</v></c></row><row><c><v>2</row>").file.openTables().first)
    let reader = try table.makeReader()
    var record = Record()
    #expect(try reader.next(into: &record))
    #expect(record.text(at: 0) == "1")
    #expect(throws: ReadingError(.malformedPart("xl/worksheets/sheet1.xml", line: 1), sheet: "S", row: 2, column: 0)) {
      try reader.next(into: &record)
    }
  }
}
