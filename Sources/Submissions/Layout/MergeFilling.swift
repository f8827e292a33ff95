import TableReading

/// Fills the merged cells of a sheet in, row by row from the top: every cell of a range has the value of its first.
struct MergeFilling {
  /// Where a merged cell has its value.
  enum Place {
    /// In headings: in every cell of the range.
    case heading
    /// In data: in the range's first column, down to its last row.
    case data
  }

  /// A range that the current row has a part of.
  private struct Open {
    let range: MergedRange
    let text: String
    let kind: CellKind
  }

  /// By their first row.
  private let ranges: [MergedRange]
  private var next = 0
  private var open: [Open] = []

  init(_ ranges: [MergedRange]) { self.ranges = ranges.sorted { $0.rows.lowerBound < $1.rows.lowerBound } }

  /// Whether the sheet has no merged cells.
  var isEmpty: Bool { ranges.isEmpty }

  /// How many columns the merged range of a cell in the current row has; 1 where it is not merged.
  func width(at column: Int) -> Int { open.first { $0.range.columns.contains(column) }?.range.columns.count ?? 1 }

  /// Fills the next row in; answers whether it holds anything that does not come from above.
  mutating func fill(_ record: inout Record, as place: Place) -> Bool {
    guard !ranges.isEmpty else { return true }
    open.removeAll { $0.range.rows.upperBound < record.row }
    while next < ranges.count, ranges[next].rows.lowerBound <= record.row {
      let range = ranges[next]
      next += 1
      guard range.rows.contains(record.row) else { continue }
      let first = range.columns.lowerBound
      // A row that is left out has no cells, and what is merged from it is empty.
      let isFirst = range.rows.lowerBound == record.row
      open.append(
        Open(
          range: range, text: isFirst ? record.text(at: first) : "", kind: isFirst ? record.kind(at: first) : .text))
    }
    guard !open.isEmpty else { return true }
    let isOwn = hasOwnCells(record)
    for merged in open {
      for column in merged.range.columns {
        let isFilled = place == .heading || column == merged.range.columns.lowerBound
        record.setText(isFilled ? merged.text : "", isFilled ? merged.kind : .text, at: column)
      }
    }
    return isOwn
  }

  private func hasOwnCells(_ record: Record) -> Bool {
    for column in 0..<record.count where !record.isEmpty(at: column) {
      let merged = open.first { $0.range.columns.contains(column) }
      if merged.map({ $0.range.rows.lowerBound == record.row }) ?? true { return true }
    }
    return false
  }
}
