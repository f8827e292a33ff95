import Testing

@testable import TableReading

@Suite(
  "Merged cells are known before the rows are read, whoever wrote the sheet; else values stand under wrong headings")
struct MergedCellsTests {
  private static let part = "xl/worksheets/sheet1.xml"
  private static let rows = "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>"

  /// A workbook with one sheet of that content.
  private static func workbook(_ content: String) -> WorkbookBuilder {
    WorkbookBuilder(sheets: [("S", "", "worksheet", content)])
  }

  private static func merges(_ references: String...) -> String {
    "<mergeCells count='\(references.count)'>" + references.map { "<mergeCell ref='\($0)'/>" }.joined()
      + "</mergeCells>"
  }

  private static let across = MergedRange(rows: 1...1, columns: 1...2)
  private static let down = MergedRange(rows: 2...4, columns: 0...0)

  @Test(
    "however they are written",
    arguments: [
      rows + merges("B1:C1", "A2:A4"), rows + merges("a4:a2", "C1:b1"),
      "<dimension ref='A1'/>" + rows
        + "<sheetProtection/><autoFilter ref='A1:B2'><filterColumn colId='0'/></autoFilter>"
        + merges("A2:A4", "D9:D9", "B1:C1")
        + "<pageMargins left='1'/><extLst><ext><mergeCell ref='F1:F9'/></ext></extLst>",
      "<sheetData/>" + merges("A2:A4", "B1:C1"), "<sheetData />\n" + merges("A2:A4", "B1:C1"),
      "<sheetData xmlns=\"\(WorkbookBuilder.main)\"></sheetData>" + merges("A2:A4", "B1:C1"),
      rows + "<!-- <mergeCells> -->" + merges("A2:A4", "B1:C1"), rows + "<?x <mergeCell?>" + merges("A2:A4", "B1:C1"),
      rows + "<mergeCells><mergeCell  x='>' ref = \"A2:A4\" /><mergeCell ref='B1&#58;C1'></mergeCell></mergeCells>",
      rows + merges("A2:A4") + merges("B1:C1"),
      "<sheetData><row><c t='inlineStr'><is><t><![CDATA[</sheetData><mergeCells><mergeCell ref='X1:X9'/>]]></t></is></c></row>"
        + "</sheetData>" + merges("A2:A4", "B1:C1"),
      "<x><sheetData/></x>" + rows + merges("A2:A4", "B1:C1"),
      "<sheetData><row><c t='inlineStr'><is><t>sheetData/sheetData</t></is></c></row></sheetData>"
        + merges("A2:A4", "B1:C1"),
    ])
  func found(content: String) throws {
    #expect(try Self.workbook(content).file.openTables().map(\.mergedRanges) == [[Self.across, Self.down]])
  }

  @Test(
    "what is none",
    arguments: [
      rows, rows + "<mergeCells/>", rows + merges("D9:D9"), rows + "<x>" + merges("A2:A4") + "</x>",
      rows + "<mergeCells xmlns='urn:x'><mergeCell ref='A2:A4'/></mergeCells>",
      rows + "<x:mergeCells xmlns:x='urn:x'><mergeCell ref='A2:A4'/></x:mergeCells>",
      rows + "<mergeCell ref='A2:A4'/>", "",
    ])
  func none(content: String) throws {
    #expect(try Self.workbook(content).file.openTables().map(\.mergedRanges) == [[]])
  }

  @Test("in a namespace with a prefix, and in UTF-16")
  func otherWritings() throws {
    let plain = Self.workbook(Self.rows + Self.merges("A2:A4", "B1:C1"))
    var prefixed = plain.replacing("xmlns=", with: "xmlns:x=", in: Self.part)
    for name in ["worksheet", "sheetData", "row", "c", "v", "mergeCells", "mergeCell"] {
      for end in [" ", ">"] {
        prefixed = prefixed.replacing("<\(name)\(end)", with: "<x:\(name)\(end)", in: Self.part)
          .replacing("</\(name)>", with: "</x:\(name)>", in: Self.part)
      }
    }
    #expect(try prefixed.file.openTables().map(\.mergedRanges) == [[Self.across, Self.down]])
    let entries = plain.parts.map { part in
      part.name == Self.part
        ? ZipWriter.Entry(
          name: Array(part.name.utf8),
          data: ("\u{FEFF}" + part.xml).utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
        : ZipWriter.Entry(part.name, part.xml)
    }
    let table = try #require(try InputFile(named: "a.xlsx", ZipWriter(entries).bytes).openTables().first)
    #expect(table.mergedRanges == [Self.across, Self.down])
    #expect(try Rows(of: table.makeReader()).cells == [["1"]])
  }

  @Test(
    "references that are none, and ranges that share a cell, are a fault of the sheet",
    arguments: [
      merges("A1"), merges(""), merges("A1:B"), merges("A0:B2"), merges("A1:B2:C3"), merges("$A$1:$B$2"), merges("A:B"),
      merges("A1:XFE2"), merges("A1:B1048577"), merges("A1:B99999999999999999999"), merges("A1:B2 C3:D4"),
      "<mergeCells><mergeCell/></mergeCells>",
      merges("A1:B2", "B2:C3"), merges("A1:B2", "A1:B2"), merges("A1:A9", "B1:B9", "A5:B5"), merges("B3:D3", "C1:C9"),
      merges("A1:C3", "B2:B2", "B2:B3"),
    ])
  func malformed(merges: String) throws {
    let error = ReadingError(.malformedPart(Self.part, line: 3), sheet: "S")
    let table = try #require(try Self.workbook("\n" + Self.rows + "\n" + merges).file.openTables().first)
    #expect(table.mergedRanges == [])
    #expect(throws: error) { try table.makeReader() }
  }

  @Test("ranges side by side share nothing")
  func disjoint() throws {
    let references = (1...200).flatMap { row in ["A\(row):B\(row)", "C\(row):C\(row + 1)"].prefix(row % 2 + 1) }
    let content =
      Self.rows + "<mergeCells>" + references.shuffled().map { "<mergeCell ref='\($0)'/>" }.joined() + "</mergeCells>"
    let found = try #require(try Self.workbook(content).file.openTables().first?.mergedRanges)
    #expect(found.count == 300 && found.last == MergedRange(rows: 200...200, columns: 0...1))
  }

  @Test("a hundred thousand are read, one more is an error of that sheet and of no other")
  func limit() throws {
    func sheet(_ count: Int) -> (String, String, String, String) {
      let merges = (1...count).map { "<mergeCell ref='A\($0 * 2):A\($0 * 2 + 1)'/>" }.joined()
      return ("S\(count)", "", "worksheet", Self.rows + "<mergeCells>\(merges)</mergeCells>")
    }
    let tables = try WorkbookBuilder(sheets: [sheet(100_000), sheet(100_001), sheet(1)]).file.openTables()
    #expect(tables.map(\.mergedRanges.count) == [100_000, 0, 1])
    #expect(throws: ReadingError(.limit(.mergedRanges), sheet: "S100001")) { try tables[1].makeReader() }
    #expect(try Rows(of: tables[2].makeReader()).cells == [["1"]])
  }

  @Test("whether the characters of the sheets are in doubt or not")
  func besideRepair() throws {
    let cell = "<sheetData><row><c t='inlineStr'><is><t>Lß V¨n Kiªn</t></is></c></row></sheetData>"
    let builder = WorkbookBuilder(
      sheets: ["S", "T"].map { ($0, "", "worksheet", cell + Self.merges("A2:A4", "B1:C1")) })
    let tables = try builder.file.openTables()
    #expect(tables.map(\.repair) == [TextRepair(whole: .tcvn3), TextRepair(whole: .tcvn3)])
    #expect(tables.map(\.mergedRanges) == [[Self.across, Self.down], [Self.across, Self.down]])
  }

  @Test("a text file has none")
  func textFile() throws {
    #expect(try InputFile(named: "a.csv", Array("a,b\n".utf8)).openTables().map(\.mergedRanges) == [[]])
  }
}
