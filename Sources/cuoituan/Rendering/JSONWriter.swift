/// Writes JSON piece by piece, keys in the order in which they are given.
///
/// Foundation's encoder sorts or shuffles keys; the results have a fixed order, and `inspect` writes tables larger than memory.
struct JSONWriter<Failing: Error>: ~Copyable {
  private var buffer: [UInt8] = []
  private var isFirst = true
  private var depth = 0
  private let sink: ([UInt8]) throws(Failing) -> Void

  /// The outer levels are spread over lines; what lies deeper stands on one.
  private let spreadDepth: Int

  /// A writer that hands its bytes on in pieces.
  init(spreadDepth: Int, _ sink: @escaping ([UInt8]) throws(Failing) -> Void) {
    self.spreadDepth = spreadDepth
    self.sink = sink
  }

  /// Hands on what is left; to be called once, at the end.
  mutating func finish() throws(Failing) {
    buffer.append(UInt8(ascii: "\n"))
    try sink(buffer)
    buffer.removeAll()
  }

  /// Begins an array; `end("]")` ends it.
  mutating func beginArray(_ key: String? = nil) throws(Failing) { try open(key, UInt8(ascii: "[")) }

  /// Begins an object; `endObject` ends it.
  mutating func beginObject(_ key: String? = nil) throws(Failing) { try open(key, UInt8(ascii: "{")) }

  /// Ends an array.
  mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Ends an object.
  mutating func endObject() { close(UInt8(ascii: "}")) }

  /// Writes an array of one element for each item.
  mutating func array<Item>(
    _ key: String? = nil, _ items: some Sequence<Item>, _ body: (Item, inout JSONWriter) throws(Failing) -> Void
  ) throws(Failing) {
    try beginArray(key)
    for item in items { try body(item, &self) }
    endArray()
  }

  /// Writes a text, or null.
  mutating func value(_ key: String? = nil, _ text: String?) throws(Failing) {
    try begin(key)
    if let text { quote(text) } else { buffer += "null".utf8 }
  }

  /// Writes UTF-8 text.
  mutating func value(_ bytes: Span<UInt8>) throws(Failing) {
    try begin(nil)
    quote(bytes)
  }

  /// Writes a whole number, or null.
  mutating func value(_ key: String? = nil, _ number: Int?) throws(Failing) {
    try begin(key)
    buffer += (number.map(String.init) ?? "null").utf8
  }

  /// Writes a number in its shortest form, whole numbers without a point.
  mutating func value(_ key: String? = nil, _ number: Double) throws(Failing) {
    try begin(key)
    buffer += (Int(exactly: number).map(String.init) ?? (number.isFinite ? String(number) : "null")).utf8
  }

  /// Writes true or false.
  mutating func value(_ key: String? = nil, _ flag: Bool) throws(Failing) {
    try begin(key)
    buffer += (flag ? "true" : "false").utf8
  }

  private mutating func open(_ key: String?, _ bracket: UInt8) throws(Failing) {
    try begin(key)
    buffer.append(bracket)
    isFirst = true
    depth += 1
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if !isFirst, depth < spreadDepth - 1 { buffer.append(UInt8(ascii: "\n")) }
    buffer.append(bracket)
    isFirst = false
  }

  /// Comma, line break and key.
  @inline(__always)
  private mutating func begin(_ key: String?) throws(Failing) {
    if buffer.count > 1 << 16 {
      try sink(buffer)
      buffer.removeAll(keepingCapacity: true)
    }
    if !isFirst { buffer.append(UInt8(ascii: ",")) }
    if depth > 0, depth < spreadDepth {
      buffer.append(UInt8(ascii: "\n"))
    } else if !isFirst {
      buffer.append(UInt8(ascii: " "))
    }
    isFirst = false
    if let key {
      quote(key)
      buffer += ": ".utf8
    }
  }

  private mutating func quote(_ text: String) { quote(text.utf8.span) }

  /// Runs that need no escape, as nearly every text is one, are copied whole.
  private mutating func quote(_ text: Span<UInt8>) {
    var end = JSONEscape.first(in: text, from: 0)
    if end == text.count {
      buffer.append(addingCapacity: end + 2) { output in
        output.append(UInt8(ascii: "\""))
        text.withUnsafeBufferPointer { text in
          output.withUnsafeMutableBufferPointer { room, count in
            count = room[count...].initialize(fromContentsOf: text)
          }
        }
        output.append(UInt8(ascii: "\""))
      }
      return
    }
    buffer.append(UInt8(ascii: "\""))
    var start = 0
    while true {
      end = JSONEscape.first(in: text, from: start)
      text.extracting(start..<end).withUnsafeBufferPointer { buffer.append(contentsOf: $0) }
      guard end < text.count else { break }
      JSONEscape.append(text[end], to: &buffer)
      start = end + 1
    }
    buffer.append(UInt8(ascii: "\""))
  }
}
