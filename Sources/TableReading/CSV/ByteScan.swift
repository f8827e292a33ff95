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

  /// The first place from `start` on that holds a quote, a line end or NUL: where a line of a quoted cell ends.
  @inline(__always)
  func endOfQuotedLine(from start: Int) -> Int { endOfUnquotedText(from: start, delimiter: CSVByte.quote) }
}
