/// The first bytes by which files of a kind without tables are known.
///
/// They are as the format's specification or the list of `file` (1) has them; text of no language begins so.
enum KnownBeginnings {
  /// What a file that begins with these bytes is, if it is of a known kind.
  static func kind(of start: [UInt8]) -> ReadingError.UnsupportedKind? {
    list.first { beginning in
      start.count >= beginning.bytes.count
        && zip(beginning.bytes, start).allSatisfy { expected, byte in expected == nil || expected == byte }
    }?.kind
  }

  /// Bytes from the first on; nil for one that may be any.
  private typealias Beginning = (bytes: [UInt8?], kind: ReadingError.UnsupportedKind)

  private static let list = pictures + archives + documents + others

  private static let pictures: [Beginning] = [
    // JPEG, PNG, GIF, TIFF of either byte order, Photoshop.
    ([0xFF, 0xD8, 0xFF], .picture), ([0x89] + ascii("PNG") + [0x0D, 0x0A, 0x1A, 0x0A], .picture),
    (ascii("GIF87a"), .picture), (ascii("GIF89a"), .picture), (ascii("II*") + [0], .picture),
    (ascii("MM") + [0, 0x2A], .picture),
    (ascii("8BPS") + [0, 1], .picture),
    // WebP, and the pictures of telephones.
    (ascii("RIFF????WEBP"), .picture), ([0, 0, 0, nil] + ascii("ftyphei"), .picture),
    ([0, 0, 0, nil] + ascii("ftypmif1"), .picture), ([0, 0, 0, nil] + ascii("ftypavif"), .picture),
    // A bitmap: its size, reserved bytes, the place of its pixels, the size of its header.
    (ascii("BM????") + [0, 0, 0, 0, nil, nil, 0, 0, nil, 0, 0, 0], .picture),
  ]

  private static let archives: [Beginning] = [
    // RAR, 7z, gzip, XZ, Zstandard, Microsoft's cabinets, bzip2, tar.
    (ascii("Rar!") + [0x1A, 0x07], .archive), (ascii("7z") + [0xBC, 0xAF, 0x27, 0x1C], .archive),
    ([0x1F, 0x8B, 0x08], .archive), ([0xFD] + ascii("7zXZ") + [0], .archive), ([0x28, 0xB5, 0x2F, 0xFD], .archive),
    (ascii("MSCF") + [0, 0, 0, 0], .archive), (ascii("BZh?1AY&SY"), .archive),
    (Array(repeating: nil, count: 257) + ascii("ustar"), .archive),
  ]

  private static let documents: [Beginning] = [(ascii("%!PS-Adobe"), .document), (ascii("AT&TFORM"), .document)]

  private static let others: [Beginning] = [
    // Video and sound.
    ([0, 0, 0, nil] + ascii("ftyp"), .other), (ascii("RIFF????AVI "), .other), (ascii("RIFF????WAVE"), .other),
    (ascii("OggS") + [0], .other), ([0x1A, 0x45, 0xDF, 0xA3], .other), (ascii("ID3") + [2], .other),
    (ascii("ID3") + [3], .other), (ascii("ID3") + [4], .other), ([0xFF, 0xFB], .other),
    // Programs, a database.
    ([0x7F] + ascii("ELF"), .other), (ascii("MZ?") + [0], .other), (ascii("SQLite format 3") + [0], .other),
  ]

  /// The bytes of a text, any byte for `?`.
  private static func ascii(_ text: String) -> [UInt8?] { text.utf8.map { $0 == UInt8(ascii: "?") ? nil : $0 } }
}
