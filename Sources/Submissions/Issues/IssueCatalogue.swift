public import Configuration

/// Words issues for people, in Vietnamese and English; every code stands in it once.
public enum IssueCatalogue {
  /// The entries, in the order of `IssueCode`.
  static let entries: [IssueEntry] = fileEntries + tableEntries + cellEntries + memberEntries + recordEntries
  private static let byCode = Dictionary(entries.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// The name of a code that people read.
  public static func title(_ code: IssueCode, in language: Language) -> String {
    byCode[code]?[language].title ?? code.rawValue
  }

  /// What is wrong.
  public static func message(for issue: Issue, in language: Language) -> String {
    words(for: issue, in: language, \.message)
  }

  /// What to do about it.
  public static func hint(for issue: Issue, in language: Language) -> String {
    words(for: issue, in: language, \.hint)
  }

  private static func words(
    for issue: Issue, in language: Language, _ part: (IssueWording) -> MessageTemplate
  ) -> String {
    guard let variant = byCode[issue.code]?.variant(issue.variant) else { return issue.code.rawValue }
    let facts = IssueFacts(issue: issue, language: language)
    return part(variant[language]).filled { facts[$0] }
  }
}
