/// The text of a number: the shortest that stands for the same value, `.` as the decimal point, no exponent where that is sensible.
enum NumberText {
  /// Whether the bytes are that text already, as they are in nearly every cell.
  static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    var place = 0
    let count = bytes.count
    // Up to 15 digits every decimal is the shortest of its value.
    guard count > 0, count <= 17 else { return false }
    if bytes[0] == 0x2D { place = 1 }
    let first = place
    var digits = 0
    var point = -1
    while place < count {
      let byte = bytes[place]
      if byte &- 0x30 <= 9 {
        digits += 1
      } else if byte == 0x2E, point < 0, place > first {
        point = place
      } else {
        return false
      }
      place += 1
    }
    guard digits > 0, digits <= 15 else { return false }
    let isZero = bytes[first] == 0x30
    if point < 0 { return !isZero || count == 1 }
    return bytes[count - 1] != 0x30 && point < count - 1 && (!isZero || point == first + 1)
  }

  /// The value that the bytes write as XML Schema writes a double; nil where they are no number, or one without bounds.
  static func value(_ bytes: ArraySlice<UInt8>) -> Double? {
    guard bytes.count <= 400 else { return nil }
    for byte in bytes {
      switch byte {
      case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: continue
      default: return nil
      }
    }
    if let whole = whole(bytes) { return Double(whole) }
    guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }

  /// The value of plain digits, as of most dates.
  private static func whole(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 15 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte &- 0x30 <= 9 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  private static func hasExponent(_ number: String) -> Bool {
    let bytes = number.utf8.span
    for place in bytes.indices where bytes[place] == UInt8(ascii: "e") { return true }
    return false
  }

  /// The text of a value.
  static func text(_ value: Double) -> String {
    if value == 0 { return "0" }
    var shortest = value.description
    if !hasExponent(shortest) {
      if shortest.hasSuffix(".0") { shortest.removeLast(2) }
      return shortest
    }
    let parts = shortest.split(separator: "e")
    let sign = shortest.hasPrefix("-") ? "-" : ""
    let mantissa = parts[0].drop { $0 == "-" }.split(separator: ".")
    let fraction = mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : ""
    guard parts.count > 1, let exponent = Int(parts[1]) else { return shortest }
    let digits = String(mantissa[0] + fraction)
    if exponent >= 0, exponent <= 20, fraction.count <= exponent {
      return sign + digits + String(repeating: "0", count: exponent - fraction.count)
    }
    if exponent < 0, exponent >= -9 {
      return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits
    }
    return sign + mantissa[0] + (fraction.isEmpty ? "" : "." + fraction) + "E" + (exponent < 0 ? "" : "+")
      + "\(exponent)"
  }
}
