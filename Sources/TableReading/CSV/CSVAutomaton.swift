/// Splits CSV bytes into cells, wherever the bytes are cut into pieces; does no I/O and keeps no bytes of its own.
///
/// Source: RFC 4180 §2, made lenient where it is silent: a quote inside an unquoted cell is text (also after a leading space, as in
/// Excel), and text after a closing quote is kept. LF, CRLF and CR all end rows. A quote that opens a cell of several rows is a
/// stray one, and text: see `QuotedLines`.
struct CSVAutomaton {
  /// What the bytes read so far leave open.
  enum State {
    /// Nothing of the row has been read.
    case startOfRow
    /// The last row ended with CR, so an LF here belongs to it.
    case afterCarriageReturn
    /// A delimiter was read, nothing of the cell after it.
    case startOfCell
    /// Inside text to which quotes mean nothing.
    case unquoted
    /// Inside quotes, where only a quote means anything.
    case quoted
    /// A quote was read inside quotes: it closes them, unless another one follows.
    case quoteInQuoted
  }

  /// How far a piece of bytes was read.
  struct Progress {
    /// The place to read on from; below 0 where that is in an earlier piece, behind a quote that turned out to be a stray one.
    var bytes: Int
    var rowEnded: Bool
  }

  let dialect: CSVDialect
  let bounds: CSVBounds
  private(set) var state = State.startOfRow
  /// How many bytes were read behind the quote that is open; they may have to be read once more.
  private(set) var bytesSinceQuote = 0
  private var lines: QuotedLines

  init(dialect: CSVDialect, bounds: CSVBounds = CSVBounds()) {
    (self.dialect, self.bounds) = (dialect, bounds)
    lines = QuotedLines(dialect)
  }

  /// Reads on until the row ends or the bytes do, and adds what was read to the record.
  /// - Throws: `.binary` at NUL, `.limit`, `.quoteNeverClosed` where a cell that is too long looks like it; each with its place.
  mutating func read(_ bytes: Span<UInt8>, into record: inout Record) throws(ReadingError) -> Progress {
    var position = 0
    // Behind the open quote, if there is one.
    var opening = -bytesSinceQuote
    bytesSinceQuote = 0
    while position < bytes.count {
      switch state {
      case .startOfRow, .startOfCell:
        switch bytes[position] {
        case CSVByte.quote:
          state = .quoted
          position += 1
          opening = position
          lines.begin()
        case CSVByte.lineFeed where state == .startOfRow, CSVByte.carriageReturn where state == .startOfRow:
          endRow(bytes[position])
          return Progress(bytes: position + 1, rowEnded: true)
        default: state = .unquoted
        }
      case .unquoted:
        let end = bytes.endOfUnquotedText(from: position, delimiter: dialect.delimiter)
        if end > position { try append(bytes, position..<end, to: &record) }
        guard end < bytes.count else { return Progress(bytes: end, rowEnded: false) }
        position = end + 1
        guard bytes[end] != CSVByte.nul else { throw ReadingError(.binary, row: record.row, column: record.count) }
        try endCell(of: &record)
        if bytes[end] == dialect.delimiter {
          state = .startOfCell
        } else {
          endRow(bytes[end])
          return Progress(bytes: position, rowEnded: true)
        }
      case .quoted:
        let end = bytes.endOfQuotedLine(from: position)
        if end > position { try append(bytes, position..<end, to: &record) }
        position = end
        guard end < bytes.count else { break }
        position += 1
        switch bytes[end] {
        case CSVByte.quote: state = .quoteInQuoted
        case CSVByte.nul: throw ReadingError(.binary, row: record.row, column: record.count)
        default:
          if lines.areRows(endingWith: record) { return unquote(&record, from: opening) }
          try append(bytes, end..<position, to: &record)
          lines.beginLine(behind: record)
        }
      case .quoteInQuoted:
        if bytes[position] == CSVByte.quote {
          try append(bytes, position..<position + 1, to: &record)
          position += 1
          state = .quoted
        } else {
          if lines.areRows(closedBy: record) { return unquote(&record, from: opening) }
          state = .unquoted
        }
      case .afterCarriageReturn:
        if bytes[position] == CSVByte.lineFeed { position += 1 }
        state = .startOfRow
      }
    }
    if state == .quoted || state == .quoteInQuoted { bytesSinceQuote = position - opening }
    return Progress(bytes: position, rowEnded: false)
  }

  /// Ends the last row where it has no line end, and says whether there is one; or says how far to go back.
  /// - Throws: `.quoteNeverClosed` with the place where the quote opens.
  mutating func finish(into record: inout Record) throws(ReadingError) -> Progress {
    switch state {
    case .startOfRow, .afterCarriageReturn: return Progress(bytes: 0, rowEnded: false)
    case .quoted, .quoteInQuoted:
      if lines.areRows(closedBy: record) { return unquote(&record, from: -bytesSinceQuote) }
      if state == .quoted { throw ReadingError(.quoteNeverClosed, row: record.row, column: record.count) }
      fallthrough
    case .startOfCell, .unquoted:
      try endCell(of: &record)
      state = .startOfRow
      return Progress(bytes: 0, rowEnded: true)
    }
  }

  /// Takes the open quote for text, and has what stands behind it read once more.
  private mutating func unquote(_ record: inout Record, from opening: Int) -> Progress {
    record.emptyOpenCell()
    record.noteStrayQuote()
    record.append(CSVByte.quote)
    state = .unquoted
    bytesSinceQuote = 0
    return Progress(bytes: opening, rowEnded: false)
  }

  private mutating func endRow(_ lineEnd: UInt8) {
    state = lineEnd == CSVByte.carriageReturn ? .afterCarriageReturn : .startOfRow
  }

  @inline(__always)
  private func endCell(of record: inout Record) throws(ReadingError) {
    guard record.count < bounds.columns else {
      throw ReadingError(.limit(.columns), row: record.row, column: record.count)
    }
    record.endCell()
  }

  @inline(__always)
  private func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to record: inout Record) throws(ReadingError) {
    let room = min(bounds.cellBytes - record.openCellLength, bounds.rowBytes - record.byteCount)
    guard range.count <= room else {
      // What still has room is looked at too, so that the error is the same however the bytes are cut.
      record.append(contentsOf: bytes.extracting(range.prefix(room)))
      throw tooLong(record)
    }
    record.append(contentsOf: bytes.extracting(range))
  }

  /// A quoted cell of that length with line breaks in it is not one cell: its quote was meant to be closed long before.
  private func tooLong(_ record: Record) -> ReadingError {
    let hasLineBreak = state != .unquoted && record.openCellHasLineBreak
    return ReadingError(hasLineBreak ? .quoteNeverClosed : .limit(.cellLength), row: record.row, column: record.count)
  }
}

/// How much one row may hold, so that memory stays bounded whatever the file is.
struct CSVBounds {
  /// 16,384 columns, as in a workbook.
  var columns = 16_384
  /// 16 MiB in one cell: far above the 32,767 UTF-16 units of a spreadsheet, so that whoever allows no more can name the cell.
  var cellBytes = 16 << 20
  /// 64 MiB in all cells of a row.
  var rowBytes = 64 << 20
}
