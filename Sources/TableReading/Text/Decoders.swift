/// What a decoder made of a chunk: UTF-8 in the first `count` bytes.
struct DecodedChunk {
  /// Room for three bytes of UTF-8 for each byte of a chunk, and for what the chunk before left over.
  var bytes: [UInt8]
  private(set) var count = 0

  init(chunk: Int) { bytes = [UInt8](repeating: 0, count: chunk * 3 + 16) }

  /// Empties the chunk and makes room for what so many bytes can become.
  mutating func begin(_ input: Int) {
    count = 0
    if bytes.count < input * 3 + 16 { bytes = [UInt8](repeating: 0, count: input * 3 + 16) }
  }

  /// Lends the room to be filled; `body` moves the index behind what it wrote.
  mutating func fill<Failure: Error>(
    _ body: (inout MutableSpan<UInt8>, inout Int) throws(Failure) -> Void
  ) throws(Failure) {
    var index = count
    defer { count = index }
    var span = bytes.mutableSpan
    try body(&span, &index)
  }
}

extension MutableSpan<UInt8> {
  /// Writes a scalar's UTF-8 at an index, which moves behind it.
  @inline(__always)
  mutating func write(_ scalar: UInt32, _ index: inout Int) {
    let encoded: UInt32
    if scalar < 0x80 {
      encoded = scalar | 1 << 24
    } else if scalar < 0x800 {
      encoded = (0xC0 | scalar >> 6) | (0x80 | scalar & 0x3F) << 8 | 2 << 24
    } else if scalar < 0x10000 {
      encoded = (0xE0 | scalar >> 12) | (0x80 | scalar >> 6 & 0x3F) << 8 | (0x80 | scalar & 0x3F) << 16 | 3 << 24
    } else {
      self[index] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
      index += 1
      encoded = (0x80 | scalar >> 12 & 0x3F) | (0x80 | scalar >> 6 & 0x3F) << 8 | (0x80 | scalar & 0x3F) << 16 | 3 << 24
    }
    writeEncoded(encoded, &index)
  }

  /// Writes up to three bytes, the first lowest, whose number is in the highest eight bits.
  @inline(__always)
  mutating func writeEncoded(_ encoded: UInt32, _ index: inout Int) {
    self[index] = UInt8(truncatingIfNeeded: encoded)
    self[index + 1] = UInt8(truncatingIfNeeded: encoded >> 8)
    self[index + 2] = UInt8(truncatingIfNeeded: encoded >> 16)
    index += Int(encoded >> 24)
  }
}

/// Decodes an encoding of one byte a character, composing a letter with the mark that follows it.
struct LegacyDecoder: TextDecoder {
  private let coding: LegacyCoding
  /// The last byte, while a mark may still follow it.
  private var base: UInt8?

  init(_ coding: LegacyCoding) { self.coding = coding }

  mutating func decode(_ bytes: Span<UInt8>, isLast: Bool, into output: inout DecodedChunk) throws(ReadingError) {
    let encoded = coding.encoded
    if !coding.hasMarks {
      output.fill { span, end in
        for index in bytes.indices { span.writeEncoded(encoded[Int(bytes[index])], &end) }
      }
      return
    }
    var waiting = base
    output.fill { span, end in
      for index in bytes.indices {
        let byte = bytes[index]
        if let letter = waiting {
          let composed = byte < 0x80 ? 0 : coding.pair(letter, byte)
          if composed != 0 {
            span.write(composed, &end)
            waiting = nil
            continue
          }
          span.writeEncoded(encoded[Int(letter)], &end)
        }
        waiting = byte
      }
      if isLast, let letter = waiting {
        span.writeEncoded(encoded[Int(letter)], &end)
        waiting = nil
      }
    }
    base = waiting
  }
}

/// Decodes UTF-16; a byte order mark at the beginning is dropped.
struct UTF16Decoder: TextDecoder {
  private let isBigEndian: Bool
  private let isLenient: Bool
  private var odd: UInt8?
  private var high: UInt32?
  private var isAtStart = true

  init(isBigEndian: Bool, isLenient: Bool) {
    self.isBigEndian = isBigEndian
    self.isLenient = isLenient
  }

  mutating func decode(_ bytes: Span<UInt8>, isLast: Bool, into output: inout DecodedChunk) throws(ReadingError) {
    try output.fill { (span: inout MutableSpan<UInt8>, end: inout Int) throws(ReadingError) in
      var index = 0
      while index < bytes.count {
        let first: UInt8
        if let byte = odd {
          first = byte
          odd = nil
        } else {
          first = bytes[index]
          index += 1
          if index == bytes.count {
            odd = first
            break
          }
        }
        let second = bytes[index]
        index += 1
        let unit = isBigEndian ? UInt32(first) << 8 | UInt32(second) : UInt32(second) << 8 | UInt32(first)
        if unit & 0xF800 != 0xD800, high == nil, !isAtStart {
          span.write(unit, &end)
        } else {
          try take(unit, &span, &end)
        }
      }
      if isLast, odd != nil || high != nil {
        odd = nil
        high = nil
        try replace(&span, &end)
      }
    }
  }

  /// Takes a unit that is first in the file, a surrogate, or follows one.
  private mutating func take(
    _ unit: UInt32, _ span: inout MutableSpan<UInt8>, _ end: inout Int
  ) throws(ReadingError) {
    let isMark = isAtStart && unit == 0xFEFF
    isAtStart = false
    if isMark { return }
    if let first = high {
      high = nil
      if unit & 0xFC00 == 0xDC00 { return span.write(0x10000 + (first & 0x3FF) << 10 + unit & 0x3FF, &end) }
      try replace(&span, &end)
    }
    if unit & 0xFC00 == 0xD800 {
      high = unit
    } else if unit & 0xFC00 == 0xDC00 {
      try replace(&span, &end)
    } else {
      span.write(unit, &end)
    }
  }

  private func replace(_ span: inout MutableSpan<UInt8>, _ end: inout Int) throws(ReadingError) {
    guard isLenient else { throw ReadingError(.undecodable) }
    span.write(0xFFFD, &end)
  }
}
