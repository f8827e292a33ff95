import Movement

/// `unknown-activity`: the activity's code is not among the submitting unit's accepted activities of the month.
enum UnknownActivity: Check {
  static let forms: Set<FormKind> = [.participation]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard let id = row[.activityID].text, !state.isKnown(activity: id, of: row.table.unit.code) else { return }
    row.report(.unknownActivity, at: .activityID)
  }
}
