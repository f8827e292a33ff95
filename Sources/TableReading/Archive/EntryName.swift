import VietnameseText

/// The names of files where nothing says how they are encoded: in archives and on disk.
enum EntryName {
  /// Bytes of a name, with its folders, that anybody needs.
  static let longest = 1024
  /// Folders in each other that are still read; a tree that is deeper was not made by hand.
  static let deepest = 64

  /// The limit that a name exceeds. Names that are within their limits are decoded, hashed and searched as often as it takes.
  static func limit(of bytes: [UInt8]) -> ReadingError.Limit? {
    if bytes.count > longest { return .nameLength }
    return bytes.count(where: isSeparator) > deepest ? .folderDepth : nil
  }

  /// Why a name is refused, if it is.
  static func refusal(of bytes: [UInt8]) -> ReadingError? {
    if let limit = limit(of: bytes) { return ReadingError(.limit(limit)) }
    return isUnsafe(bytes) ? ReadingError(.unsafeEntryName(printable(bytes))) : nil
  }

  /// Whether a byte is `/`, or `\` as old Windows programs write it.
  static func isSeparator(_ byte: UInt8) -> Bool { byte == 0x2F || byte == 0x5C }

  /// The name in NFC: UTF-8 if it is valid, else Windows-1258 or CP437, whichever reads as Vietnamese.
  static func decode(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return CanonicalComposition.composed(text) }
    let vietnamese = CanonicalComposition.composed(CodePage.windows1258.decode(bytes))
    let american = CanonicalComposition.composed(CodePage.cp437.decode(bytes))
    return plausibility(of: vietnamese) >= plausibility(of: american) ? vietnamese : american
  }

  /// The decoded name of an archive's entry, with `/` between its parts, `.` and empty parts left out.
  static func path(_ bytes: [UInt8]) -> String {
    let text = decode(bytes.map { isSeparator($0) ? 0x2F : $0 })
    let parts = text.split(separator: "/").filter { $0 != "." }
    return parts.joined(separator: "/") + (text.hasSuffix("/") ? "/" : "")
  }

  /// Whether a name would leave the archive, on any system, or could fool who reads it.
  static func isUnsafe(_ bytes: [UInt8]) -> Bool {
    let text = decode(bytes.map { isSeparator($0) ? 0x2F : $0 })
    if text.isEmpty || text.hasPrefix("/") { return true }
    if text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) { return true }
    let start = Array(text.utf8.prefix(2))
    if start.count == 2, start[1] == UInt8(ascii: ":"), Character(Unicode.Scalar(start[0])).isLetter { return true }
    return text.split(separator: "/").contains("..")
  }

  /// The name as it may stand in a message: control characters replaced, a long name cut.
  static func printable(_ bytes: [UInt8]) -> String {
    var shown = ""
    let kept = beginning(of: bytes)
    for scalar in decode(Array(kept)).unicodeScalars {
      shown.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar)
    }
    return kept.count < bytes.count ? shown + "…" : shown
  }

  /// As many bytes as a message has room for, in UTF-8 no character cut in two.
  private static func beginning(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    let room = 160
    guard bytes.count > room else { return bytes[...] }
    let end = (room - 3...room).last { bytes[$0] & 0xC0 != 0x80 } ?? room
    return bytes[..<end]
  }

  /// Letters of Vietnamese beyond ASCII speak for a reading, everything else beyond ASCII against it.
  private static func plausibility(of name: String) -> Int {
    name.unicodeScalars.reduce(0) { sum, scalar in
      if scalar.isASCII { return sum }
      return sum + (VietnameseLetter.code(of: scalar.value) == VietnameseLetter.none ? -2 : 1)
    }
  }
}
