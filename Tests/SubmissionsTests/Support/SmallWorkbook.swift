/// An XLSX workbook made in memory: inline strings, numbers where a cell begins with `=`, errors, TRUE and FALSE.
enum SmallWorkbook {
  /// The bytes of a workbook with these sheets.
  static func bytes(_ sheets: [(name: String, rows: [[String]])]) -> [UInt8] { bytes(of: parts(sheets)) }

  /// The bytes of a workbook of these parts.
  static func bytes(of parts: [(name: String, xml: String)]) -> [UInt8] {
    SmallArchive.bytes(
      parts.map {
        SmallArchive.Entry(name: $0.name, bytes: Array(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + $0.xml).utf8))
      })
  }

  /// The parts of a workbook with these sheets.
  static func parts(_ sheets: [(name: String, rows: [[String]])]) -> [(name: String, xml: String)] {
    var parts = [
      ("[Content_Types].xml", contentTypes(sheets.count)),
      ("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")])),
      ("xl/workbook.xml", workbook(sheets.map(\.name))),
      (
        "xl/_rels/workbook.xml.rels",
        relationships(sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") })
      ),
    ]
    for (index, sheet) in sheets.enumerated() {
      parts.append(("xl/worksheets/sheet\(index + 1).xml", worksheet(sheet.rows)))
    }
    return parts
  }

  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private static func contentTypes(_ count: Int) -> String {
    let sheets = (1...count).map {
      "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(kind).worksheet+xml\"/>"
    }
    return "<Types xmlns=\"\(package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(kind).sheet.main+xml\"/>" + sheets.joined()
      + "</Types>"
  }

  private static func relationships(_ targets: [(kind: String, target: String)]) -> String {
    let all = targets.enumerated().map {
      "<Relationship Id=\"r\($0 + 1)\" Type=\"\(office)/\($1.kind)\" Target=\"\($1.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)/relationships\">\(all.joined())</Relationships>"
  }

  private static func workbook(_ names: [String]) -> String {
    let sheets = names.enumerated().map { "<sheet name=\"\($1)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0 + 1)\"/>" }
    return "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(sheets.joined())</sheets></workbook>"
  }

  private static func worksheet(_ rows: [[String]]) -> String {
    let data = rows.map { row in
      "<row>\(row.map(cell).joined())</row>"
    }
    return "<worksheet xmlns=\"\(main)\"><sheetData>\(data.joined())</sheetData></worksheet>"
  }

  private static func cell(_ text: String) -> String {
    switch text {
    case "TRUE", "FALSE": "<c t=\"b\"><v>\(text == "TRUE" ? 1 : 0)</v></c>"
    case _ where text.hasPrefix("#"): "<c t=\"e\"><v>\(text)</v></c>"
    case _ where text.hasPrefix("="): "<c><v>\(text.dropFirst())</v></c>"
    default: "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
  }
}
