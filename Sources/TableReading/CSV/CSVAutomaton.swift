/// Takes what the automaton finds in a row, piece by piece.
protocol CSVSink {
  /// The cell begins with a quote.
  mutating func openQuote()
  /// The cell's quote was a stray one: it is text, and what came behind it is to come once more.
  mutating func takeQuoteForText()
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

  private var isInQuotes: Bool { state == .quoted || state == .quoteInQuoted }

  /// Reads on until the row ends or the bytes do, and hands on what was read; throws what the sink does.
  mutating func read(_ bytes: Span<UInt8>, into sink: inout some CSVSink) throws(ReadingError) -> Progress {
    var position = 0
    // Where the bytes behind the open quote begin, and those of the line that is open in it.
    var (opening, line) = (-bytesSinceQuote, 0)
    bytesSinceQuote = 0
    while position < bytes.count {
      switch state {
      case .startOfRow, .startOfCell:
        switch bytes[position] {
        case CSVByte.quote:
          state = .quoted
          position += 1
          (opening, line) = (position, position)
          lines.begin()
          sink.openQuote()
        case CSVByte.lineFeed where state == .startOfRow, CSVByte.carriageReturn where state == .startOfRow:
          endRow(bytes[position])
          return Progress(bytes: position + 1, rowEnded: true)
        default: state = .unquoted
        }
      case .unquoted:
        let end = bytes.endOfUnquotedText(from: position, delimiter: dialect.delimiter)
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
        if bytes[end] == dialect.delimiter {
          state = .startOfCell
        } else {
          endRow(bytes[end])
          return Progress(bytes: position, rowEnded: true)
        }
      case .quoted:
        let end = bytes.endOfQuotedLine(from: position)
        if end > position {
          try sink.addText(bytes.extracting(position..<end), isQuoted: true, within: bounds)
        }
        position = end
        guard end < bytes.count else { break }
        position += 1
        switch bytes[end] {
        case CSVByte.quote: state = .quoteInQuoted
        case CSVByte.nul: try sink.addNul(isQuoted: true)
        default:
          lines.add(bytes.extracting(line..<end))
          if lines.endLine() { return takeQuoteForText(&sink, from: opening) }
          line = position
          try sink.addText(bytes.extracting(end..<position), isQuoted: true, within: bounds)
        }
      case .quoteInQuoted:
        if bytes[position] == CSVByte.quote {
          try sink.addText(bytes.extracting(position..<position + 1), isQuoted: true, within: bounds)
          position += 1
          state = .quoted
        } else {
          if lines.mayEndAsRows, position > line { lines.add(bytes.extracting(line..<position)) }
          if lines.endLine() { return takeQuoteForText(&sink, from: opening) }
          state = .unquoted
        }
      case .afterCarriageReturn:
        if bytes[position] == CSVByte.lineFeed { position += 1 }
        state = .startOfRow
      }
    }
    if isInQuotes {
      lines.add(bytes.extracting(line..<position))
      bytesSinceQuote = position - opening
    }
    return Progress(bytes: position, rowEnded: false)
  }

  /// Ends the last row where it has no line end, an open quote or not, and says whether there is one; or goes back to the quote.
  mutating func finish(into sink: inout some CSVSink) throws(ReadingError) -> Progress {
    if state == .startOfRow || state == .afterCarriageReturn { return Progress(bytes: 0, rowEnded: false) }
    if isInQuotes, lines.endLine() { return takeQuoteForText(&sink, from: -bytesSinceQuote) }
    try sink.endCell(within: bounds)
    state = .startOfRow
    bytesSinceQuote = 0
    return Progress(bytes: 0, rowEnded: true)
  }

  private mutating func takeQuoteForText(_ sink: inout some CSVSink, from opening: Int) -> Progress {
    sink.takeQuoteForText()
    state = .unquoted
    bytesSinceQuote = 0
    return Progress(bytes: opening, rowEnded: false)
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
