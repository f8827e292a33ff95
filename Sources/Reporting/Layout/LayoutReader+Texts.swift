import Configuration

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
