import Movement

/// `not-weekend`: a day on a weekday that the rule does not count: kept, not credited.
enum NotWeekend: Check {
  static let forms: Set<FormKind> = [.participation]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard let date = row[.date].date, !state.rule.weekdays.contains(date.weekday) else { return }
    row.report(.notWeekend, at: .date, facts: ["weekday": date.weekday.rawValue])
  }
}
