import Configuration
import Movement

/// `not-weekend`: a day on a weekday that the rule does not count: kept, not credited.
struct NotWeekend: RowCheck {
  static let code: IssueCode = "not-weekend"
  static let severity = Severity.warning
  static let title = Bilingual(vi: "Không phải cuối tuần", en: "Not a weekend day")
  static let occasion = Bilingual(
    vi: "Ngày tham gia không phải thứ bảy, chủ nhật; không được tính.",
    en: "The day is no Saturday or Sunday; it is not credited.")
  static let isWaivable = true
  let date: CalendarDate

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Ngày \(date) là \(date.weekday), không phải ngày cuối tuần.",
        "Dòng được giữ nhưng không tính ngày. Sửa ngày nếu ghi nhầm."),
      en: Words(
        "\(date) is a \(date.weekday), not a weekend day.",
        "The row is kept but not credited. Correct the date if it is wrong."))
  }

  static var examples: [Issue] {
    [Issue(Self(date: Example.saturday.advanced(byDays: -1)))]
  }

  static let forms: Set<FormKind> = [.participation]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard let date = row[.date].date, !state.rule.weekdays.contains(date.weekday) else { return }
    row.report(Self(date: date), at: .date)
  }
}
