import Configuration

/// `footer`: the last rows, such as totals, date and signatures; they are skipped.
struct Footer: Finding {
  static let code: IssueCode = "footer"
  static let severity = Severity.notice
  static let title = Bilingual(vi: "Phần chân biểu", en: "Footer")
  static let occasion = Bilingual(
    vi: "Các dòng cuối như tổng cộng, ngày tháng, chữ ký; bỏ qua.",
    en: "The last rows, such as totals, date and signatures; they are skipped.")
  /// The rows from 1.
  let rows: ClosedRange<Int>

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Đã bỏ qua phần chân biểu: dòng \(whole: range).",
        "Không cần làm gì, trừ khi trong đó có dòng số liệu: khi ấy hãy điền đủ các ô của dòng."),
      en: Words(
        "The footer was skipped: rows \(whole: range).",
        "Nothing to do, unless one of them is data: then fill in its cells."))
  }

  static var examples: [Issue] {
    [Issue(Self(rows: 12...14))]
  }

  private var range: String {
    rows.count == 1 ? String(rows.lowerBound) : "\(rows.lowerBound)–\(rows.upperBound)"
  }
}
