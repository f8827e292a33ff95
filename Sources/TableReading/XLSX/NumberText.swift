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
    guard bytes.count <= 400, bytes.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }) else { return nil }
    guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }

  /// The text of a value.
  static func text(_ value: Double) -> String {
    if value == 0 { return "0" }
    let shortest = value.description
    let parts = shortest.split(separator: "e")
    let sign = shortest.hasPrefix("-") ? "-" : ""
    let mantissa = parts[0].drop { $0 == "-" }.split(separator: ".")
    let fraction = mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : ""
    guard parts.count > 1, let exponent = Int(parts[1]) else {
      return sign + mantissa[0] + (fraction.isEmpty ? "" : "." + fraction)
    }
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
