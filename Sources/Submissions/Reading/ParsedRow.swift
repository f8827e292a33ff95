/// A data row of a table: what each field of the form holds.
struct ParsedRow: Sendable {
  /// The row from 1.
  var row: Int
  /// The values by the field's place in the form.
  var values: [CellValue]
  /// What is wrong with single cells and the row itself, so far as the row alone shows it.
  var issues: [Issue]
  /// The records that the row stands for where it is not one: the days in its cell, or the marks of an attendance sheet.
  var entries: [Entry]?
  /// Whether the row says of its person that they took no part.
  var isAbsent = false

  /// One of several records of a row.
  struct Entry: Sendable {
    /// The values that differ from the row's, by the field's place in the form.
    var values: [Int: CellValue]
    /// The cell of a mark: its column from 0, heading and text; nil for one of several days in a cell.
    var mark: Mark?
    /// What is wrong with the mark itself.
    var fault: CellFault?
  }

  /// A mark of an attendance sheet.
  struct Mark: Sendable {
    var column: Int
    var heading: String
    var text: String
  }

  /// Whether an issue keeps the row from being counted.
  var hasError: Bool { issues.contains { $0.severity == .error } }

  /// The row with the values of one of its records.
  func values(of entry: Entry) -> [CellValue] {
    var copy = values
    for (index, value) in entry.values { copy[index] = value }
    return copy
  }
}
