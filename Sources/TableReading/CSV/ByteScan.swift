/// Searches in bytes, sixteen at a time; both answer the bytes' count where nothing is found.
extension Span<UInt8> {
  /// The first place from `start` on that holds the delimiter, a line end or NUL: where the text of an unquoted cell ends.
  @inline(__always)
  func endOfUnquotedText(from start: Int, delimiter: UInt8) -> Int {
    var position = start
    let delimiters = SIMD16(repeating: delimiter)
    while position &+ 16 <= count {
      let block = block(at: position)
      let found =
        (block .== delimiters) .| (block .== SIMD16(repeating: CSVByte.lineFeed))
        .| (block .== SIMD16(repeating: CSVByte.carriageReturn)) .| (block .== SIMD16(repeating: CSVByte.nul))
      if let offset = found.firstTrue { return position &+ offset }
      position &+= 16
    }
    while position < count {
      switch self[position] {
      case delimiter, CSVByte.lineFeed, CSVByte.carriageReturn, CSVByte.nul: return position
      default: position &+= 1
      }
    }
    return count
  }

  /// The first place from `start` on that holds a quote or NUL: where a run of text in a quoted cell ends.
  @inline(__always)
  func endOfQuotedText(from start: Int) -> Int {
    var position = start
    while position &+ 16 <= count {
      let block = block(at: position)
      let found = (block .== SIMD16(repeating: CSVByte.quote)) .| (block .== SIMD16(repeating: CSVByte.nul))
      if let offset = found.firstTrue { return position &+ offset }
      position &+= 16
    }
    while position < count {
      switch self[position] {
      case CSVByte.quote, CSVByte.nul: return position
      default: position &+= 1
      }
    }
    return count
  }

  @inline(__always)
  private func block(at position: Int) -> SIMD16<UInt8> {
    // Checked against the span's bounds; any sixteen bytes are a value of the vector type.
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
  }
}

extension SIMDMask<SIMD16<Int8>> {
  /// The index of the first lane that is true.
  @inline(__always)
  fileprivate var firstTrue: Int? {
    // A mask's lanes are bytes of all ones or all zeros, so its sixteen bytes may be read as two words.
    let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    // The first lane lies in the lowest byte: the machine is little endian, as every one that Swift runs on.
    if words[0] != 0 { return words[0].trailingZeroBitCount / 8 }
    if words[1] != 0 { return 8 + words[1].trailingZeroBitCount / 8 }
    return nil
  }
}
