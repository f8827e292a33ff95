/// The lines of a quoted cell, and how many of them are like the table's rows: where several are, a stray quote opened it.
struct QuotedLines {
  /// As many lines like rows as no cell has; a person writes one or two by chance.
  static let fewestRows = 3

  private let delimiter: UInt8
  /// The delimiters of the table's rows; nil where nothing is known of them.
  private let expected: Int?
  private var rows = 0
  /// Where the line begins, in bytes from the beginning of the cell.
  private var start = 0

  init(_ dialect: CSVDialect) { (delimiter, expected) = (dialect.delimiter, dialect.delimitersInRow) }

  /// A cell begins.
  mutating func begin() { (rows, start) = (0, 0) }

  /// A line begins behind what the record's open cell holds.
  mutating func beginLine(behind record: Record) { start = record.openCellLength }

  /// Takes the line that ends the open cell so far; answers whether the lines are rows.
  mutating func areRows(endingWith record: Record) -> Bool {
    guard expected != nil else { return false }
    return record.withOpenCell { areRows(endingWith: $0.extracting(start...)) }
  }

  /// The same where the line is the cell's last one: most cells have no other, and need not be looked at.
  mutating func areRows(closedBy record: Record) -> Bool {
    rows + 1 >= Self.fewestRows && areRows(endingWith: record)
  }

  /// Takes a line; answers whether the lines are rows.
  mutating func areRows(endingWith line: Span<UInt8>) -> Bool {
    guard let expected else { return false }
    if Self.isRow(line, delimiter: delimiter, delimiters: expected) { rows += 1 }
    return rows >= Self.fewestRows
  }

  /// Whether a line has as many delimiters as a row. Sentences have one or two commas by chance, with a space behind them.
  private static func isRow(_ line: Span<UInt8>, delimiter: UInt8, delimiters: Int) -> Bool {
    var count = 0
    for place in line.indices where line[place] == delimiter {
      count += 1
      if delimiters <= 2, place + 1 < line.count, line[place + 1] == CSVByte.space { return false }
    }
    return count == delimiters
  }
}
