import Configuration

/// `footer`: the last rows, such as totals, date and signatures; they are skipped.
struct Footer: Finding {
  static let code: IssueCode = "footer"
  static let severity = Severity.notice
  static let title = Bilingual(vi: "Dòng cộng, ký tên cuối biểu", en: "Footer")
  static let occasion = Bilingual(
    vi: "Các dòng cuối như tổng cộng, ngày tháng, chữ ký; bỏ qua.",
    en: "The last rows, such as totals, date and signatures; they are skipped.")
  /// The rows from 1.
  let rows: ClosedRange<Int>
  /// The first text in them.
  let text: String

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Đã bỏ qua dòng cộng, ký tên cuối biểu: dòng \(whole: range)\(quoted).",
        "Không cần làm gì, trừ khi trong đó có dòng số liệu: khi ấy hãy điền đủ các ô của dòng."),
      en: Words(
        "The footer was skipped: rows \(whole: range)\(quoted).",
        "Nothing to do, unless one of them is data: then fill in its cells."))
  }

  static var examples: [Issue] { [Issue(Self(rows: 12...14, text: "Tổng cộng"))] }

  private var range: String {
    rows.count == 1 ? String(rows.lowerBound) : "\(rows.lowerBound)–\(rows.upperBound)"
  }

  private var quoted: Phrase? { text.isEmpty ? nil : " (“\(quote: text)”)" }
}
