/// What is told of a compound file ([MS-CFB] 2.6): which of the streams that matter it has.
enum CompoundFile {
  /// Why a compound file is not read: encrypted, an old workbook, or something of another kind.
  static func refusal(of content: any Content, isNamedWorkbook: Bool) throws(ReadingError) -> ReadingError {
    let stream = try content.open()
    var kind = ReadingError.UnsupportedKind.other
    while true {
      let chunk = try stream.readPrefix(1 << 16)
      // Sectors and so directory entries lie at multiples of 128 bytes.
      for offset in Swift.stride(from: 0, to: chunk.count - 127, by: 128) {
        switch streamName(chunk[offset..<offset + 128]) {
        case "EncryptedPackage": return ReadingError(.encrypted)
        case "Workbook", "Book": return ReadingError(.legacyWorkbook)
        // The last two are drawings and messages.
        case "WordDocument", "PowerPoint Document", "VisioDocument", "__properties_version1.0": kind = .document
        default: break
        }
      }
      guard chunk.count < 1 << 16 else { continue }
      return ReadingError(kind == .other && isNamedWorkbook ? .legacyWorkbook : .unsupported(kind))
    }
  }

  /// The name in a directory entry of a stream, where the bytes are one with an ASCII name.
  private static func streamName(_ entry: ArraySlice<UInt8>) -> String? {
    let bytes = Array(entry)
    let length = Int(bytes[64]) | Int(bytes[65]) << 8
    // The length counts the NUL at the end; type 2 is a stream, 0 and 1 are the colours.
    guard length >= 4, length <= 64, length % 2 == 0, bytes[66] == 2, bytes[67] <= 1 else { return nil }
    var name: [UInt8] = []
    for place in Swift.stride(from: 0, to: length - 2, by: 2) {
      guard bytes[place + 1] == 0, bytes[place] < 0x80 else { return nil }
      name.append(bytes[place])
    }
    return String(decoding: name, as: UTF8.self)
  }
}
