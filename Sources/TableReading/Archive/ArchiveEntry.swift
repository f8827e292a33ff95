/// An entry as the central directory of a ZIP archive describes it (APPNOTE 6.3.10, section 4.3.12).
struct ArchiveEntry: Sendable {
  /// The place in the central directory, from 0; the one libzip knows the entry by.
  var index: Int
  let rawName: [UInt8]
  /// The name in the central directory itself, where a field beside it has another one.
  var headerName: [UInt8]
  /// Why the name is refused, which is asked each time the entry is opened.
  let nameRefusal: ReadingError?
  /// The name in NFC, with `/`, without `.` and empty parts, a folder's ending in `/`; its beginning where it exceeds a limit.
  var name: String
  var flags: UInt16
  var method: UInt16
  var checksum: UInt32
  /// Bytes, as declared.
  var compressedSize: Int
  /// Bytes, as declared.
  var size: Int
  /// Where the local header lies, from the first byte of the archive.
  var localOffset: Int
  /// The file type bits of a Unix mode; 0 where the archive comes from another system.
  var unixFileType: UInt32

  var isFolder: Bool { rawName.last.map(EntryName.isSeparator) ?? false }
  /// The name as it may stand in a message.
  var shownName: String { EntryName.printable(rawName) }
  /// The name's last part.
  var lastName: String { String(name.split(separator: "/").last ?? "") }

  /// Why the entry is not read, whatever it holds.
  var refusal: ReadingError? {
    if let nameRefusal { return nameRefusal }
    if unixFileType == 0o120000 { return ReadingError(.symbolicLink) }
    if ![0, 0o100000, 0o040000].contains(unixFileType) { return ReadingError(.notARegularFile) }
    // Bit 0 is encryption, 6 strong encryption, 13 a masked header; method 99 is AES.
    if flags & 0x2041 != 0 || method == 99 { return ReadingError(.encrypted) }
    if method != 0, method != 8 { return ReadingError(.unsupportedCompression(methodName)) }
    if method == 0, size != compressedSize { return ReadingError(.damagedEntry(shownName)) }
    return nil
  }

  private var methodName: String {
    switch method {
    case 1: "Shrink"
    case 2...5: "Reduce"
    case 6: "Implode"
    case 9: "Deflate64"
    case 12: "BZIP2"
    case 14: "LZMA"
    case 93: "Zstandard"
    case 95: "XZ"
    case 98: "PPMd"
    default: "\(method)"
    }
  }
}
