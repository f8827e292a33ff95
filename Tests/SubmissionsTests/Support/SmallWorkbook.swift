/// An XLSX workbook made in memory: stored ZIP entries, inline strings, numbers where a cell begins with `=`.
enum SmallWorkbook {
  /// The bytes of a workbook with these sheets of CSV-like rows.
  static func bytes(_ sheets: [(name: String, rows: [[String]])]) -> [UInt8] {
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
    return zip(parts.map { ($0.0, Array(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + $0.1).utf8)) })
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
      let cells = row.map { text in
        text.hasPrefix("#")
          ? "<c t=\"e\"><v>\(text)</v></c>"
          : text.hasPrefix("=") ? "<c><v>\(text.dropFirst())</v></c>" : "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>"
      }
      return "<row>\(cells.joined())</row>"
    }
    return "<worksheet xmlns=\"\(main)\"><sheetData>\(data.joined())</sheetData></worksheet>"
  }

  /// A ZIP archive whose entries are stored as they are.
  private static func zip(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let name = Array(entry.name.utf8)
      let size = little(entry.bytes.count, 4)
      let common =
        little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(crc(entry.bytes), 4) + size + size
        + little(name.count, 2) + little(0, 2)
      directory += [0x50, 0x4B, 1, 2] + little(20, 2) + common + little(0, 10) + little(archive.count, 4) + name
      archive += [0x50, 0x4B, 3, 4] + common + name + entry.bytes
    }
    let end = little(0, 4) + little(entries.count, 2) + little(entries.count, 2) + little(directory.count, 4)
    return archive + directory + [0x50, 0x4B, 5, 6] + end + little(archive.count, 4) + little(0, 2)
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }

  private static func crc(_ bytes: [UInt8]) -> Int {
    var crc = UInt32.max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(~crc)
  }
}
