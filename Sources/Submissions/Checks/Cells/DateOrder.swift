import Configuration
import Movement

/// `date-order`: an end that lies before its beginning.
struct DateOrder: Finding {
  static let code: IssueCode = "date-order"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Ngày ngược thứ tự", en: "Dates in the wrong order")
  static let occasion = Bilingual(
    vi: "Ngày kết thúc trước ngày bắt đầu.",
    en: "An end lies before its beginning.")
  /// The heading of the beginning.
  let other: String
  /// The beginning.
  let otherDate: CalendarDate

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "“\(issue.fieldName)” (\(quote: issue.value)) trước “\(other)”.",
        "Xem lại hai ngày và sửa ngày sai."),
      en: Words(
        "“\(issue.fieldName)” (\(quote: issue.value)) is before “\(other)”.",
        "Check the two dates and correct the wrong one."))
  }

  static var examples: [Issue] {
    [Issue(Self(other: "Từ ngày", otherDate: Example.saturday), heading: "Đến ngày", value: "1/10/2022")]
  }

  /// Pairs of dates of which the second must not lie before the first.
  static let pairs: [(earlier: FieldKey, later: FieldKey)] = [
    (.fromDate, .toDate), (.exemptFrom, .exemptTo), (.date, .resolvedOn),
  ]

  private init(other: String, otherDate: CalendarDate) {
    self.other = other
    self.otherDate = otherDate
  }

  /// The finding for a beginning under a heading and its end; nil where they are in order or one is missing.
  init?(_ beginning: CellValue, before end: CellValue, heading: String) {
    guard let first = beginning.date, let last = end.date, last < first else { return nil }
    self.init(other: heading, otherDate: first)
  }
}
