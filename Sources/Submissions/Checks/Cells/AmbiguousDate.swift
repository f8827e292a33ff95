import Configuration

/// `ambiguous-date`: in a column whose dates have the month first, a date that is another with the day first.
struct AmbiguousDate: Finding {
  static let code: IssueCode = "ambiguous-date"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Ngày có thể hiểu hai cách", en: "Ambiguous date")
  static let occasion = Bilingual(
    vi: "Cột có ngày viết tháng trước, và ngày này viết thế nào cũng có nghĩa.",
    en: "The column has dates with the month first, and this one is a date in either order.")

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Cột “\(issue.fieldName)” có ngày viết tháng trước, nên không rõ “\(quote: issue.value)” là ngày nào.",
        "Xem lại cả cột và ghi mọi ngày theo thứ tự ngày/tháng/năm."),
      en: Words(
        "“\(issue.fieldName)” has dates with the month first, so “\(quote: issue.value)” can be two days.",
        "Check the whole column and write every date as day/month/year."))
  }

  static var examples: [Issue] {
    [Issue(Self(), heading: "Từ ngày", value: "3/4/2021")]
  }
}
