import Movement

/// `outside-month`: the day is not in the submission's month.
enum OutsideMonth: Check {
  static let forms: Set<FormKind> = [.participation, .activities, .feedback]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard let date = row[.date].date, date.yearMonth != state.month else { return }
    row.report(.outsideMonth, at: .date)
  }
}
