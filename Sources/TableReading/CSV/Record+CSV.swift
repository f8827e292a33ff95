extension Record: CSVSink {
  mutating func openQuote() {}

  /// Throws `.limit`, or `.quoteNeverClosed` where a cell that is too long looks like it, with its place.
  @inline(__always)
  mutating func addText(_ text: Span<UInt8>, isQuoted: Bool, within bounds: CSVBounds) throws(ReadingError) {
    let room = min(bounds.cellBytes - openCellLength, bounds.rowBytes - byteCount)
    guard text.count <= room else {
      // What still has room is looked at too, so that the error is the same however the bytes are cut.
      append(contentsOf: text.extracting(first: room))
      throw tooLong(isQuoted: isQuoted)
    }
    append(contentsOf: text)
  }

  /// Throws `.binary` with its place.
  mutating func addNul(isQuoted: Bool) throws(ReadingError) { throw ReadingError(.binary, row: row, column: count) }

  /// Throws `.limit` with its place.
  @inline(__always)
  mutating func endCell(within bounds: CSVBounds) throws(ReadingError) {
    guard count < bounds.columns else { throw ReadingError(.limit(.columns), row: row, column: count) }
    endCell()
  }

  /// A quoted cell of that length with line breaks in it is not one cell: its quote was meant to be closed long before.
  private func tooLong(isQuoted: Bool) -> ReadingError {
    ReadingError(isQuoted && openCellHasLineBreak ? .quoteNeverClosed : .limit(.cellLength), row: row, column: count)
  }
}
