/// What a file is by its first bytes, whatever its name says.
enum FileSignature: Equatable {
  case empty
  /// A ZIP archive, and so perhaps an XLSX workbook.
  case zip
  /// A compound file, in which old and encrypted workbooks are kept ([MS-CFB] 2.2).
  case compoundFile
  /// An old workbook outside a compound file: BIFF 2 to 5, or XML of Excel 2003.
  case oldWorkbook
  case webPage
  /// A file of a kind without tables.
  case unsupported(ReadingError.UnsupportedKind)
  /// Another kind of file that holds no text.
  case binary
  /// Anything else: perhaps text.
  case text

  /// Bytes that are looked at.
  private static let length = 4096

  init(of content: any Content) throws(ReadingError) {
    self.init(try content.open().readPrefix(Self.length))
  }

  init(_ start: [UInt8]) {
    func begins(_ bytes: UInt8...) -> Bool { start.starts(with: bytes) }
    if start.isEmpty {
      self = .empty
    } else if begins(0x50, 0x4B, 0x03, 0x04) || begins(0x50, 0x4B, 0x05, 0x06) || begins(0x50, 0x4B, 0x07, 0x08) {
      self = .zip
    } else if begins(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1) {
      self = .compoundFile
    } else if start.count > 3, start[0] == 0x09, [0, 2, 4, 8].contains(start[1]), [4, 6, 8, 16].contains(start[2]),
      start[3] == 0
    {
      // The record "beginning of file" with its length.
      self = .oldWorkbook
    } else if let kind = KnownBeginnings.kind(of: start) {
      self = .unsupported(kind)
    } else {
      self = Self.textual(start)
    }
  }

  private static func textual(_ start: [UInt8]) -> FileSignature {
    let marked = start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF])
    // The markup that matters is ASCII in UTF-8 and, NULs left out, in UTF-16.
    let letters = String(decoding: start.filter { $0 != 0 && $0 < 0x80 }, as: Unicode.ASCII.self).lowercased()
    let text = letters.drop { $0.isWhitespace }
    if text.hasPrefix("mime-version:") { return .webPage }
    if text.hasPrefix("<") {
      if ["<!doctype html", "<html", "<head", "<body", "<table"].contains(where: text.hasPrefix) { return .webPage }
      if text.contains("urn:schemas-microsoft-com:office:spreadsheet") { return .oldWorkbook }
      if text.contains("<html") || text.contains("<table") { return .webPage }
    }
    // UTF-16 without a mark has a NUL in every other place at most.
    let zeros = start.count { $0 == 0 }
    if !marked, text.hasPrefix("%pdf-") || text.hasPrefix("{\\rtf") { return .unsupported(.document) }
    if !marked, text.hasPrefix("<svg") || text.hasPrefix("<?xml") && text.contains("<svg") {
      return .unsupported(.picture)
    }
    if !marked, zeros > start.count / 2 { return .binary }
    let controls = start.count { $0 < 0x20 && ![0, 0x09, 0x0A, 0x0C, 0x0D, 0x1A].contains($0) }
    return !marked && zeros > 0 && controls > start.count / 20 ? .binary : .text
  }
}
