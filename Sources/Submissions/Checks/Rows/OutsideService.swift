import Configuration
import Movement

/// `outside-service`: the day is before the member's first day of service or after the last.
struct OutsideService: RowCheck, DayFinding {
  static let code: IssueCode = "outside-service"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Ngoài thời gian công tác", en: "Outside the service")
  static let occasion = Bilingual(
    vi: "Ngày trước khi người này đến hoặc sau khi đã đi.",
    en: "The date is before the member came or after they left.")
  static let isWaivable = true
  var days: [CalendarDate]
  /// The first day of service; nil where the roster gives none.
  let from: CalendarDate?
  /// The last day of service; nil where the roster gives none.
  let to: CalendarDate?

  func words(for issue: Issue) -> Bilingual<Words> {
    let named = NamedDays(days)
    return Bilingual(
      vi: Words(
        "\(named) nằm ngoài thời gian công tác của người này\(bounds("từ", "đến")).",
        "Sửa ngày tham gia, hoặc sửa “Từ ngày”, “Đến ngày” trong danh sách."),
      en: Words(
        "\(named) \(named.verb) outside the member's service\(bounds("from", "to")).",
        "Correct the date, or correct the member's dates in the roster."))
  }

  /// The bounds that the roster gives: " (từ 09/10/2022 đến 23/10/2022)".
  private func bounds(_ since: String, _ until: String) -> Phrase? {
    switch (from, to) {
    case (nil, nil): nil
    case (let from?, nil): " (\(whole: since) \(from))"
    case (nil, let to?): " (\(whole: until) \(to))"
    case (let from?, let to?): " (\(whole: since) \(from) \(whole: until) \(to))"
    }
  }

  static var examples: [Issue] {
    [Issue(Self(days: [Example.saturday], from: Example.saturday.advanced(byDays: 4), to: nil))]
  }

  static let forms: Set<FormKind> = [.participation]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard case .settled(let member) = row.person, let date = row[.date].date, !member.serves(on: date) else { return }
    row.report(Self(days: [date], from: member.from, to: member.to), at: .date)
  }
}
