/// Writes JSON piece by piece, keys in the order in which they are given.
///
/// Foundation's encoder sorts or shuffles keys; the results have a fixed order, and `inspect` writes tables larger than memory.
struct JSONWriter {
  private var isFirst = true
  private var depth = 0
  private var sink: (String) -> Void

  init(_ sink: @escaping (String) -> Void) { self.sink = sink }

  /// Writes an array whose elements `body` writes.
  mutating func array(_ key: String? = nil, _ body: (inout JSONWriter) throws -> Void) rethrows {
    try nest(key, "[", "]", body)
  }

  /// Writes an object whose members `body` writes.
  mutating func object(_ key: String? = nil, _ body: (inout JSONWriter) throws -> Void) rethrows {
    try nest(key, "{", "}", body)
  }

  private mutating func nest(
    _ key: String?, _ open: String, _ close: String, _ body: (inout JSONWriter) throws -> Void
  ) rethrows {
    begin(key)
    sink(open)
    isFirst = true
    depth += 1
    defer {
      depth -= 1
      if !isFirst, depth < 2 { sink("\n") }
      sink(close)
      isFirst = false
      if depth == 0 { sink("\n") }
    }
    try body(&self)
  }

  /// Writes a text, or null.
  mutating func value(_ key: String? = nil, _ text: String?) {
    begin(key)
    sink(text.map(Self.quoted) ?? "null")
  }

  /// Writes a whole number, or null.
  mutating func value(_ key: String? = nil, _ number: Int?) {
    begin(key)
    sink(number.map(String.init) ?? "null")
  }

  /// Writes a number in its shortest form, whole numbers without a point.
  mutating func value(_ key: String? = nil, _ number: Double) {
    begin(key)
    sink(Int(exactly: number).map(String.init) ?? (number.isFinite ? String(number) : "null"))
  }

  /// Writes true or false.
  mutating func value(_ key: String? = nil, _ flag: Bool) {
    begin(key)
    sink(flag ? "true" : "false")
  }

  /// Comma, line break and key; the members of the outer two levels stand on lines of their own.
  private mutating func begin(_ key: String?) {
    if !isFirst { sink(depth < 3 ? "," : ", ") }
    if depth > 0, depth < 3 { sink("\n") }
    isFirst = false
    if let key { sink(Self.quoted(key) + ": ") }
  }

  /// A text in quotes, escaped as RFC 8259 §7 asks.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    quoted.reserveCapacity(text.utf8.count + 2)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
