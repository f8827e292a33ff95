/// The characters that RFC 8259 §7 wants escaped, and U+007F, which some terminals obey.
enum JSONEscape {
  /// The first byte of UTF-8 from a place on that has to be escaped; the text's length where there is none.
  static func first(in text: Span<UInt8>, from start: Int) -> Int {
    var place = start
    while place &+ 8 <= text.count {
      // The load is checked against the text's bounds, and any eight bytes are an integer.
      let bytes = UInt64(littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
      let found =
        lessThan(0x20, in: bytes) | lessThan(1, in: bytes ^ repeated(0x22)) | lessThan(1, in: bytes ^ repeated(0x5C))
        | lessThan(1, in: bytes ^ repeated(0x7F))
      if found != 0 { return place &+ found.trailingZeroBitCount / 8 }
      place &+= 8
    }
    while place < text.count, !isEscaped(text[place]) { place &+= 1 }
    return place
  }

  /// Appends the escape of a byte that has to be escaped.
  static func append(_ byte: UInt8, to buffer: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      buffer.append(UInt8(ascii: "\\"))
      buffer.append(byte)
    case 0x0A: buffer += "\\n".utf8
    case 0x0D: buffer += "\\r".utf8
    case 0x09: buffer += "\\t".utf8
    default:
      buffer += "\\u00".utf8
      buffer.append(hex(byte >> 4))
      buffer.append(hex(byte & 15))
    }
  }

  @inline(__always)
  private static func isEscaped(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F }

  @inline(__always)
  private static func repeated(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// A set high bit in the lowest byte that is less, none below it; bits above it may lie. The limit is at most 0x80.
  ///
  /// Source: Henry S. Warren, "Hacker's Delight", §6-1.
  @inline(__always)
  private static func lessThan(_ limit: UInt8, in bytes: UInt64) -> UInt64 {
    (bytes &- repeated(limit)) & ~bytes & 0x8080_8080_8080_8080
  }

  private static func hex(_ digit: UInt8) -> UInt8 { digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10) }
}
