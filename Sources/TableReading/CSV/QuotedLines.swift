/// The lines of a quoted cell, and how many of them are like the table's rows: where several are, a stray quote opened it.
struct QuotedLines {
  /// As many lines like rows as no cell has; a person writes one or two by chance.
  private static let fewestRows = 3

  private let delimiter: UInt8
  /// The delimiters of the table's rows; nil where nothing is known of them, and then no line is like one.
  private let expected: Int?
  private var rows = 0
  /// The delimiters of the line that is open.
  private var count = 0
  /// Whether a space follows one of them, as in a sentence.
  private var hasSpaceBehind = false
  private var endsWithDelimiter = false

  init(_ dialect: CSVDialect) { (delimiter, expected) = (dialect.delimiter, dialect.delimitersInRow) }

  /// A cell begins.
  mutating func begin() {
    rows = 0
    beginLine()
  }

  /// Whether the cell may turn out to be rows at its end; where not, its last line need not be looked at.
  var mayEndAsRows: Bool { rows + 1 >= Self.fewestRows }

  /// Takes some bytes of the line.
  mutating func add(_ piece: Span<UInt8>) {
    guard expected != nil else { return }
    for place in piece.indices {
      if endsWithDelimiter, piece[place] == CSVByte.space { hasSpaceBehind = true }
      endsWithDelimiter = piece[place] == delimiter
      if endsWithDelimiter { count += 1 }
    }
  }

  /// Ends the line; answers whether the cell's lines are rows.
  ///
  /// One or two commas stand in a sentence by chance, with a space behind them: a narrow table has none there.
  mutating func endLine() -> Bool {
    let isSentence = hasSpaceBehind && count <= 2
    if count == expected, !isSentence { rows += 1 }
    beginLine()
    return rows >= Self.fewestRows
  }

  private mutating func beginLine() { (count, hasSpaceBehind, endsWithDelimiter) = (0, false, false) }
}
