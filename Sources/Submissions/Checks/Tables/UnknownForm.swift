import Configuration

/// `unknown-form`: no row has all the required columns of a form.
struct UnknownForm: Finding {
  static let code: IssueCode = "unknown-form"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Không nhận ra biểu", en: "Form not recognised")
  static let occasion = Bilingual(
    vi: "Không có dòng tiêu đề nào đủ các cột bắt buộc của một biểu.",
    en: "No row has all the required columns of a form.")
  /// The form that most headings fit; nil where no row fits any.
  let nearest: FormKind?
  /// The canonical headings that it lacks.
  let missing: [String]

  func words(for issue: Issue) -> Bilingual<Words> {
    switch nearest {
    case nil:
      Bilingual(
        vi: Words(
          "Không tìm thấy dòng tiêu đề cột trong 30 dòng đầu.",
          "Chép dòng tiêu đề cột từ biểu mẫu vào phía trên số liệu, rồi gửi lại."),
        en: Words(
          "There is no row of headings among the first 30 rows.",
          "Copy the headings of the blank form above the data, and send it again."))
    case let nearest?:
      Bilingual(
        vi: Words(
          "Không nhận ra biểu: giống biểu \(nearest) nhất, nhưng thiếu cột: \(whole: missing.joined(separator: ", ")).",
          "Thêm cột còn thiếu, hoặc sửa tiêu đề cột cho đúng như trong biểu mẫu, rồi gửi lại."),
        en: Words(
          "The form is not recognised: it is nearest to \(nearest), but lacks: \(whole: missing.joined(separator: ", ")).",
          "Add the missing columns, or correct their headings as in the blank form, and send it again."))
    }
  }

  static var examples: [Issue] {
    [Issue(Self(nearest: nil, missing: [])), Issue(Self(nearest: .participation, missing: ["Họ và tên"]))]
  }

  var aspect: String? { nearest == nil ? "no-header" : "nearest" }
}
