/// Decodes an encoding of one byte a character, composing a letter with the mark that follows it.
struct LegacyDecoder: TextDecoder {
  private let coding: LegacyCoding
  /// The last byte, while a mark may still follow it.
  private var base: UInt8?

  init(_ coding: LegacyCoding) { self.coding = coding }

  mutating func decode(_ bytes: Span<UInt8>, isLast: Bool, into output: inout [UInt8]) throws(ReadingError) {
    if coding.hasMarks {
      decodeMarks(bytes, into: &output)
      if isLast, let last = base {
        Self.append(coding.encoded[Int(last)], to: &output)
        base = nil
      }
    } else {
      for index in bytes.indices {
        let byte = bytes[index]
        if byte >= 0x20, byte < 0x80 {
          output.append(byte)
        } else {
          Self.append(coding.encoded[Int(byte)], to: &output)
        }
      }
    }
  }

  private mutating func decodeMarks(_ bytes: Span<UInt8>, into output: inout [UInt8]) {
    var waiting = base
    for index in bytes.indices {
      let byte = bytes[index]
      if let letter = waiting {
        let composed = byte < 0x80 ? 0 : coding.pair(letter, byte)
        if composed != 0 {
          UTF8Scalars.append(composed, to: &output)
          waiting = nil
          continue
        }
        if letter < 0x80 { output.append(letter) } else { Self.append(coding.encoded[Int(letter)], to: &output) }
      }
      waiting = byte
    }
    base = waiting
  }

  @inline(__always)
  private static func append(_ encoded: UInt32, to output: inout [UInt8]) {
    output.append(UInt8(truncatingIfNeeded: encoded))
    if encoded >= 2 << 24 { output.append(UInt8(truncatingIfNeeded: encoded >> 8)) }
    if encoded >= 3 << 24 { output.append(UInt8(truncatingIfNeeded: encoded >> 16)) }
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

  mutating func decode(_ bytes: Span<UInt8>, isLast: Bool, into output: inout [UInt8]) throws(ReadingError) {
    for index in bytes.indices {
      let byte = bytes[index]
      guard let first = odd else {
        odd = byte
        continue
      }
      odd = nil
      let unit = isBigEndian ? UInt32(first) << 8 | UInt32(byte) : UInt32(byte) << 8 | UInt32(first)
      if isAtStart {
        isAtStart = false
        if unit == 0xFEFF { continue }
      }
      try take(unit, into: &output)
    }
    if isLast, odd != nil || high != nil {
      odd = nil
      high = nil
      try replace(into: &output)
    }
  }

  @inline(__always)
  private mutating func take(_ unit: UInt32, into output: inout [UInt8]) throws(ReadingError) {
    if unit & 0xF800 != 0xD800, high == nil { return UTF8Scalars.append(unit, to: &output) }
    if let first = high {
      high = nil
      if unit & 0xFC00 == 0xDC00 {
        return UTF8Scalars.append(0x10000 + (first & 0x3FF) << 10 + unit & 0x3FF, to: &output)
      }
      try replace(into: &output)
      return try take(unit, into: &output)
    }
    if unit & 0xFC00 == 0xD800 { high = unit } else { try replace(into: &output) }
  }

  private func replace(into output: inout [UInt8]) throws(ReadingError) {
    guard isLenient else { throw ReadingError(.undecodable) }
    UTF8Scalars.append(0xFFFD, to: &output)
  }
}
