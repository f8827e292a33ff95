public import Configuration

extension FormKind: Worded {
  /// The form's short name: `Tham gia`, `participation`.
  public func words(in language: Language) -> String { Bilingual(vi: vietnamese, en: rawValue)[language] }

  private var vietnamese: String {
    switch self {
    case .roster: "Danh sách"
    case .participation: "Tham gia"
    case .activities: "Hoạt động"
    case .nominations: "Đề nghị khen"
    case .feedback: "Kiến nghị"
    case .deeds: "Việc tốt"
    }
  }
}

extension FormDefinition {
  /// The form's title, as its file has it.
  public func title(in language: Language) -> String { Bilingual(vi: title, en: titleEnglish)[language] }
}
