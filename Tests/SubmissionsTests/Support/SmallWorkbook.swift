import Crypto

@testable import Submissions

/// An XLSX workbook made in memory: inline strings, numbers where a cell begins with `=`, errors, TRUE and FALSE, `ƒ` for a formula
/// that nobody calculated.
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

  /// A workbook that was sent back for a participation form, whose digest it names, and that has one row.
  static func returned(of text: String) -> [UInt8] {
    let digest = SHA256.hash(data: Array(text.utf8)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
      .joined()
    let source = OwnDocument.source(1, digest: digest, path: "2022-10/na-hy/a.csv")
    return bytes(
      of: adding(
        source.name, source.text,
        to: parts([("Hướng dẫn", [["◄ ○ Để đọc."]]), ("a", [["Ngày", "Họ và tên"], ["=44842", "Giàng A Páo"]])])))
  }

  /// The parts with a property of the document.
  static func adding(
    _ name: String, _ text: String, to parts: [(name: String, xml: String)]
  ) -> [(name: String, xml: String)] {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006"
    let property =
      "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"\(name)\">"
      + "<vt:lpwstr>\(text)</vt:lpwstr></property>"
    return parts.map { part in
      guard part.name == "_rels/.rels" else { return part }
      let relationship = "<Relationship Id=\"p\" Type=\"\(office)/custom-properties\" Target=\"docProps/custom.xml\"/>"
      return (part.name, part.xml.replacing("</Relationships>", with: relationship + "</Relationships>"))
    } + [
      (
        "docProps/custom.xml",
        "<Properties xmlns=\"\(types)/custom-properties\" xmlns:vt=\"\(types)/docPropsVTypes\">\(property)</Properties>"
      )
    ]
  }

  /// The parts of a workbook of one sheet with merged cells and hidden rows, from 1.
  static func parts(_ rows: [[String]], merged: [String], hidden: Set<Int> = []) -> [(name: String, xml: String)] {
    var parts = parts([(name: "Sheet1", rows: [])])
    parts[parts.count - 1].xml = worksheet(rows, merged: merged, hidden: hidden)
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

  private static func worksheet(_ rows: [[String]], merged: [String] = [], hidden: Set<Int> = []) -> String {
    let data = rows.enumerated().map { index, row in
      "<row r=\"\(index + 1)\"\(hidden.contains(index + 1) ? " hidden=\"1\"" : "")>\(row.map(cell).joined())</row>"
    }
    let ranges = merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    return "<worksheet xmlns=\"\(main)\"><sheetData>\(data.joined())</sheetData>"
      + (ranges.isEmpty ? "" : "<mergeCells>\(ranges)</mergeCells>") + "</worksheet>"
  }

  private static func cell(_ text: String) -> String {
    switch text {
    case "TRUE", "FALSE": "<c t=\"b\"><v>\(text == "TRUE" ? 1 : 0)</v></c>"
    case "": "<c/>"
    case "ƒ": "<c><f>A1</f></c>"
    case _ where text.hasPrefix("#"): "<c t=\"e\"><v>\(text)</v></c>"
    case _ where text.hasPrefix("="): "<c><v>\(text.dropFirst())</v></c>"
    default: "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
  }
}
