import Testing

@testable import TableReading

@Suite("Files that are no tables are told apart, so that the clerk knows what to do")
struct FileSignatureTests {
  /// A compound file with the directory entries of some streams.
  private static func compoundFile(_ streams: [String]) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 504)
    for name in streams {
      let units = name.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
      bytes += units + Array(repeating: 0, count: 64 - units.count) + ZipWriter.half(UInt16(units.count + 2)) + [2, 1]
      bytes += Array(repeating: 0, count: 60)
    }
    return bytes
  }

  private static func zip(_ entries: ZipWriter.Entry...) -> [UInt8] { ZipWriter(entries).bytes }

  private static let word = WorkbookBuilder(rows: "").renaming("xl/workbook.xml", "word/document.xml")
    .replacing("xl/workbook.xml", with: "word/document.xml").replacing(
      "workbook", with: "document", in: "word/document.xml")

  @Test(
    "by content",
    arguments: [
      ("a.xlsx", [], ReadingError.Reason.empty),
      ("a.csv", [], .empty),
      ("a.xlsx", compoundFile(["Root", "EncryptionInfo", "EncryptedPackage"]), .encrypted),
      ("a.xls", compoundFile(["Workbook"]), .legacyWorkbook),
      ("a.xlsx", compoundFile(["Book"]), .legacyWorkbook),
      ("a.xls", compoundFile([]), .legacyWorkbook),
      ("a.xls", compoundFile(["WordDocument"]), .unsupported(.document)),
      ("a.doc", compoundFile(["Root", "WordDocument"]), .unsupported(.document)),
      ("thư.msg", compoundFile(["__properties_version1.0"]), .unsupported(.document)),
      ("a.db", compoundFile([]), .unsupported(.other)),
      ("bao-cao", compoundFile(["Workbook"]), .legacyWorkbook),
      ("a.xls", [9, 8, 16, 0, 0, 6], .legacyWorkbook),
      (
        "a.xls", Array("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>".utf8),
        .legacyWorkbook
      ),
      ("a.xls", Array("\u{FEFF}\r\n<!DOCTYPE html><p>".utf8), .webPage),
      ("a.xlsx", Array("<HTML xmlns:x='urn:schemas-microsoft-com:office:excel'>".utf8), .webPage),
      ("a.csv", Array("<style>x</style><table><tr>".utf8), .webPage),
      ("a.xlsx", [0xFF, 0xFE] + Array("<html>".utf16).flatMap { [UInt8($0), 0] }, .webPage),
      ("a.xls", Array("MIME-Version: 1.0\r\n".utf8), .webPage),
      ("a.xlsx", Array("Ngày;Họ và tên\n".utf8), .textNamedWorkbook),
      (
        "a.xls", [0xFF, 0xFE] + Array("Ngày\t1".utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, .textNamedWorkbook
      ),
      ("a.zip", Array("Ngày;Họ và tên\n".utf8), .textNamedWorkbook),
      ("a.xlsx", Array("%PDF-1.7".utf8), .unsupported(.document)),
      ("a.xls", Array("{\\rtf1\\ansi".utf8), .unsupported(.document)),
      ("a", Array("\n%PDF-1.7".utf8), .unsupported(.document)),
      ("ảnh.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], .unsupported(.picture)),
      ("ảnh.xlsx", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .unsupported(.picture)),
      ("ảnh", Array("RIFF\u{1}\u{2}\u{3}\u{4}WEBPVP8 ".utf8), .unsupported(.picture)),
      ("ảnh.heic", [0, 0, 0, 24] + Array("ftypheic".utf8), .unsupported(.picture)),
      ("ảnh.svg", Array("<?xml version='1.0'?><svg/>".utf8), .unsupported(.picture)),
      ("a.rar", Array("Rar!\u{1A}\u{7}\u{1}".utf8), .unsupported(.archive)),
      ("a.zip", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .unsupported(.archive)),
      ("a.tar", Array(repeating: 0x61, count: 257) + Array("ustar".utf8), .unsupported(.archive)),
      ("a.mp4", [0, 0, 0, 32] + Array("ftypisom".utf8), .unsupported(.other)),
      ("a.bin", Array(repeating: 0, count: 5000), .unsupported(.other)),
      ("a.xlsx", Array(repeating: 0, count: 5000), .notAWorkbook),
      (
        "a.ods", zip(.init("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), .init("content.xml", "<x/>")),
        .openDocument
      ),
      ("a.xlsx", zip(.init("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), .openDocument),
      (
        "a.odt", zip(.init("mimetype", "application/vnd.oasis.opendocument.text"), .init("content.xml", "<x/>")),
        .unsupported(.document)
      ),
      ("a.docx", ZipWriter(word.entries).bytes, .unsupported(.document)),
      ("a.xlsx", ZipWriter(word.entries).bytes, .unsupported(.document)),
      ("a.xps", zip(.init("_rels/.rels", WorkbookBuilder.relationships([]))), .unsupported(.document)),
      ("a.jar", zip(.init("META-INF/MANIFEST.MF", "x")), .unsupported(.archive)),
      ("a.xlsx", zip(.init("a.csv", "1;2")), .notAWorkbook),
      (
        "a.xlsx",
        zip(.init("_rels/.rels", WorkbookBuilder.relationships([("a", "officeDocument", "xl/workbook.bin")]))),
        .notAWorkbook
      ),
      ("a.xlsx", Array("PK\u{3}\u{4}".utf8), .damagedArchive("no end of central directory")),
    ] as [(String, [UInt8], ReadingError.Reason)])
  func kind(name: String, bytes: [UInt8], reason: ReadingError.Reason) {
    #expect(InputFile(named: name, bytes).readingError() == ReadingError(reason))
  }

  @Test(
    "a workbook and text are read under any name that says nothing", arguments: ["a.xltx", "a.download", "a", "a."])
  func unnamed(name: String) throws {
    let workbook = ZipWriter(WorkbookBuilder(rows: "<row><c><v>1</v></c></row>").entries).bytes
    #expect(try InputFile(named: name, workbook).readRows().map(\.texts) == [["1"]])
    let text = Array("Ngày;Họ và tên\n1/10;Lò Văn Ún\n".utf8)
    #expect(
      try InputFile(named: name, text).readRows().map(\.texts) == [["Ngày", "Họ và tên"], ["1/10", "Lò Văn Ún"]])
  }

  @Test("what is named text is text to whoever reads it, whatever its first bytes look like")
  func namedText() throws {
    let rows = try InputFile(named: "a.csv", Array("%PDF-1.7;b\n".utf8)).readRows()
    #expect(rows.map(\.texts) == [["%PDF-1.7", "b"]])
  }
}
