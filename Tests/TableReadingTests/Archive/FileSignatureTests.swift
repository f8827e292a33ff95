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
      ("a.xls", compoundFile(["WordDocument"]), .notAWorkbook),
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
      ("a.xlsx", Array("%PDF-1.7".utf8), .notAWorkbook),
      ("a.xlsx", Array(repeating: 0, count: 5000), .notAWorkbook),
      (
        "a.ods", zip(.init("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), .init("content.xml", "<x/>")),
        .openDocument
      ),
      ("a.xlsx", zip(.init("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), .openDocument),
      ("a.xlsx", ZipWriter(word.entries).bytes, .notAWorkbook),
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
}
