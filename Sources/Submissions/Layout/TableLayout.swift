import TableReading

/// What reading a table to its end shows of it.
struct TableLayout: Sendable {
  /// The rows of the headings, from 1.
  var headerRows: ClosedRange<Int>
  /// The last column from 0 with a heading.
  var lastColumn: Int
  /// The columns from 0 with a heading.
  var headedColumns: Set<Int>
  /// The first row that counts for this table, from 1: the one behind the table above, or the first of the sheet.
  var firstRow: Int
  /// The last row with anything in it.
  var lastRow: Int
  /// The rows below the headings that are no data.
  var zones = ZoneList()
  /// The rows of the footer, and what it begins with.
  var footer: (rows: ClosedRange<Int>, text: String)?
  /// The values that group rows give for the rows below them, with the row of each; nil for one that ends the value before.
  var groups: [(row: Int, value: RowClassifier.GroupValue?)] = []
  /// Whether any mark repeats what is above it.
  var hasDitto = false
  /// Rows that held all of their fields in one cell.
  var rewrapped = 0
  /// What the rows of data show of the columns.
  var facts: ColumnFacts

  /// The rows from the first that counts to the last with anything in it.
  var total: Int { lastRow - firstRow + 1 }

  /// The value that the group row above a row gives; nil where there is none.
  func group(at row: Int) -> RowClassifier.GroupValue? {
    groups.last { $0.row < row }?.value
  }
}
