import Submissions
import TableReading
import WorkbookWriting

/// The merged cells of a table that goes back, so that it keeps the layout that it came with.
struct ReturnMerges {
  /// By their first row; at most as many as anybody merges by hand.
  private let ranges: [MergedRange]
  private var next = 0
  private var open: [MergedRange] = []
  private var starts: [(range: MergedRange, content: CellContent, style: CellStyle)] = []

  private static let most = 2_000

  /// The merged ranges of a sheet.
  init(_ ranges: [MergedRange] = []) {
    let sorted = ranges.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
    self.ranges = Array(sorted.prefix(Self.most))
  }

  /// Whether any range has a part in the rows of the file from this one on.
  func reaches(_ row: Int) -> Bool { ranges.contains { $0.rows.upperBound >= row } }

  /// The issues with those of covered cells at the first cell of their range, the only one that is seen.
  func moved(_ issues: [Issue]) -> [Issue] {
    if ranges.isEmpty { return issues }
    var seen: Set<String> = []
    return issues.compactMap { issue in
      guard let row = issue.row, let column = issue.column,
        let range = ranges.first(where: { $0.rows.contains(row) && $0.columns.contains(column) })
      else { return issue }
      var moved = issue
      (moved.row, moved.column) = (range.rows.lowerBound, range.columns.lowerBound)
      // What is wrong with the one value is said once, however many rows have it.
      let key = "\(range.rows.lowerBound) \(range.columns.lowerBound) \(issue.code.rawValue) \(issue.value ?? "")"
      return seen.insert(key).inserted ? moved : nil
    }
  }

  /// Takes the next row of the file.
  mutating func begin(row: Int) {
    open.removeAll { $0.rows.upperBound < row }
    while next < ranges.count, ranges[next].rows.lowerBound <= row {
      if ranges[next].rows.contains(row) { open.append(ranges[next]) }
      next += 1
    }
  }

  /// Whether a cell of the row is covered by another one.
  func covers(row: Int, column: Int) -> Bool {
    open.contains { range in
      range.columns.contains(column) && (range.rows.lowerBound, range.columns.lowerBound) != (row, column)
    }
  }

  /// Keeps what stands in the first cell of a range.
  mutating func note(_ content: CellContent, _ style: CellStyle, row: Int, column: Int) {
    guard let range = open.first(where: { $0.rows.lowerBound == row && $0.columns.lowerBound == column }) else {
      return
    }
    starts.append((range, content, style))
  }

  /// Merges the cells on a sheet whose rows lie `shift` below those of the file.
  func write(to sheet: Worksheet, shift: Int) throws(WorkbookError) {
    for start in starts {
      let rows = (start.range.rows.lowerBound + shift)...(start.range.rows.upperBound + shift)
      try sheet.merge(CellRange(rows: rows, columns: start.range.columns), start.content, style: start.style)
    }
  }
}
