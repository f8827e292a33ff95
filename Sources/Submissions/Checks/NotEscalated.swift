/// `not-escalated`: feedback beyond the unit's authority that was not reported upward.
enum NotEscalated: Check {
  static let forms: Set<FormKind> = [.feedback]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard row[.withinAuthority].boolean == false, row[.escalatedTo].isMissing else { return }
    row.reportRow(.notEscalated)
  }
}
