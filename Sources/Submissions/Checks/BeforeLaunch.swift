import Movement

/// `before-launch`: the day is in the month, but before the movement began.
enum BeforeLaunch: Check {
  static let forms: Set<FormKind> = [.participation, .activities, .feedback]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard let date = row[.date].date, date < state.rule.launched else { return }
    row.report(.beforeLaunch, at: .date, facts: ["launch": state.rule.launched.description])
  }
}
