/// Searches in bytes, eight at a time; both answer the bytes' count where nothing is found.
extension Span<UInt8> {
  /// The first place from `start` on that holds the delimiter, a line end or NUL: where the text of an unquoted cell ends.
  @inline(__always)
  func endOfUnquotedText(from start: Int, delimiter: UInt8) -> Int {
    firstPlace(from: start) {
      $0.marks(of: delimiter) | $0.marks(of: CSVByte.lineFeed) | $0.marks(of: CSVByte.carriageReturn)
        | $0.marks(of: CSVByte.nul)
    }
  }

  /// The first place from `start` on that holds a quote or NUL: where a run of text in a quoted cell ends.
  @inline(__always)
  func endOfQuotedText(from start: Int) -> Int {
    firstPlace(from: start) { $0.marks(of: CSVByte.quote) | $0.marks(of: CSVByte.nul) }
  }
}
