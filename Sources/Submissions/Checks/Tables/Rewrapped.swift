import Configuration

/// `rewrapped`: rows whose only cell held all of their fields.
struct Rewrapped: Finding {
  static let code: IssueCode = "rewrapped"
  static let severity = Severity.notice
  static let title = Bilingual(vi: "Dòng bị gộp vào một ô", en: "Rows in one cell")
  static let occasion = Bilingual(
    vi: "Cả dòng nằm trong một ô; đã tách ra các cột.",
    en: "A whole row stands in one cell; it was split into its columns.")
  let count: Int

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "\(count) dòng nằm gọn trong một ô; đã tách ra các cột như dòng tiêu đề.",
        "Không cần làm gì; lần sau gửi tệp .xlsx, hoặc lưu “CSV UTF-8” thẳng từ Excel."),
      en: Words(
        "Rows that stood in one cell were split into the columns of the headings; rows: \(count).",
        "Nothing to do; next time send an .xlsx file, or save “CSV UTF-8” from Excel itself."))
  }

  static var examples: [Issue] { [Issue(Self(count: 12))] }
}
