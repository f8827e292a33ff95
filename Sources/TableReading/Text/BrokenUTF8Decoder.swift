/// Passes UTF-8 on with U+FFFD for what is no part of it, for whoever wants to see a broken file all the same.
struct BrokenUTF8Decoder: TextDecoder {
  /// The beginning of a character whose rest is still to come; at most three bytes.
  private var rest: [UInt8] = []

  mutating func decode(_ bytes: Span<UInt8>, isLast: Bool, into output: inout DecodedChunk) {
    var input = rest
    for index in bytes.indices { input.append(bytes[index]) }
    rest = isLast ? [] : Self.unfinished(input)
    input.removeLast(rest.count)
    let text = String(decoding: input, as: UTF8.self)
    output.fill { span, end in
      for byte in text.utf8 {
        span[end] = byte
        end += 1
      }
    }
  }

  /// The bytes at the end that may be the beginning of a character.
  private static func unfinished(_ bytes: [UInt8]) -> [UInt8] {
    for length in 1...3 where length <= bytes.count {
      let first = bytes[bytes.count - length]
      if first & 0xC0 == 0x80 { continue }
      let whole = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
      return length < whole ? Array(bytes.suffix(length)) : []
    }
    return []
  }
}
