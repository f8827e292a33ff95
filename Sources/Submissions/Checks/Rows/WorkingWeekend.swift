import Configuration
import Movement

/// `working-weekend`: a weekend day that is a make-up working day: kept, not credited.
struct WorkingWeekend: RowCheck {
  static let code: IssueCode = "working-weekend"
  static let severity = Severity.warning
  static let title = Bilingual(vi: "Ngày cuối tuần làm bù", en: "Make-up working day")
  static let occasion = Bilingual(
    vi: "Thứ bảy, chủ nhật phải đi làm bù; không được tính.",
    en: "A weekend day on which people had to work; it is not credited.")
  static let isWaivable = true
  let date: CalendarDate

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Ngày \(date) là ngày làm bù nên không tính là ngày tình nguyện.",
        "Dòng được giữ nhưng không tính ngày. Sửa ngày nếu ghi nhầm."),
      en: Words(
        "\(date) was a make-up working day and does not count.",
        "The row is kept but not credited. Correct the date if it is wrong."))
  }

  static var examples: [Issue] {
    [Issue(Self(date: Example.saturday))]
  }

  static let forms: Set<FormKind> = [.participation]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard let date = row[.date].date, state.rule.workingWeekendDays.contains(date) else { return }
    row.report(Self(date: date), at: .date)
  }
}
