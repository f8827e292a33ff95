import Configuration

/// The language of what the program says, known before the options are parsed, since help and usage errors speak it too.
enum Wording {
  static let language: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1]) ?? .vietnamese
      }
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) ?? .vietnamese }
    }
    return .vietnamese
  }()

  /// One of two wordings, by the language.
  static func text(_ vietnamese: String, _ english: String) -> String {
    Bilingual(vi: vietnamese, en: english)[language]
  }
}
