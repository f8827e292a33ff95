import Movement

/// `duplicate-activity`: the code of an earlier accepted activity of the unit and month.
enum DuplicateActivity: Check {
  static let forms: Set<FormKind> = [.activities]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard !row.hasError, let id = row[.activityID].text,
      let earlier = state.activities[row.table.unit.code]?[id]
    else { return }
    row.report(.duplicateActivity, at: .activityID, facts: earlier.facts(seenFrom: row.table))
  }
}
