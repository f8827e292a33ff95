import Configuration

/// `month-unknown`: nothing says which month the table is for.
struct MonthUnknown: Finding {
  static let code: IssueCode = "month-unknown"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Không rõ tháng", en: "Month unknown")
  static let occasion = Bilingual(
    vi: "Không chỗ nào cho biết biểu của tháng nào.",
    en: "Nothing says which month the form is for.")

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Không rõ biểu này của tháng nào.",
        "Ghi “Tháng … năm …” phía trên bảng, hoặc đặt tệp vào thư mục tên như 2022-10, hoặc chạy với --month."),
      en: Words(
        "Nothing says which month this form is for.",
        "Write “Tháng … năm …” above the table, or put the file in a folder such as 2022-10, or run with --month."))
  }

  static var examples: [Issue] {
    [Issue(Self())]
  }
}
