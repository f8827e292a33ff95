import VietnameseText

/// Reads the cells of a column of several values.
struct ListCell: Sendable {
  /// The folded words of values and of shorthands, with the codes for which each stands.
  private let words: [String: [String]]

  init(_ values: [EnumerationValue], shorthands: [Shorthand]) {
    var words: [String: [String]] = [:]
    for value in values {
      for name in [value.code, value.label] + value.aliases { words[TextNormalization.folded(name)] = [value.code] }
    }
    for shorthand in shorthands {
      for name in shorthand.names { words[TextNormalization.folded(name)] = shorthand.codes }
    }
    self.words = words
  }

  /// The codes of a cell, each once; nil where a part of it is no value, or nothing is.
  func codes(_ text: String) -> [String]? {
    if let codes = words[TextNormalization.folded(text)] { return codes }
    var found: [String] = []
    for part in Self.parts(of: text) {
      guard let codes = words[TextNormalization.folded(part)] else { return nil }
      for code in codes where !found.contains(code) { found.append(code) }
    }
    return found.isEmpty ? nil : found
  }

  /// What stands between `;` `,` `+` `/` `&`, line breaks, dashes with spaces around them and the word `và`.
  private static func parts(of text: String) -> [String] {
    text.split { ";,+/&\n\r\r\n".contains($0) }.flatMap { part in
      part.split(separator: " ").split { word in
        let isDash = word.unicodeScalars.allSatisfy(CodeText.isDash)
        return isDash || TonePlacement.key(String(word)) == TonePlacement.key("và") || word.lowercased() == "va"
      }.map { $0.joined(separator: " ") }
    }
  }
}
