import Configuration

/// `number-with-text`: a count with words behind it, `156 người`; the number counts.
struct NumberWithText: Finding {
  static let code: IssueCode = "number-with-text"
  static let severity = Severity.warning
  static let title = Bilingual(vi: "Số có chữ đi kèm", en: "Number with text")
  static let occasion = Bilingual(
    vi: "Sau số có chữ nói đếm cái gì.",
    en: "Words behind the number say what was counted.")
  /// As what it was read.
  let reading: Double
  /// The words.
  let text: String

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "“\(quote: issue.value)” có chữ “\(quote: text)” sau số; đã tính là \(whole: NumberWording.vietnamese(reading)).",
        "Nếu số ấy đúng là “\(issue.fieldName)” thì chỉ ghi số; nếu không thì sửa."),
      en: Words(
        "“\(quote: issue.value)” has “\(quote: text)” behind the number; it was counted as \(whole: NumberWording.vietnamese(reading)).",
        "If it is right as “\(issue.fieldName)”, write the number alone; if not, correct it."))
  }

  static var examples: [Issue] {
    [Issue(Self(reading: 156, text: "người"), heading: "Số người dân tham gia", value: "156 người")]
  }
}
