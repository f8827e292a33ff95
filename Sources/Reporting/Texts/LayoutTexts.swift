import Configuration

/// Texts of a workbook that its layout file words: what each is called there, and the places that it may name.
protocol NamedText: RawRepresentable<String>, CaseIterable, Sendable {
  var places: [String] { get }
}

/// What a layout file has to say of a text.
struct TextSchema: Sendable {
  var name: String
  /// The places that the text may name.
  var places: [String]

  /// All texts of a kind.
  static func all<Text: NamedText>(of kind: Text.Type) -> [TextSchema] {
    kind.allCases.map { TextSchema(name: $0.rawValue, places: $0.places) }
  }
}

/// The wordings of the named texts.
struct LayoutTexts: Sendable {
  var templates: [String: Bilingual<TextTemplate>] = [:]

  /// A text with its places still open.
  func template(_ text: some NamedText, in language: Language) -> TextTemplate {
    templates[text.rawValue]?[language] ?? TextTemplate("")
  }

  /// A text with its places filled in.
  func filled(_ text: some NamedText, in language: Language, _ places: [String: String] = [:]) -> String {
    template(text, in: language).filled(places)
  }
}
