/// How many cells of a column plainly speak for each kind of repair.
///
/// A workbook may have sixteen thousand columns on each of thousands of sheets: columns beyond a number that nobody fills in
/// have no say of their own.
struct ColumnVotes {
  /// Votes for the kinds, in the order of `TextRepair.Kind.allCases`.
  typealias Votes = (UInt32, UInt32, UInt32)

  /// Columns of all sheets together, those without a vote left of others included.
  static let mostColumns = 1 << 18

  private var sheets: [Int: [Votes]] = [:]
  /// The columns that are counted.
  private(set) var columnCount = 0

  /// Counts a cell of a column, from 0, on a sheet, from 0.
  mutating func add(_ kind: Int, column: Int, sheet: Int) {
    widen(to: column + 1, sheet: sheet)
    Self.add(kind, column, to: &sheets[sheet, default: []])
  }

  private static func add(_ kind: Int, _ column: Int, to columns: inout [Votes]) {
    guard column < columns.count else { return }
    switch kind {
    case 0: columns[column].0 += 1
    case 1: columns[column].1 += 1
    default: columns[column].2 += 1
    }
  }

  private mutating func widen(to width: Int, sheet: Int) {
    let missing = width - (sheets[sheet]?.count ?? 0)
    guard missing > 0, columnCount + missing <= Self.mostColumns else { return }
    columnCount += missing
    sheets[sheet, default: []].append(contentsOf: repeatElement((0, 0, 0), count: missing))
  }

  /// The kind for which more cells of a column speak than for any other, if at least so many do.
  func forEachWinner(sheet: Int, least: Int, _ body: (_ column: Int, _ kind: Int) -> Void) {
    for (column, votes) in (sheets[sheet] ?? []).enumerated() {
      let cells = [Int(votes.0), Int(votes.1), Int(votes.2)]
      let most = cells.max() ?? 0
      guard most >= least, cells.count(where: { $0 == most }) == 1, let kind = cells.firstIndex(of: most) else {
        continue
      }
      body(column, kind)
    }
  }
}
