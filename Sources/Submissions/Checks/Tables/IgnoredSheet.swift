import Configuration

/// `ignored-sheet`: a sheet without a form in a workbook that has others.
struct IgnoredSheet: Finding {
  static let code: IssueCode = "ignored-sheet"
  static let severity = Severity.notice
  static let title = Bilingual(vi: "Trang bị bỏ qua", en: "Sheet ignored")
  static let occasion = Bilingual(
    vi: "Trang không phải biểu, trong tệp có biểu ở trang khác.",
    en: "A sheet without a form in a workbook that has others.")
  let sheet: String

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Trang “\(sheet)” không phải là biểu nên bị bỏ qua.",
        "Không cần làm gì; nếu là biểu, dùng tiêu đề cột như trong biểu mẫu."),
      en: Words(
        "The sheet “\(sheet)” is no form and was ignored.",
        "Nothing to do; if it is a form, use the headings of the blank form."))
  }

  static var examples: [Issue] {
    [Issue(Self(sheet: "Sheet3"))]
  }
}
