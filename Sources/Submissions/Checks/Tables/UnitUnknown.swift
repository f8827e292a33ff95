import Configuration
import Movement

/// `unit-unknown`: nothing says which unit sent the table, or only a body that is no unit.
struct UnitUnknown: Finding {
  static let code: IssueCode = "unit-unknown"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Không rõ đơn vị", en: "Unit unknown")
  static let occasion = Bilingual(
    vi: "Không chỗ nào cho biết biểu của đơn vị nào.",
    en: "Nothing says which unit sent the form.")
  /// What the titles or the file's name say instead of a unit: `TRẠM Y TẾ XÃ NÀ HỲ`.
  let body: String?

  var aspect: String? { body == nil ? nil : "body" }

  func words(for issue: Issue) -> Bilingual<Words> {
    guard let body else {
      return Bilingual(
        vi: Words(
          "Không rõ biểu này của đơn vị nào.",
          "Ghi tên đơn vị phía trên bảng, hoặc đặt tệp vào thư mục mang tên hay mã đơn vị."),
        en: Words(
          "Nothing says which unit this form is from.",
          "Write the unit's name above the table, or put the file in a folder with the unit's name or code."))
    }
    return Bilingual(
      vi: Words(
        "Không rõ biểu này của đơn vị nào: “\(body)” không có trong danh sách đơn vị.",
        "Nếu biểu tính cho một đơn vị trong danh sách, đặt tệp vào thư mục mang tên đơn vị ấy; nếu nơi này phải nộp riêng, thêm vào units.csv."
      ),
      en: Words(
        "Nothing says which unit this form is from: “\(body)” is not among the units.",
        "If it counts for a unit, put the file in a folder with that unit's name; if this body is to submit, add it to units.csv."
      ))
  }

  static var examples: [Issue] {
    [Issue(Self(body: nil)), Issue(Self(body: "TRẠM Y TẾ XÃ NÀ HỲ"))]
  }
}
