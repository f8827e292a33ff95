import Configuration
import Movement

/// `not-weekend`: a day on a weekday that the rule does not count: kept, not credited.
struct NotWeekend: RowCheck, DayFinding {
  static let code: IssueCode = "not-weekend"
  static let severity = Severity.warning
  static let title = Bilingual(vi: "Không phải cuối tuần", en: "Not a weekend day")
  static let occasion = Bilingual(
    vi: "Ngày tham gia không phải thứ bảy, chủ nhật; không được tính.",
    en: "The day is no Saturday or Sunday; it is not credited.")
  static let isWaivable = true
  var days: [CalendarDate]

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(vi: vietnamese, en: english)
  }

  private var vietnamese: Words {
    let hint: Phrase = "Dòng được giữ nhưng không tính ngày. Sửa ngày nếu ghi nhầm."
    guard days.count == 1, let day = days.first else {
      return Words("\(NamedDays(days)) không phải ngày cuối tuần.", hint)
    }
    return Words("Ngày \(day) là \(day.weekday), không phải ngày cuối tuần.", hint)
  }

  private var english: Words {
    let hint: Phrase = "The row is kept but not credited. Correct the date if it is wrong."
    guard days.count == 1, let day = days.first else {
      return Words("\(NamedDays(days)) are not weekend days.", hint)
    }
    return Words("\(day) is a \(day.weekday), not a weekend day.", hint)
  }

  static var examples: [Issue] {
    [Issue(Self(days: [Example.saturday.advanced(byDays: -1)]))]
  }

  static let forms: Set<FormKind> = [.participation]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard let date = row[.date].date, !state.rule.weekdays.contains(date.weekday) else { return }
    row.report(Self(days: [date]), at: .date)
  }
}
