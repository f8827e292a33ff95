import Testing

@testable import TableReading

/// Puts small workbooks together from the XML of their parts.
struct WorkbookBuilder {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let documentRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"

  var parts: [(name: String, xml: String)] = []

  /// A workbook with one sheet of rows, strings for `t="s"`, and the rest of a style sheet.
  init(rows: String, strings: String = "", styles: String = "", properties: String = "") {
    self.init(
      sheets: [("S", "", "worksheet", "<sheetData>\(rows)</sheetData>")], strings: strings, styles: styles,
      properties: properties)
  }

  /// A workbook with sheets: name, further attributes of `sheet`, kind of the relationship, content of the root.
  init(
    sheets: [(name: String, attributes: String, kind: String, content: String)], strings: String = "",
    styles: String = "",
    properties: String = ""
  ) {
    let list = sheets.enumerated().map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" \($1.attributes) r:id=\"rId\($0 + 1)\"/>"
    }
    parts.append((name: "_rels/.rels", xml: Self.relationships([("rId1", "officeDocument", "xl/workbook.xml")])))
    parts.append(
      (
        name: "xl/workbook.xml",
        xml:
          "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.documentRelationships)\"><workbookPr \(properties)/><sheets>"
          + list.joined() + "</sheets></workbook>"
      ))
    let targets = sheets.enumerated().map { ("rId\($0 + 1)", $1.kind, "worksheets/sheet\($0 + 1).xml") }
    parts.append(
      (
        name: "xl/_rels/workbook.xml.rels",
        xml: Self.relationships(targets + [("s", "sharedStrings", "sharedStrings.xml"), ("t", "styles", "styles.xml")])
      ))
    parts.append((name: "xl/sharedStrings.xml", xml: "<sst xmlns=\"\(Self.main)\">\(strings)</sst>"))
    parts.append((name: "xl/styles.xml", xml: "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>"))
    for (number, sheet) in sheets.enumerated() {
      parts.append(
        (
          name: "xl/worksheets/sheet\(number + 1).xml",
          xml: "<worksheet xmlns=\"\(Self.main)\">\(sheet.content)</worksheet>"
        ))
    }
  }

  static func relationships(_ list: [(id: String, kind: String, target: String)]) -> String {
    let items = list.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(documentRelationships)/\($0.kind)\" Target=\"\($0.target)\"/>"
    }
    return "<Relationships xmlns=\"\(packageRelationships)\">\(items.joined())</Relationships>"
  }

  /// The workbook with something replaced in a part, or in all.
  func replacing(_ old: String, with new: String, in part: String? = nil) -> WorkbookBuilder {
    var copy = self
    copy.parts = parts.map { $0.name == part ?? $0.name ? ($0.name, $0.xml.replacing(old, with: new)) : $0 }
    return copy
  }

  /// The workbook with another name for a part.
  func renaming(_ old: String, _ new: String) -> WorkbookBuilder {
    var copy = self
    copy.parts = parts.map { ($0.name == old ? new : $0.name, $0.xml) }
    return copy
  }

  var entries: [ZipWriter.Entry] { parts.map { ZipWriter.Entry($0.name, $0.xml) } }
  var file: InputFile { InputFile(named: "a.xlsx", ZipWriter(entries).bytes) }
}

extension InputFile {
  /// A file in memory.
  init(named name: String, _ bytes: [UInt8]) {
    self.init(path: name, folders: [], name: name, content: MemoryContent(bytes))
  }

  /// The rows of all tables.
  func readRows() throws(ReadingError) -> [TestRow] {
    var rows: [TestRow] = []
    for table in try openTables() {
      let reader = try table.makeReader()
      var record = Record()
      while try reader.next(into: &record) { rows.append(TestRow(record, sheet: table.sheet)) }
    }
    return rows
  }

  /// What reading the file ends in, nil for success.
  func readingError() -> ReadingError? {
    do throws(ReadingError) {
      _ = try readRows()
      return nil
    } catch {
      return error
    }
  }
}

/// A row as tests compare it.
struct TestRow: Equatable, CustomTestStringConvertible {
  var sheet: String?
  var row: Int
  var texts: [String]
  var kinds: [CellKind]

  init(_ record: Record, sheet: String?) {
    self.sheet = sheet
    row = record.row
    texts = (0..<record.count).map(record.text)
    kinds = (0..<record.count).map(record.kind)
  }

  var testDescription: String { "\(sheet ?? "") \(row): \(zip(texts, kinds).map { "\($0) (\($1))" })" }
}
