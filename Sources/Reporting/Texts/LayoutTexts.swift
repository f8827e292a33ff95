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
  fileprivate var templates: [String: Bilingual<TextTemplate>] = [:]

  /// A text with its places still open.
  func template(_ text: some NamedText, in language: Language) -> TextTemplate {
    templates[text.rawValue]?[language] ?? TextTemplate("")
  }

  /// A text with its places filled in.
  func filled(_ text: some NamedText, in language: Language, _ places: [String: String] = [:]) -> String {
    template(text, in: language).filled(places)
  }
}

extension LayoutReader {
  /// Reads the wordings of texts, each one for all languages or one for each, `{vi: …, en: …}`.
  func texts(_ node: ConfigurationNode, of expected: [TextSchema]) throws(ConfigurationError) -> LayoutTexts {
    let map = try node.mapping(keys: Set(expected.map(\.name)))
    var texts = LayoutTexts()
    for text in expected {
      texts.templates[text.name] = try wordings(map.required(text.name), places: Set(text.places))
    }
    return texts
  }

  private func wordings(
    _ node: ConfigurationNode, places: Set<String>
  ) throws(ConfigurationError) -> Bilingual<TextTemplate> {
    if node.isText {
      let template = try text(node, places: places)
      return Bilingual(vi: template, en: template)
    }
    let map = try node.mapping(keys: Set(Language.allCases.map(\.rawValue)))
    return Bilingual(
      vi: try text(map.required(Language.vietnamese.rawValue), places: places),
      en: try text(map.required(Language.english.rawValue), places: places))
  }
}
