/// Takes what the automaton finds in a row, piece by piece.
protocol CSVSink {
  /// The cell begins with a quote.
  mutating func openQuote()
  /// Text of the cell that is open: what stands between quotes, or what needs none.
  mutating func addText(_ text: Span<UInt8>, isQuoted: Bool, within bounds: CSVBounds) throws(ReadingError)
  /// A NUL, which is no text.
  mutating func addNul(isQuoted: Bool) throws(ReadingError)
  /// The cell that was open ends.
  mutating func endCell(within bounds: CSVBounds) throws(ReadingError)
}

/// Splits CSV bytes into cells, wherever the bytes are cut into pieces; does no I/O and keeps no bytes of its own.
///
/// Source: RFC 4180 §2, made lenient where it is silent: a quote inside an unquoted cell is text (also after a leading space, as in
/// Excel), and text after a closing quote is kept. LF, CRLF and CR all end rows.
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
    var bytes: Int
    var rowEnded: Bool
  }

  let delimiter: UInt8
  let bounds: CSVBounds
  private(set) var state = State.startOfRow

  init(dialect: CSVDialect, bounds: CSVBounds = CSVBounds()) {
    delimiter = dialect.delimiter
    self.bounds = bounds
  }

  /// Reads on until the row ends or the bytes do, and hands on what was read; throws what the sink does.
  mutating func read(_ bytes: Span<UInt8>, into sink: inout some CSVSink) throws(ReadingError) -> Progress {
    var position = 0
    while position < bytes.count {
      switch state {
      case .startOfRow, .startOfCell:
        switch bytes[position] {
        case CSVByte.quote:
          state = .quoted
          position += 1
          sink.openQuote()
        case CSVByte.lineFeed where state == .startOfRow, CSVByte.carriageReturn where state == .startOfRow:
          endRow(bytes[position])
          return Progress(bytes: position + 1, rowEnded: true)
        default: state = .unquoted
        }
      case .unquoted:
        let end = bytes.endOfUnquotedText(from: position, delimiter: delimiter)
        if end > position {
          try sink.addText(bytes.extracting(position..<end), isQuoted: false, within: bounds)
        }
        guard end < bytes.count else { return Progress(bytes: end, rowEnded: false) }
        position = end + 1
        if bytes[end] == CSVByte.nul {
          try sink.addNul(isQuoted: false)
          continue
        }
        try sink.endCell(within: bounds)
        if bytes[end] == delimiter {
          state = .startOfCell
        } else {
          endRow(bytes[end])
          return Progress(bytes: position, rowEnded: true)
        }
      case .quoted:
        let end = bytes.endOfQuotedText(from: position)
        if end > position {
          try sink.addText(bytes.extracting(position..<end), isQuoted: true, within: bounds)
        }
        guard end < bytes.count else { return Progress(bytes: end, rowEnded: false) }
        position = end + 1
        if bytes[end] == CSVByte.nul { try sink.addNul(isQuoted: true) } else { state = .quoteInQuoted }
      case .quoteInQuoted:
        if bytes[position] == CSVByte.quote {
          try sink.addText(bytes.extracting(position..<position + 1), isQuoted: true, within: bounds)
          position += 1
          state = .quoted
        } else {
          state = .unquoted
        }
      case .afterCarriageReturn:
        if bytes[position] == CSVByte.lineFeed { position += 1 }
        state = .startOfRow
      }
    }
    return Progress(bytes: position, rowEnded: false)
  }

  /// Ends the last row where it has no line end, an open quote or not; answers whether there is one.
  mutating func finish(into sink: inout some CSVSink) throws(ReadingError) -> Bool {
    if state == .startOfRow || state == .afterCarriageReturn { return false }
    try sink.endCell(within: bounds)
    state = .startOfRow
    return true
  }

  private mutating func endRow(_ lineEnd: UInt8) {
    state = lineEnd == CSVByte.carriageReturn ? .afterCarriageReturn : .startOfRow
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
