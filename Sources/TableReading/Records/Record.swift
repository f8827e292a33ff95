import VietnameseText

/// What kind of value a cell held before it became text.
public enum CellKind: UInt8, Sendable {
  /// Text, as in every cell of a CSV file.
  case text
  /// A number of a workbook; the text is its value, `.` as the decimal point, whole numbers without `.0`.
  case number
  /// A date of a workbook; the text is `yyyy-mm-dd`, followed by ` hh:mm:ss` where there is a time of day.
  case date
  /// A boolean of a workbook; the text is `TRUE` or `FALSE`.
  case boolean
  /// An error value of a workbook; the text is the error's name, such as `#REF!`.
  case error
  /// A number that a workbook shows with a percent sign; the text is its value, 0.8 for what shows as 80%.
  case percentage
  /// A formula of a workbook that nobody has calculated yet; the text is empty, but the cell is not.
  case uncalculated

  /// Whether the text is the value of a number.
  public var isNumber: Bool { self == .number || self == .percentage }
}

/// One row of a table: its cells as UTF-8 in one flat buffer, which a reader fills anew for each row.
///
/// Columns count from 0, rows from 1 as a spreadsheet shows them. A record has as many cells as the row has up to its
/// last one, a blank line has none; asking right of the last cell answers an empty text cell.
public struct Record: Sendable {
  /// The row's number from 1, as a spreadsheet shows it: blank lines count, a quoted line break starts no new row.
  public internal(set) var row = 0
  /// Whether a workbook hides the row: by a filter, an outline, by hand, or by a height of zero.
  public internal(set) var isHidden = false
  /// The columns, from 0, whose text begins with a quote of a CSV file that would have opened a cell of several rows.
  public private(set) var strayQuoteColumns: [Int] = []
  // Callers in other modules read every cell of every row: what they call is compiled into them.
  @usableFromInline private(set) var bytes: [UInt8] = []
  @usableFromInline private(set) var ends: [Int] = []
  private var kinds: [CellKind] = []

  /// A record without cells.
  public init() {}

  /// The number of cells.
  @inlinable public var count: Int { ends.count }

  /// The kind of the cell in a column from 0.
  public func kind(at column: Int) -> CellKind {
    column < kinds.count ? kinds[column] : .text
  }

  /// Whether the cell in a column from 0 holds nothing: no byte, nor a formula without a value.
  public func isEmpty(at column: Int) -> Bool { range(of: column).isEmpty && kind(at: column) != .uncalculated }

  /// The text of the cell in a column from 0, as it was decoded, not normalised.
  ///
  /// Marks past the thirtieth in a row are left out: whoever compares the text has them sorted, in quadratic time.
  public func text(at column: Int) -> String {
    let range = range(of: column)
    return range.isEmpty ? "" : CanonicalComposition.bounded(String(decoding: bytes[range], as: UTF8.self))
  }

  /// Lends the UTF-8 bytes of the cell in a column from 0.
  @inlinable
  public func withBytes<Result, Failure: Error>(
    at column: Int, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let range = range(of: column)
    return try body(bytes.span.extracting(range))
  }

  @usableFromInline
  func range(of column: Int) -> Range<Int> {
    guard column >= 0, column < ends.count else { return 0..<0 }
    return (column == 0 ? 0 : ends[column - 1])..<ends[column]
  }
}

// Filling, for the readers of this module.
extension Record {
  /// Empties the record and gives it a row number; the buffers stay allocated.
  mutating func begin(row: Int) {
    self.row = row
    isHidden = false
    if !strayQuoteColumns.isEmpty { strayQuoteColumns = [] }
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    kinds.removeAll(keepingCapacity: true)
  }

  /// Empties the record and makes it the row that another record is.
  mutating func begin(as other: Record) {
    begin(row: other.row)
    (isHidden, strayQuoteColumns) = (other.isHidden, other.strayQuoteColumns)
  }

  /// Takes note that the cell in a column from 0 begins with a stray quote.
  mutating func noteStrayQuote(at column: Int) { strayQuoteColumns.append(column) }

  /// The number of bytes in the cell that is being filled.
  var openCellLength: Int { bytes.count - (ends.last ?? 0) }

  /// Whether the cell that is being filled holds a line break.
  var openCellHasLineBreak: Bool { bytes[(ends.last ?? 0)...].contains { $0 == 10 || $0 == 13 } }

  /// Takes back what the cell that is being filled holds.
  mutating func emptyOpenCell() { bytes.removeLast(openCellLength) }

  /// The bytes of all cells together.
  var byteCount: Int { bytes.count }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(contentsOf span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Ends the cell that is being filled.
  mutating func endCell(_ kind: CellKind = .text) {
    ends.append(bytes.count)
    kinds.append(kind)
  }

  /// Adds empty text cells until there are `count` cells.
  mutating func pad(to count: Int) {
    let missing = count - ends.count
    guard missing > 0 else { return }
    ends.append(contentsOf: repeatElement(bytes.count, count: missing))
    kinds.append(contentsOf: repeatElement(.text, count: missing))
  }

  /// Drops the cells from the end that hold nothing.
  mutating func dropTrailingEmptyCells() {
    while let last = ends.last, last == (ends.dropLast().last ?? 0), kinds.last != .uncalculated {
      ends.removeLast()
      kinds.removeLast()
    }
  }
}
