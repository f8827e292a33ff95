import VietnameseText

/// Words and phrases that are met in texts: as whole words, with their diacritics where the text has any.
struct WordSet: Sendable {
  /// The phrases as words with their diacritics, lower case, by the first of them.
  private let marked: [String: [[String]]]
  /// The same, folded.
  private let folded: [String: [[String]]]

  init(_ words: [String]) {
    let split = words.map { WordText.split($0, isMarked: true) }.filter { !$0.isEmpty }
    marked = Dictionary(grouping: split) { $0[0] }
    folded = Dictionary(grouping: split.map { $0.map(TextNormalization.folded) }) { $0[0] }
  }

  /// How many words of the text the longest phrase takes that begins at a place; 0 where none does.
  func length(in text: WordText, at place: Int) -> Int {
    guard place < text.words.count else { return 0 }
    let phrases = (text.isMarked ? marked : folded)[text.words[place]] ?? []
    return phrases.filter { text.words[place...].starts(with: $0) }.map(\.count).max() ?? 0
  }

  /// Whether any phrase stands in the text.
  func isMet(in text: WordText) -> Bool { text.words.indices.contains { length(in: text, at: $0) > 0 } }

  /// Whether any phrase stands in the text.
  func isMet(in text: String) -> Bool { isMet(in: WordText(text)) }

  /// Whether the text is one of the phrases.
  func isWhole(_ text: WordText) -> Bool { !text.words.isEmpty && length(in: text, at: 0) == text.words.count }
}

/// A text as the words that it is made of.
struct WordText: Sendable {
  /// The words in lower case: with diacritics where the text has any, else folded.
  let words: [String]
  /// Whether any letter has a diacritic.
  let isMarked: Bool

  init(_ text: String) {
    isMarked = Self.hasDiacritic(text)
    words = Self.split(text, isMarked: isMarked)
  }

  static func split(_ text: String, isMarked: Bool) -> [String] {
    if !isMarked { return TextNormalization.folded(text).split(separator: " ").map(String.init) }
    return TextNormalization.normalized(text).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func hasDiacritic(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      scalar.value >= 0xC0 && scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value)
    }
  }
}
