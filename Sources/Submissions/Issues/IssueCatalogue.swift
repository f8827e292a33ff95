import TableReading
public enum IssueCatalogue {
  public static func message(for issue: Issue, in language: Language) -> String { issue.code.rawValue }
  public static func name(of form: FormKind, in language: Language) -> String { form.rawValue }
  public static func hint(for issue: Issue, in language: Language) -> String { "" }
}
extension Issue {
  public static func unreadable(_ error: ReadingError, file: String) -> Issue { Issue(.unreadableFile, file: file) }
}
