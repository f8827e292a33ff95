import Configuration

/// `required`: a required cell is missing.
struct Required: Finding {
  static let code: IssueCode = "required"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Thiếu dữ liệu", en: "Required")
  static let occasion = Bilingual(
    vi: "Ô bắt buộc để trống.",
    en: "A required cell is empty.")

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Ô “\(issue.fieldName)” không được để trống.",
        "Điền “\(issue.fieldName)”\(issue.cell.map { " vào ô \($0)" })."),
      en: Words(
        "“\(issue.fieldName)” must not be empty.",
        "Fill in “\(issue.fieldName)”\(issue.cell.map { " in cell \($0)" })."))
  }

  static var examples: [Issue] {
    [Issue(Self(), row: 15, column: 2, heading: "Ngày")]
  }
}
