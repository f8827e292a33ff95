/// Characters that XML cannot hold, written `_xHHHH_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
enum EscapedText {
  /// Decodes the bytes from a place on, where they are.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    guard var source = firstEscape(in: bytes, from: start) else { return }
    var target = source
    while source < bytes.count {
      if var unit = unit(in: bytes, at: source) {
        source += 7
        if unit & 0xFC00 == 0xD800, let low = self.unit(in: bytes, at: source), low & 0xFC00 == 0xDC00 {
          unit = 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
          source += 7
        }
        // Half a surrogate pair and NUL are no characters of a text. The character is never longer than its escape.
        let scalar = unit == 0 ? "\u{FFFD}" : Unicode.Scalar(unit) ?? "\u{FFFD}"
        for byte in String(Character(scalar)).utf8 {
          bytes[target] = byte
          target += 1
        }
      } else {
        bytes[target] = bytes[source]
        target += 1
        source += 1
      }
    }
    bytes.removeSubrange(target...)
  }

  private static func firstEscape(in bytes: [UInt8], from start: Int) -> Int? {
    var place = bytes.span.firstUnderscore(from: start)
    while place < bytes.count, unit(in: bytes, at: place) == nil { place = bytes.span.firstUnderscore(from: place + 1) }
    return place < bytes.count ? place : nil
  }

  private static func unit(in bytes: [UInt8], at place: Int) -> UInt32? {
    guard place + 7 <= bytes.count, bytes[place] == UInt8(ascii: "_"), bytes[place + 1] == UInt8(ascii: "x"),
      bytes[place + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt32 = 0
    for digit in bytes[place + 2..<place + 6] {
      guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt32(value)
    }
    return unit
  }
}

extension Span<UInt8> {
  fileprivate func firstUnderscore(from start: Int) -> Int {
    firstPlace(from: start) { $0.marks(of: UInt8(ascii: "_")) }
  }
}
