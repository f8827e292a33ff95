/// A cell's date as ISO 8601 writes it, which strict workbooks may hold.
enum ISODate {
  /// Writes `yyyy-mm-dd`, with ` hh:mm:ss` where there is a time, or the time alone; false, with nothing written, for other text.
  static func write(_ text: ArraySlice<UInt8>, to record: inout Record) -> Bool {
    let bytes = Array(text.last == UInt8(ascii: "Z") ? text.dropLast() : text)
    let parts = bytes.split(separator: UInt8(ascii: "T"), maxSplits: 1, omittingEmptySubsequences: true)
    guard let first = parts.first else { return false }
    if parts.count == 1, let seconds = time(first) { return writeTime(seconds, to: &record) }
    guard matches(first, "0000-00-00") else { return false }
    let seconds = parts.count > 1 ? time(parts[1]) : 0
    guard let seconds else { return false }
    for byte in first { record.append(byte) }
    guard seconds > 0 else { return true }
    record.append(0x20)
    return writeTime(seconds, to: &record)
  }

  private static func writeTime(_ seconds: Int, to record: inout Record) -> Bool {
    DateSystem.writeDuration(Double(seconds) / 86_400, to: &record)
  }

  /// Seconds of a time of day, rounded down; nil for other text.
  private static func time(_ text: ArraySlice<UInt8>) -> Int? {
    let whole = text.prefix { $0 != UInt8(ascii: ".") }
    guard matches(whole, "00:00:00") || matches(whole, "00:00") else { return nil }
    return whole.split(separator: UInt8(ascii: ":")).enumerated().reduce(0) { sum, part in
      sum + part.element.reduce(0) { $0 * 10 + Int($1 &- 0x30) } * [3600, 60, 1][part.offset]
    }
  }

  /// Whether a text has digits where the pattern has zeros, and the pattern's other characters.
  private static func matches(_ text: ArraySlice<UInt8>, _ pattern: String) -> Bool {
    text.count == pattern.utf8.count
      && zip(text, pattern.utf8).allSatisfy { byte, expected in expected == 0x30 ? byte &- 0x30 <= 9 : byte == expected
      }
  }
}
