import Testing

@testable import TableReading

@Suite("Workbooks are read however their makers arranged the parts")
struct PackageTests {
  private static let plain = WorkbookBuilder(
    rows: "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>44842</v></c></row>",
    strings: "<si><t>Bản</t></si>",
    styles: "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>")
  private static let sheet = "xl/worksheets/sheet1.xml"

  private static let variants: [(String, WorkbookBuilder)] = [
    ("as Excel does", plain),
    (
      "parts at odd places",
      plain.renaming(sheet, "so lieu/T1.xml").replacing("worksheets/sheet1.xml", with: "../so lieu/T1.xml")
    ),
    (
      "absolute targets",
      plain.replacing("Target=\"worksheets", with: "Target=\"/xl/worksheets").replacing(
        "\"xl/workbook.xml", with: "\"/xl/workbook.xml")
    ),
    (
      "percent-encoded target",
      plain.renaming(sheet, "xl/bảng 1.xml").replacing("worksheets/sheet1.xml", with: "b%E1%BA%A3ng%201.xml")
    ),
    (
      "percent-encoded name",
      plain.renaming(sheet, "xl/b%E1%BA%A3ng%201.xml").replacing("worksheets/sheet1.xml", with: "bảng%201.xml")
    ),
    (
      "another case",
      plain.renaming(sheet, "XL/Worksheets/Sheet1.XML").renaming("xl/sharedStrings.xml", "xl/sharedstrings.xml")
    ),
    ("backslashes", plain.renaming(sheet, "xl\\worksheets\\sheet1.xml")),
    (
      "strict",
      plain.replacing(WorkbookBuilder.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replacing(
          WorkbookBuilder.documentRelationships, with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
    ),
    ("prefixes", prefixed),
    (
      "another default namespace",
      plain.replacing("<worksheet xmlns=", with: "<m:worksheet xmlns='urn:x' xmlns:m=", in: sheet)
        .replacing("</worksheet>", with: "</m:worksheet>", in: sheet).replacing(
          "<sheetData>", with: "<sheetData xmlns=\"\(WorkbookBuilder.main)\">", in: sheet)
    ),
    (
      "a declaration and a comment",
      plain.replacing("<worksheet", with: "<?xml version='1.0' encoding='UTF-8'?><!-- x --><worksheet", in: sheet)
    ),
    ("a byte order mark", plain.replacing("<worksheet", with: "\u{FEFF}<worksheet", in: sheet)),
  ]

  private static var prefixed: WorkbookBuilder {
    var copy = plain
    for name in [
      "worksheet", "sheetData", "row", "c", "v", "sst", "si", "t", "styleSheet", "cellXfs", "xf", "workbook", "sheets",
      "sheet",
    ] {
      for end in [" ", ">"] {
        copy = copy.replacing("<\(name)\(end)", with: "<x:\(name)\(end)").replacing("</\(name)>", with: "</x:\(name)>")
      }
    }
    return copy.replacing("xmlns=\"\(WorkbookBuilder.main)\"", with: "xmlns:x=\"\(WorkbookBuilder.main)\"")
  }

  @Test("places, names and namespaces", arguments: variants.map(\.0))
  func variant(name: String) throws {
    let builder = try #require(Self.variants.first { $0.0 == name }?.1)
    let rows = try builder.file.readRows()
    #expect(rows.map(\.texts) == [["Bản", "2022-10-08"]] && rows.map(\.sheet) == ["S"])
  }

  @Test("parts in UTF-16", arguments: [false, true])
  func utf16(isBigEndian: Bool) throws {
    let entries = Self.plain.parts.map { part in
      let units = ("\u{FEFF}" + part.xml).utf16
      let bytes = units.flatMap {
        isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)]
      }
      return ZipWriter.Entry(
        name: Array(part.name.utf8), data: part.name.hasSuffix(".rels") ? Array(part.xml.utf8) : bytes)
    }
    #expect(
      try InputFile(named: "a.xlsx", ZipWriter(entries).bytes).readRows().map(\.texts) == [["Bản", "2022-10-08"]])
  }

  @Test("content counts, not the name", arguments: ["a.csv", "a.zip", "a.xlsm", "a"])
  func name(name: String) throws {
    #expect(
      try InputFile(named: name, ZipWriter(Self.plain.entries).bytes).readRows().map(\.texts) == [
        ["Bản", "2022-10-08"]
      ])
  }

  @Test("strings and styles may be missing where nothing needs them")
  func withoutOptionalParts() throws {
    var builder = WorkbookBuilder(rows: "<row><c><v>1</v></c></row>")
    builder.parts.removeAll { $0.name.hasSuffix("sharedStrings.xml") || $0.name.hasSuffix("styles.xml") }
    builder = builder.replacing("<Relationship Id=\"s\"", with: "<X").replacing("<Relationship Id=\"t\"", with: "<X")
    #expect(try builder.file.readRows().map(\.texts) == [["1"]])
  }
}
