import Configuration
import Movement

/// `unit-unknown`: nothing says which unit sent the table.
struct UnitUnknown: Finding {
  static let code: IssueCode = "unit-unknown"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Không rõ đơn vị", en: "Unit unknown")
  static let occasion = Bilingual(
    vi: "Không chỗ nào cho biết biểu của đơn vị nào.",
    en: "Nothing says which unit sent the form.")

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Không rõ biểu này của đơn vị nào.",
        "Ghi tên đơn vị phía trên bảng, hoặc đặt tệp vào thư mục mang tên hay mã đơn vị."),
      en: Words(
        "Nothing says which unit this form is from.",
        "Write the unit's name above the table, or put the file in a folder with the unit's name or code."))
  }

  static var examples: [Issue] {
    [Issue(Self())]
  }
}
