import Configuration

/// `ambiguous-number`: the comma can group thousands or begin decimals.
struct AmbiguousNumber: Finding {
  static let code: IssueCode = "ambiguous-number"
  static let severity = Severity.warning
  static let title = Bilingual(vi: "Số có thể hiểu hai cách", en: "Ambiguous number")
  static let occasion = Bilingual(
    vi: "Dấu phẩy có thể ngăn phần nghìn hoặc phần lẻ.",
    en: "The comma can group thousands or begin decimals.")
  /// As what it was read.
  let reading: Double

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "“\(quote: issue.value)” có thể hiểu hai cách; đã hiểu là \(whole: NumberWording.vietnamese(reading)).",
        "Nếu không đúng, viết lại: 1.200 là một nghìn hai trăm, 1,2 là một phẩy hai."),
      en: Words(
        "“\(quote: issue.value)” can be read in two ways; it was read as \(whole: NumberWording.vietnamese(reading)).",
        "If that is wrong, write 1.200 for one thousand two hundred, 1,2 for one point two."))
  }

  static var examples: [Issue] {
    [Issue(Self(reading: 1200), value: "1,200")]
  }
}
