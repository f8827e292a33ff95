import Movement

/// `working-weekend`: a weekend day that is a make-up working day: kept, not credited.
enum WorkingWeekend: Check {
  static let forms: Set<FormKind> = [.participation]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard let date = row[.date].date, state.rule.workingWeekendDays.contains(date) else { return }
    row.report(.workingWeekend, at: .date)
  }
}
