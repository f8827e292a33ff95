import TableReading

/// The rows below the last one with a valid key, until it is known what they are.
struct HeldRows {
  struct Row {
    let record: Record
    /// The row as it stands in the sheet; nil where it is the same.
    let raw: Record?
    var look: RowClassifier.Look
  }

  private var rows: [Row] = []
  private var bytes = 0
  private static let mostRows = 10_000
  private static let mostBytes = 16 << 20
  /// What a record takes for a cell besides its text.
  private static let bytesOfCell = 16

  var isEmpty: Bool { rows.isEmpty }

  /// Holds a row; answers false where there is no room for more, for no footer is that long.
  mutating func append(_ record: Record, raw: Record?, _ look: RowClassifier.Look) -> Bool {
    rows.append(Row(record: record, raw: raw, look: look))
    bytes += record.textLength + record.count * Self.bytesOfCell
    return rows.count < Self.mostRows && bytes < Self.mostBytes
  }

  /// Holds a row in which nothing stands but what is merged from above.
  mutating func appendBlank(_ record: Record) { rows.append(Row(record: record, raw: nil, look: .blank)) }

  mutating func takeAll() -> [Row] {
    defer {
      rows = []
      bytes = 0
    }
    return rows
  }

  /// The last rows as they stand in the sheet, at most so many.
  func lastRaw(_ count: Int) -> [Record] { rows.suffix(count).map { $0.raw ?? $0.record } }

  /// Drops the rows that turn out to be headings of another table.
  mutating func dropRows(from row: Int) { rows.removeAll { $0.record.row >= row } }

  /// Takes the rows at the end that are titles of another table, from the top.
  mutating func takeTitles(_ isTitle: (Record) -> Bool) -> [Record] {
    let count = rows.reversed().prefix { $0.look == .blank || isTitle($0.record) }.count
    let titles = rows.suffix(count).map { $0.raw ?? $0.record }
    rows.removeLast(count)
    return titles
  }
}

extension HeaderSearch {
  /// Whether a row right above the headings of a further table is a title of it: at most two filled cells, and neither footer,
  /// sum nor somebody with a number.
  func isTitle(_ record: Record, _ classifier: RowClassifier) -> Bool {
    let row = RowCells(record, words)
    let cells = row.cells
    guard cells.count <= 2, let first = cells.first else { return cells.isEmpty }
    if words.isSumTitle(first.text) || cells.count == 2 && classifier.hasRowNumber(row) { return false }
    if forms.contains(where: { $0.longestName(metIn: [first.text]) > 0 }) { return true }
    return !words.beginsFooter(first.text) && !words.beginsSum(first.text)
  }
}
