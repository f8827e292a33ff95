import Configuration

/// A sentence with places for facts: `{name}` is a fact, `[…]` is left out where a fact in it is missing or empty.
struct MessageTemplate: Equatable, Sendable, ExpressibleByStringLiteral {
  var pattern: String

  init(stringLiteral value: String) { pattern = value }

  /// The sentence with its facts; a fact that is missing outside of brackets leaves nothing.
  func filled(_ fact: (String) -> String?) -> String {
    var result = ""
    var optional: String?
    var isComplete = true
    var name: String?
    for character in pattern {
      if var open = name, character != "}" {
        open.append(character)
        name = open
        continue
      }
      switch character {
      case "{": name = ""
      case "}":
        let value = fact(name ?? "") ?? ""
        if value.isEmpty { isComplete = false }
        if optional == nil { result += value } else { optional?.append(value) }
        name = nil
      case "[": (optional, isComplete) = ("", true)
      case "]":
        if isComplete { result += optional ?? "" }
        optional = nil
      default:
        if optional == nil { result.append(character) } else { optional?.append(character) }
      }
    }
    return result
  }

  /// The names of the facts, in the order in which they stand.
  var factNames: [String] {
    pattern.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
      $0.split(separator: "}").first.map(String.init)
    }
  }
}

/// What a message says and what its hint asks for, in one language.
struct IssueWording: Equatable, Sendable {
  var message: MessageTemplate
  var hint: MessageTemplate

  init(_ message: MessageTemplate, _ hint: MessageTemplate) {
    self.message = message
    self.hint = hint
  }
}

/// One of the cases in which a code is used, worded in both languages.
struct IssueVariant: Equatable, Sendable {
  /// The name; nil for the usual case.
  var name: String?
  var vietnamese: IssueWording
  var english: IssueWording

  /// The usual case.
  static func usual(vi: IssueWording, en: IssueWording) -> IssueVariant {
    IssueVariant(name: nil, vietnamese: vi, english: en)
  }

  /// A case with a name.
  static func named(_ name: String, vi: IssueWording, en: IssueWording) -> IssueVariant {
    IssueVariant(name: name, vietnamese: vi, english: en)
  }

  subscript(language: Language) -> IssueWording { language == .vietnamese ? vietnamese : english }
}

/// Everything the catalogue knows about a code.
struct IssueEntry: Equatable, Sendable {
  /// A title and when the issue is found, in one language.
  struct Summary: Equatable, Sendable {
    var title: String
    var when: String

    init(_ title: String, _ when: String) {
      self.title = title
      self.when = when
    }
  }

  var code: IssueCode
  var vietnamese: Summary
  var english: Summary
  /// The usual case first.
  var variants: [IssueVariant]

  init(_ code: IssueCode, vi: Summary, en: Summary, _ variants: [IssueVariant]) {
    self.code = code
    vietnamese = vi
    english = en
    self.variants = variants
  }

  subscript(language: Language) -> Summary { language == .vietnamese ? vietnamese : english }

  /// The variant of a name, else the usual one.
  func variant(_ name: String?) -> IssueVariant? { variants.first { $0.name == name } ?? variants.first }
}
