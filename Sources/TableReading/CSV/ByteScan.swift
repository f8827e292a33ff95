/// Searches in bytes, eight at a time; both answer the bytes' count where nothing is found.
extension Span<UInt8> {
  /// The first place from `start` on that holds the delimiter, a line end or NUL: where the text of an unquoted cell ends.
  @inline(__always)
  func endOfUnquotedText(from start: Int, delimiter: UInt8) -> Int {
    var position = start
    let delimiters = ByteWord(repeating: delimiter)
    while position &+ 8 <= count {
      let word = word(at: position)
      let found =
        (word ^ delimiters).zeroBytes | (word ^ ByteWord(repeating: CSVByte.lineFeed)).zeroBytes
        | (word ^ ByteWord(repeating: CSVByte.carriageReturn)).zeroBytes | word.zeroBytes
      if found != 0 { return position &+ found.trailingZeroBitCount / 8 }
      position &+= 8
    }
    while position < count {
      let byte = self[position]
      if byte == delimiter || byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn || byte == CSVByte.nul {
        return position
      }
      position &+= 1
    }
    return count
  }

  /// The first place from `start` on that holds a quote or NUL: where a run of text in a quoted cell ends.
  @inline(__always)
  func endOfQuotedText(from start: Int) -> Int {
    var position = start
    while position &+ 8 <= count {
      let word = word(at: position)
      let found = (word ^ ByteWord(repeating: CSVByte.quote)).zeroBytes | word.zeroBytes
      if found != 0 { return position &+ found.trailingZeroBitCount / 8 }
      position &+= 8
    }
    while position < count, self[position] != CSVByte.quote, self[position] != CSVByte.nul { position &+= 1 }
    return position
  }

  /// Eight bytes, the first one lowest.
  @inline(__always)
  private func word(at position: Int) -> ByteWord {
    // The load is checked against the span's bounds, and any eight bytes are an integer.
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
  }
}

/// Eight bytes in one integer.
private typealias ByteWord = UInt64

extension ByteWord {
  @inline(__always)
  fileprivate init(repeating byte: UInt8) { self = 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// A set high bit in the lowest byte that is zero, none below it; bits above it may lie.
  ///
  /// Source: Henry S. Warren, "Hacker's Delight", §6-1, "Find First 0-Byte".
  @inline(__always)
  fileprivate var zeroBytes: UInt64 { (self &- 0x0101_0101_0101_0101) & ~self & 0x8080_8080_8080_8080 }
}
