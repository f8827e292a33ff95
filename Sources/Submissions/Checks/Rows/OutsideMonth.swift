import Configuration
import Movement

/// `outside-month`: the day is not in the submission's month.
struct OutsideMonth: RowCheck {
  static let code: IssueCode = "outside-month"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Ngày ngoài tháng", en: "Outside the month")
  static let occasion = Bilingual(
    vi: "Ngày không thuộc tháng của biểu.",
    en: "The date is not in the form's month.")
  static let isWaivable = true
  let date: CalendarDate
  let month: YearMonth

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Ngày \(date) không thuộc tháng \(month) của biểu.",
        "Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó."),
      en: Words(
        "The date \(date) is not in \(month), the form's month.",
        "Correct the date, or move the row to that month's form."))
  }

  static var examples: [Issue] {
    [Issue(Self(date: Example.saturday.yearMonth.next.firstDay, month: Example.month))]
  }

  static let forms: Set<FormKind> = [.participation, .activities, .feedback]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard let date = row[.date].date, date.yearMonth != state.month else { return }
    row.report(Self(date: date, month: state.month), at: .date)
  }
}
