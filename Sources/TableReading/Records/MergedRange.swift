/// Cells that a sheet shows as one: the value is that of the first row and column, under the others nothing can be seen.
public struct MergedRange: Equatable, Sendable {
  /// The rows, from 1 as a spreadsheet shows them.
  public var rows: ClosedRange<Int>
  /// The columns, from 0.
  public var columns: ClosedRange<Int>

  /// A range of rows from 1 and columns from 0.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}

extension MergedRange {
  /// Reads a reference such as `B2:D4`; nil where it is none, or is beyond what a sheet can have.
  init?(reference: ArraySlice<UInt8>) {
    var rest = reference
    guard let first = Self.cell(&rest), rest.popFirst() == UInt8(ascii: ":"), let last = Self.cell(&rest), rest.isEmpty
    else { return nil }
    rows = min(first.row, last.row)...max(first.row, last.row)
    columns = min(first.column, last.column)...max(first.column, last.column)
  }

  /// Whether the range is more than one cell.
  var isLarge: Bool { rows.count > 1 || columns.count > 1 }

  private static func cell(_ rest: inout ArraySlice<UInt8>) -> (row: Int, column: Int)? {
    var (row, column) = (0, 0)
    // Upper case and lower case letters differ in one bit.
    while let letter = rest.first.map({ $0 & 0xDF }), (0x41...0x5A).contains(letter),
      column <= CellAddress.mostColumns
    {
      column = column * 26 + Int(letter) - 0x40
      rest = rest.dropFirst()
    }
    while let digit = rest.first, digit &- 0x30 <= 9, row <= CellAddress.mostRows {
      row = row * 10 + Int(digit - 0x30)
      rest = rest.dropFirst()
    }
    guard (1...CellAddress.mostRows).contains(row), (1...CellAddress.mostColumns).contains(column) else {
      return nil
    }
    return (row, column - 1)
  }
}

extension [MergedRange] {
  /// The ranges by row, then column; nil where two of them share a cell.
  func sortedIfDisjoint() -> [MergedRange]? {
    let sorted = sorted { ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound) }
    let byEnd = sorted.sorted { $0.rows.upperBound < $1.rows.upperBound }
    // The ranges of one row from left to right, row by row: in each place only neighbours can meet.
    var open: [ClosedRange<Int>] = []
    var ended = 0
    for range in sorted {
      while ended < byEnd.count, byEnd[ended].rows.upperBound < range.rows.lowerBound {
        open.remove(at: Self.place(of: byEnd[ended].columns.lowerBound, in: open))
        ended += 1
      }
      let place = Self.place(of: range.columns.lowerBound, in: open)
      if place < open.count, open[place].lowerBound <= range.columns.upperBound { return nil }
      if place > 0, open[place - 1].upperBound >= range.columns.lowerBound { return nil }
      open.insert(range.columns, at: place)
    }
    return sorted
  }

  /// The first place whose range begins in that column or behind it.
  private static func place(of column: Int, in open: [ClosedRange<Int>]) -> Int {
    var (low, high) = (0, open.count)
    while low < high {
      let middle = (low + high) / 2
      if open[middle].lowerBound < column { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
