import TableReading

/// The characters that RFC 8259 §7 wants escaped, and U+007F, which some terminals obey.
enum JSONEscape {
  /// The first byte of UTF-8 from a place on that has to be escaped; the text's length where there is none.
  static func first(in text: Span<UInt8>, from start: Int) -> Int {
    text.firstPlace(from: start) {
      $0.marks(below: 0x20) | $0.marks(of: UInt8(ascii: "\"")) | $0.marks(of: UInt8(ascii: "\\")) | $0.marks(of: 0x7F)
    }
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

  private static func hex(_ digit: UInt8) -> UInt8 { digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10) }
}
