import Configuration
import Movement

/// `before-launch`: the day is in the month, but before the movement began.
struct BeforeLaunch: RowCheck {
  static let code: IssueCode = "before-launch"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Trước ngày phát động", en: "Before the launch")
  static let occasion = Bilingual(
    vi: "Ngày trước ngày phát động phong trào.",
    en: "The date is before the movement's launch.")
  let date: CalendarDate
  let launch: CalendarDate

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Ngày \(date) trước ngày phát động phong trào (\(launch)).",
        "Sửa ngày nếu ghi nhầm; nếu đúng, xóa dòng này vì không được tính."),
      en: Words(
        "The date \(date) is before the movement's launch (\(launch)).",
        "Correct the date; if it is right, delete the row, for it does not count."))
  }

  static var examples: [Issue] {
    [Issue(Self(date: Example.saturday, launch: Example.saturday.advanced(byDays: 1)))]
  }

  static let forms: Set<FormKind> = [.participation, .activities, .feedback]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard let date = row[.date].date, date < state.rule.launched else { return }
    row.report(Self(date: date, launch: state.rule.launched), at: .date)
  }
}
