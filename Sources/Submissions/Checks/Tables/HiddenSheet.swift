import Configuration

/// `hidden-sheet`: a hidden sheet that has a form; it is not read.
struct HiddenSheet: Finding {
  static let code: IssueCode = "hidden-sheet"
  static let severity = Severity.notice
  static let title = Bilingual(vi: "Trang bị ẩn", en: "Hidden sheet")
  static let occasion = Bilingual(
    vi: "Trang ẩn có biểu; không được đọc.",
    en: "A hidden sheet with a form; it is not read.")
  let sheet: String

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Trang “\(sheet)” bị ẩn và có biểu; không được đọc.",
        "Nếu trang ấy cần được tính, bỏ ẩn trang rồi gửi lại; nếu không, không cần làm gì."),
      en: Words(
        "The sheet “\(sheet)” is hidden and has a form; it was not read.",
        "If it is to count, unhide it and send it again; otherwise nothing to do."))
  }

  static var examples: [Issue] { [Issue(Self(sheet: "Sheet2"))] }
}
