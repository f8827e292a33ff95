/// A cell's place in a sheet.
public struct CellPosition: Hashable, Sendable, Comparable {
  /// From 1, as a spreadsheet shows it.
  public var row: Int
  /// From 0: column A is 0.
  public var column: Int

  /// Nothing is checked here: a place outside a sheet is refused where it is used.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reading order: by row, then by column.
  public static func < (left: Self, right: Self) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }

  /// The A1 reference, such as `C15`.
  public var name: String { "\(Self.columnName(column))\(row)" }

  /// The A1 reference that stays when copied, such as `$C$15`.
  public var absoluteName: String { "$\(Self.columnName(column))$\(row)" }

  /// The letters of a column counted from 0, such as `AA` for 26; empty for a negative one.
  public static func columnName(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest >= 0 {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

/// A rectangle of cells, both corners included.
public struct CellRange: Hashable, Sendable {
  /// The upper left corner.
  public var first: CellPosition
  /// The lower right corner.
  public var last: CellPosition

  /// From one corner to the other.
  public init(_ first: CellPosition, _ last: CellPosition) {
    self.first = first
    self.last = last
  }

  /// Rows from 1, columns from 0.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    first = CellPosition(row: rows.lowerBound, column: columns.lowerBound)
    last = CellPosition(row: rows.upperBound, column: columns.upperBound)
  }

  /// A single cell.
  public init(_ cell: CellPosition) {
    first = cell
    last = cell
  }

  /// The A1 reference, such as `A5:C9`, or `A5` for a single cell.
  public var name: String { first == last ? first.name : "\(first.name):\(last.name)" }

  /// The A1 reference that stays when copied, such as `$A$5:$C$9`.
  public var absoluteName: String {
    first == last ? first.absoluteName : "\(first.absoluteName):\(last.absoluteName)"
  }

  /// The absolute reference with its sheet in quotes, for formulas, names and links.
  public func absoluteName(inSheet sheet: String) -> String { "\(SheetNames.quoted(sheet))!\(absoluteName)" }

  /// Whether the two have a cell in common.
  public func overlaps(_ other: Self) -> Bool {
    first.row <= other.last.row && other.first.row <= last.row
      && first.column <= other.last.column && other.first.column <= last.column
  }

  var isOneCell: Bool { first == last }
  /// Only for ranges that lie in a sheet: there the product has no overflow.
  var cellCount: Int { (last.row - first.row + 1) * (last.column - first.column + 1) }
  var isInSheet: Bool {
    first.isInSheet && last.isInSheet && first.row <= last.row && first.column <= last.column
  }
}

extension CellPosition {
  /// The sizes of a sheet in Excel 2007 and later.
  static let maximumRow = 1_048_576
  static let columnLimit = 16_384
  var isInSheet: Bool {
    (1...Self.maximumRow).contains(row) && (0..<Self.columnLimit).contains(column)
  }
}
