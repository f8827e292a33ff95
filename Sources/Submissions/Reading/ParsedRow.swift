/// A data row of a table: what each field of the form holds.
struct ParsedRow: Sendable {
  /// The row from 1.
  var row: Int
  /// The values by the field's place in the form.
  var values: [CellValue]
  /// The fields, by their place in the form, whose numbers are estimates.
  var estimates: Set<Int> = []
  /// What is wrong with single cells and the row itself, so far as the row alone shows it.
  var issues: [Issue]
  /// The marked cells of an attendance sheet, each a record of its own; nil for a row that is one record, or one for each of
  /// the days in its cell.
  var entries: [Entry]?
  /// Whether the row says of its person that they took no part.
  var isAbsent = false

  /// A marked cell.
  struct Entry: Sendable {
    /// The values that differ from the row's, by the field's place in the form.
    var values: [Int: CellValue]
    /// The cell: its column from 0, heading and text.
    var mark: Mark
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
