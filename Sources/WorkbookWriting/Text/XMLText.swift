/// What may stand in the text of a part, after ECMA-376 part 1, 22.9.2.19 (ST_Xstring) and XML 1.0, 2.2 (Char).
enum XMLText {
  /// A character that XML 1.0 has no way to write: C0 controls but tab, line feed and carriage return, U+FFFE, U+FFFF.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Text for parts that know the escape `_xHHHH_`: a cell reads back exactly as given.
  ///
  /// A carriage return is escaped too, since XML turns it into a line feed, and so is text that looks like an escape.
  static func escaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 < 0x20 || $0 == 0x5F || $0 == 0xEF }) else { return text }
    var result = String.UnicodeScalarView()
    var position = 0
    for scalar in text.unicodeScalars {
      if isControl(scalar) {
        result.append(contentsOf: "_x\(hexadecimal(scalar.value))_".unicodeScalars)
      } else if scalar == "_", isEscape(bytes, at: position) {
        result.append(contentsOf: "_x005F_".unicodeScalars)
      } else {
        result.append(scalar)
      }
      position += UTF8.width(scalar)
    }
    return String(result)
  }

  /// Text for parts without an escape: line ends become line feeds, other control characters are dropped.
  static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        result.append("\n")
      } else if !isControl(scalar), !(scalar == "\n" && afterReturn) {
        result.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(result)
  }

  /// Whether `_xHHHH_` stands at the byte.
  private static func isEscape(_ bytes: [UInt8], at position: Int) -> Bool {
    guard position + 7 <= bytes.count, bytes[position + 1] == UInt8(ascii: "x"),
      bytes[position + 6] == UInt8(ascii: "_")
    else { return false }
    return bytes[(position + 2)..<(position + 6)].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
