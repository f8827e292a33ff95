import Configuration
import Movement

/// `outside-service`: the day is before the member's first day of service or after the last.
struct OutsideService: RowCheck {
  static let code: IssueCode = "outside-service"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Ngoài thời gian công tác", en: "Outside the service")
  static let occasion = Bilingual(
    vi: "Ngày trước khi người này đến hoặc sau khi đã đi.",
    en: "The date is before the member came or after they left.")
  static let isWaivable = true
  let date: CalendarDate
  /// The first day of service; nil where the roster gives none.
  let from: CalendarDate?
  /// The last day of service; nil where the roster gives none.
  let to: CalendarDate?

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Ngày \(date) nằm ngoài thời gian công tác của người này\(from.map { " (từ \($0))" })\(to.map { " (đến \($0))" }).",
        "Sửa ngày tham gia, hoặc sửa “Từ ngày”, “Đến ngày” trong danh sách."),
      en: Words(
        "The date \(date) is outside the member's service\(from.map { " (from \($0))" })\(to.map { " (to \($0))" }).",
        "Correct the date, or correct the member's dates in the roster."))
  }

  static var examples: [Issue] {
    [Issue(Self(date: Example.saturday, from: Example.saturday.advanced(byDays: 4), to: nil))]
  }

  static let forms: Set<FormKind> = [.participation]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard case .settled(let member) = row.person, let date = row[.date].date, !member.serves(on: date) else { return }
    row.report(Self(date: date, from: member.from, to: member.to), at: .date)
  }
}
