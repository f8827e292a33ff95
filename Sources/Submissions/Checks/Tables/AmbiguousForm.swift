import Configuration

/// `ambiguous-form`: the columns fit several forms equally well.
struct AmbiguousForm: Finding {
  static let code: IssueCode = "ambiguous-form"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Biểu không rõ", en: "Ambiguous form")
  static let occasion = Bilingual(
    vi: "Các cột khớp với nhiều biểu như nhau.",
    en: "The columns fit several forms equally well.")
  let candidates: [FormKind]

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Các cột khớp như nhau với nhiều biểu: \(candidates).",
        "Giữ lại các cột của một biểu, mỗi biểu một tệp, rồi gửi lại."),
      en: Words(
        "The columns fit several forms equally well: \(candidates).",
        "Keep the columns of one form, one form a file, and send it again."))
  }

  static var examples: [Issue] {
    [Issue(Self(candidates: [.feedback, .deeds]))]
  }
}
