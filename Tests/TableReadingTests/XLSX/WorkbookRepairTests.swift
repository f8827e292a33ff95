import Testing

@testable import TableReading

@Suite("Workbooks typed in an old font: names that nobody can read, or good ones changed")
struct WorkbookRepairTests {
  /// Text in TCVN3 codes kept as Latin-1 characters, the same in Unicode, and without any mark.
  private static let codes = ["Lß V¨n Kiªn", "TrÇn V¨n Th¾ng", "NguyÔn ThÞ Hång", "Ph¹m V¨n §øc"]
  private static let names = ["Lò Văn Kiên", "Trần Văn Thắng", "Nguyễn Thị Hồng", "Phạm Văn Đức"]
  private static let plain = ["Lo Van Kien", "Tran Van Thang", "Nguyen Thi Hong", "Pham Van Duc"]

  @Test(arguments: [
    (codes, true, names), (codes, false, names), (names, true, names), (names, false, names), (plain, true, plain),
    (plain, false, plain), (codes.map { $0.unicodeScalars.map { "&#\($0.value);" }.joined() }, false, names),
  ])
  func repaired(written: [String], areShared: Bool, expected: [String]) throws {
    let rows = written.indices.map { index in
      areShared
        ? "<row><c t=\"s\"><v>\(index)</v></c></row>"
        : "<row><c t=\"inlineStr\"><is><t>\(written[index])</t></is></c></row>"
    }
    let strings = areShared ? written.map { "<si><t>\($0)</t></si>" } : []
    let builder = WorkbookBuilder(rows: rows.joined(), strings: strings.joined())
    let table = try #require(try builder.file.openTables().first)
    let reader = try table.makeReader()
    var record = Record()
    var texts: [String] = []
    while try reader.next(into: &record) { texts.append(record.text(at: 0)) }
    #expect(texts == expected)
  }

  @Test("good strings that cells share beside mis-saved text in the cells, as programs that fill in a form write them")
  func mixed() throws {
    let heading = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
    let rows = Self.codes.map { name in
      "<row><c t=\"inlineStr\"><is><t>\(name)</t></is></c><c t=\"str\"><f>A1</f><v>\(name)</v></c></row>"
    }
    let builder = WorkbookBuilder(
      rows: heading + rows.joined(), strings: "<si><t>Họ và tên</t></si><si><t>Người xác nhận</t></si>")
    let read = try builder.file.readRows().map(\.texts)
    #expect(read == [["Họ và tên", "Người xác nhận"]] + Self.names.map { [$0, $0] })
  }

  @Test("a workbook of more text than people fill in is judged by its beginning")
  func judged() throws {
    let rows = (Self.plain + Self.codes).map { "<row><c t=\"inlineStr\"><is><t>\($0)</t></is></c></row>" }
    let content = WorkbookBuilder(rows: rows.joined()).file.content
    let tables = try Workbook.open(content).tables
    let plainText = Self.plain.reduce(0) { $0 + $1.utf8.count }
    #expect(TableRepair.repaired(tables, judging: plainText).map(\.repair) == [nil])
    #expect(TableRepair.repaired(tables).map(\.repair) == [TextRepair(whole: .tcvn3)])
  }
}
