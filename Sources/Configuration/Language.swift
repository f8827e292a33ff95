/// The language of what users see.
public enum Language: String, Sendable, CaseIterable {
  /// Vietnamese, the language of the program.
  case vietnamese = "vi"
  /// English, with `--lang en`.
  case english = "en"
}
