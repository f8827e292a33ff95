import Configuration

/// `unknown-value`: not one of the values of the column.
struct UnknownValue: Finding {
  static let code: IssueCode = "unknown-value"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Giá trị lạ", en: "Unknown value")
  static let occasion = Bilingual(
    vi: "Không phải một trong các giá trị của cột.",
    en: "The text is none of the column's values.")
  /// The labels of the values.
  let allowed: [String]

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "“\(quote: issue.value)” không phải là giá trị của cột “\(issue.fieldName)”.",
        "Ghi một trong các giá trị\(list.map { ": \(whole: $0)" })."),
      en: Words(
        "“\(quote: issue.value)” is no value of “\(issue.fieldName)”.",
        "Write one of the values\(list.map { ": \(whole: $0)" })."))
  }

  static var examples: [Issue] {
    [Issue(Self(allowed: ["cả ngày", "sáng", "chiều"]), heading: "Buổi", value: "tối")]
  }

  private var list: String? { allowed.isEmpty ? nil : allowed.joined(separator: "; ") }
}
