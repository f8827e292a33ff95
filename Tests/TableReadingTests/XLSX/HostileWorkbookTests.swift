import Testing

@testable import TableReading

@Suite("A workbook made to do harm, or broken, ends in an error that names sheet and cell")
struct HostileWorkbookTests {
  private static let sheet = "xl/worksheets/sheet1.xml"
  private static let one = WorkbookBuilder(
    rows: "<row r='1'><c r='A1' t='s'><v>0</v></c></row>", strings: "<si><t>a</t></si>",
    styles: "<cellXfs><xf numFmtId='0'/></cellXfs>")

  private func rows(_ rows: String, strings: String = "") -> ReadingError? {
    WorkbookBuilder(rows: rows, strings: strings).file.readingError()
  }

  @Test(
    "a DTD in any part, before anything it declares is used",
    arguments: [
      ("[Content_Types].xml", "<!DOCTYPE Types SYSTEM 'file:///etc/passwd'>"),
      ("_rels/.rels", "<!DOCTYPE Relationships SYSTEM 'file:///etc/passwd'>"),
      ("xl/workbook.xml", "<!DOCTYPE workbook PUBLIC '-//X' 'http://example.org/x.dtd'>"),
      ("xl/_rels/workbook.xml.rels", "<!DOCTYPE x>"),
      ("xl/styles.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]>"),
      ("xl/sharedStrings.xml", "<!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"),
      (
        sheet,
        "<!DOCTYPE x [<!ENTITY a '0'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>"
      ),
    ])
  func doctype(part: String, declaration: String) {
    var builder = Self.one
    builder.parts = builder.parts.map { ($0.name, ($0.name == part ? declaration : "") + $0.xml) }
    let isOfSheet = [Self.sheet, "xl/sharedStrings.xml", "xl/styles.xml"].contains(part)
    #expect(builder.file.readingError() == ReadingError(.forbiddenMarkup(part), sheet: isOfSheet ? "S" : nil))
  }

  @Test(
    "parts that are no XML, with the line",
    arguments: [
      ("[Content_Types].xml", "<Types>", 1), ("xl/workbook.xml", "", 1), ("xl/workbook.xml", "<workbook>\n\n", 3),
      ("xl/_rels/workbook.xml.rels", "x", 1),
      ("_rels/.rels", "<a>\n</b>", 2), ("xl/workbook.xml", "<workbook>&undeclared;</workbook>", 1),
      ("xl/workbook.xml", "<?xml version='1.0' encoding='x-unknown'?><workbook/>", 1),
      ("xl/workbook.xml", "<workbook>\u{1}</workbook>", 1),
    ])
  func malformed(part: String, xml: String, line: Int) {
    var builder = Self.one
    builder.parts = builder.parts.map { $0.name == part ? ($0.name, xml) : $0 }
    #expect(builder.file.readingError() == ReadingError(.malformedPart(part, line: line)))
  }

  @Test(
    "sheets that are wrong, with the row and the column",
    arguments: [
      ("<row r='2'><c r='A2'/></row>\n<row r='1'/>", 2, 2, nil),
      ("<row r='2'/><row r='2'/>", 1, 2, nil),
      ("<row r='0'/>", 1, nil, nil),
      ("<row r='-1'/>", 1, nil, nil),
      ("<row r='1.5'/>", 1, nil, nil),
      ("<row r='1'><c r='B1'/><c r='A1'/></row>", 1, 1, 2),
      ("<row r='1'><c r='A1'/><c r='A1'/></row>", 1, 1, 1),
      ("<row r='1'><c r='A2'/></row>", 1, 1, 0),
      ("<row r='1'><c r='1A'/></row>", 1, 1, 0),
      ("<row r='1'><c r=''/></row>", 1, 1, 0),
      ("<row r='1'><c r='A'/></row>", 1, 1, 0),
      ("<row r='1'><c r='$A$1'/></row>", 1, 1, 0),
      ("<row r='3'><c r='B3'><v>1</x></c></row>", 1, 3, 1),
      ("<row r='3'><c r='B3'><v>1", 1, 3, 1),
    ] as [(String, Int, Int?, Int?)])
  func malformedSheet(rows: String, line: Int, row: Int?, column: Int?) {
    #expect(
      self.rows(rows) == ReadingError(.malformedPart(Self.sheet, line: line), sheet: "S", row: row, column: column))
  }

  @Test("limits of a sheet, with the place")
  func limits() {
    #expect(rows("<row r='1048577'/>") == ReadingError(.limit(.rows), sheet: "S", row: 1_048_577))
    #expect(rows("<row r='1048576'/><row/>") == ReadingError(.limit(.rows), sheet: "S", row: 1_048_577))
    #expect(
      rows("<row r='7'><c r='XFE7'/></row>") == ReadingError(.limit(.columns), sheet: "S", row: 7, column: 16_384))
    #expect(
      rows("<row r='7'><c r='XFD7'/><c/></row>") == ReadingError(.limit(.columns), sheet: "S", row: 7, column: 16_384))
    #expect(
      rows("<row r='7'><c r='AAAAAAAAAAAAAAAAAAAAA7'/></row>")
        == ReadingError(.limit(.columns), sheet: "S", row: 7, column: 18_279))
    #expect(rows("<row r='99999999999999999999999'/>") == ReadingError(.limit(.rows), sheet: "S", row: 9_999_999))
  }

  @Test("text as long as a cell can hold, and one longer", arguments: ["ế", "a", "😀", "_x0041_"])
  func cellLength(unit: String) throws {
    let fitting = String(repeating: unit, count: unit == "😀" ? 16_383 : 32_767)
    for (text, fits) in [(fitting, true), (fitting + unit, false)] {
      let error = fits ? nil : ReadingError(.limit(.cellLength), sheet: "S", row: 1, column: 1)
      #expect(rows("<row><c r='B1' t='inlineStr'><is><t>\(text)</t></is></c></row>") == error)
      #expect(rows("<row><c r='B1' t='str'><v>\(text)</v></c></row>") == error)
      #expect(rows("<row><c r='B1' t='s'><v>0</v></c></row>", strings: "<si><t>\(text)</t></si>") == error)
    }
  }

  @Test("shared strings that are not there", arguments: ["1", "-1", "x", "99999999999999999999", "0x0"])
  func sharedString(index: String) {
    let error = rows("<row r='4'><c r='C4' t='s'><v>\(index)</v></c></row>", strings: "<si><t>a</t></si>")
    #expect(error == ReadingError(.missingPart("sharedStrings[\(index)]"), sheet: "S", row: 4, column: 2))
  }

  /// What reading a sheet whose cells may amount to a million bytes ends in.
  private func amplified(_ rows: String, strings: SharedStrings = SharedStrings()) throws(ReadingError) {
    let xml = "<worksheet><sheetData>\(rows)</sheetData></worksheet>"
    let state = SheetRows(strings: strings, formats: [], calendar: .from1900, limit: 1_000_000)
    let part = try SheetPart(name: "x", source: MemoryStream(Array(xml.utf8)), rows: state)
    let reader = XLSXSheetReader(sheet: "S", part: part)
    var record = Record()
    while try reader.next(into: &record) {}
  }

  @Test("little that would become much: a long string in every cell")
  func longCells() throws {
    let part = try SharedStringsPart(
      name: "x", source: MemoryStream(Array("<sst><si><t>\(String(repeating: "x", count: 936))</t></si></sst>".utf8)),
      size: 0)
    try part.readAll()
    let row = "<row>" + String(repeating: "<c t='s'><v>0</v></c>", count: 100) + "</row>"
    try amplified(String(repeating: row, count: 10), strings: part.strings)
    #expect(throws: ReadingError(.limit(.entrySize), sheet: "S", row: 11, column: 0)) {
      try amplified(String(repeating: row, count: 11), strings: part.strings)
    }
  }

  @Test("little that would become much: a cell in the last column of every row")
  func farCells() {
    let rows = (1...16).map { "<row r='\($0)'><c r='XFD\($0)'><v>1</v></c></row>" }.joined()
    #expect(throws: ReadingError(.limit(.entrySize), sheet: "S", row: 4, column: 16_383)) { try amplified(rows) }
  }

  @Test("a row that no memory should hold")
  func longRow() {
    let string = "<si><t>\(String(repeating: "x", count: 32_767))</t></si>"
    let row = { (count: Int) in "<row>" + String(repeating: "<c t='s'><v>0</v></c>", count: count) + "</row>" }
    #expect(rows(row(1024), strings: string) == nil)
    #expect(rows(row(1025), strings: string) == ReadingError(.limit(.entrySize), sheet: "S", row: 1, column: 1024))
  }

  @Test("elements without end: depth, names, a tag")
  func endless() {
    let error = ReadingError(.malformedPart(Self.sheet, line: 1), sheet: "S")
    #expect(rows(String(repeating: "<a>", count: 100_000)) == error)
    #expect(rows((0..<5000).map { "<name\($0)/>" }.joined()) == error)
    #expect(rows((0..<5000).map { "<a name\($0)=''/>" }.joined()) == error)
    #expect(rows("<a b='" + String(repeating: "x", count: 5 << 20) + "'/>") == error)
    #expect(rows("<!--" + String(repeating: "x", count: 5 << 20) + "-->") == error)
    #expect(rows(String(repeating: "<a/>", count: 100_000)) == nil)
  }

  @Test("parts that are missing")
  func missing() {
    func without(_ name: String) -> ReadingError? {
      var builder = Self.one
      builder.parts.removeAll { $0.name == name }
      return builder.file.readingError()
    }
    #expect(without("[Content_Types].xml") == ReadingError(.missingPart("[Content_Types].xml")))
    #expect(without("_rels/.rels") == ReadingError(.missingPart("_rels/.rels")))
    #expect(without("xl/workbook.xml") == ReadingError(.missingPart("xl/workbook.xml")))
    #expect(without("xl/_rels/workbook.xml.rels") == ReadingError(.missingPart("rId1"), sheet: "S"))
    #expect(without(Self.sheet) == ReadingError(.missingPart(Self.sheet), sheet: "S"))
    #expect(without("xl/sharedStrings.xml") == ReadingError(.missingPart("xl/sharedStrings.xml"), sheet: "S"))
  }

  @Test(
    "a listed sheet without a part, or without a way to it, takes none of the others with it", arguments: [0, 1, 2])
  func spoiltSheet(fault: Int) throws {
    var builder = WorkbookBuilder(
      sheets: ["Một", "Hai", "Ba"].map { ($0, "", "worksheet", "<sheetData><row><c><v>1</v></c></row></sheetData>") })
    switch fault {
    case 0: builder.parts.removeAll { $0.name == "xl/worksheets/sheet2.xml" }
    case 1: builder = builder.replacing("Id=\"rId2\"", with: "Id=\"x\"", in: "xl/_rels/workbook.xml.rels")
    default: builder = builder.replacing("worksheets/sheet2.xml", with: "worksheets/sheet1.xml")
    }
    let reasons: [ReadingError.Reason] = [
      .missingPart("xl/worksheets/sheet2.xml"), .missingPart("rId2"),
      .damagedArchive("two sheets in xl/worksheets/sheet1.xml"),
    ]
    let outcomes = try builder.file.openTables().map { table in Result { try Rows(of: table.makeReader()).cells } }
    #expect(try outcomes[0].get() == [["1"]] && outcomes[2].get() == [["1"]])
    #expect(throws: ReadingError(reasons[fault], sheet: "Hai")) { try outcomes[1].get() }
  }

  @Test("targets that would leave the archive stay in it")
  func targets() {
    let builder = Self.one.replacing("worksheets/sheet1.xml", with: "../../../../etc/passwd")
    #expect(builder.file.readingError() == ReadingError(.missingPart("etc/passwd"), sheet: "S"))
    let external = Self.one.replacing("Target=\"worksheets", with: "TargetMode=\"External\" Target=\"file:///etc")
    #expect(external.file.readingError() == ReadingError(.missingPart("rId1"), sheet: "S"))
  }

  @Test("a workbook without a visible table is empty")
  func noSheet() {
    #expect(
      WorkbookBuilder(sheets: [("S", "state='hidden'", "worksheet", "")]).file.readingError() == ReadingError(.empty))
    #expect(WorkbookBuilder(sheets: []).file.readingError() == ReadingError(.empty))
  }

  @Test("a sheet that is something else")
  func otherRoot() {
    let builder = Self.one.replacing("worksheet xmlns", with: "chartsheet xmlns", in: Self.sheet).replacing(
      "</worksheet", with: "</chartsheet")
    #expect(builder.file.readingError() == ReadingError(.malformedPart(Self.sheet, line: 1), sheet: "S"))
  }

  @Test("entries of a workbook that no workbook has")
  func entries() {
    func with(_ entry: ZipWriter.Entry) -> ReadingError? {
      InputFile(named: "a.xlsx", ZipWriter(Self.one.entries + [entry]).bytes).readingError()
    }
    #expect(with(.init("../x", "")) == ReadingError(.unsafeEntryName("../x")))
    #expect(with(.init("x", "y").with { $0.attributes = 0o120777 << 16 }) == ReadingError(.symbolicLink))
    #expect(with(.init("x", "y").with { $0.flags |= 1 }) == ReadingError(.encrypted))
    #expect(with(.init("XL/WorkBook.xml", "")) == ReadingError(.duplicateEntry("XL/WorkBook.xml")))
    #expect(with(.init("docProps/thumbnail.wmf", "x").with { $0.method = 12 }) == nil)
  }

  @Test("a wrong checksum of a sheet comes with its last row")
  func checksum() {
    let entries = Self.one.entries.map { entry in
      entry.with { if $0.name == Array(Self.sheet.utf8) { $0.checksum = 1 } }
    }
    let error = InputFile(named: "a.xlsx", ZipWriter(entries).bytes).readingError()
    #expect(error == ReadingError(.damagedEntry(Self.sheet), sheet: "S"))
  }
}
