/// A finding about a row that needs more than the row: the month, the rosters, the rows before it.
protocol RowCheck: Finding {
  /// The forms whose rows it looks at.
  static var forms: Set<FormKind> { get }
  /// Looks at a row and reports what it finds.
  static func run(_ row: inout CheckedRow, _ state: MonthState)
}
