import VietnameseText

/// Words and phrases by which texts are recognised; a list of `words.yaml`.
///
/// An entry is met as whole words: with its diacritics where the text has any letter with a diacritic, and without them only where it
/// has none. So `Đơn vị` is not `đồn`, `Vàng` not `vắng`, `Tống Công Minh` not `tổng cộng`.
struct WordList: Sendable {
  /// The entries as they are written.
  let entries: [String]
  private let exact: Phrases
  private let folded: Phrases
  /// The whole entries in lower case with their signs, and the same without diacritics.
  private let wholes: Set<String>
  private let bareWholes: Set<String>
  /// Entries without letter or digit.
  private let signs: [String]
  private let longest: Int

  /// A list of entries, each normalised; one without letter or digit is a sign.
  init(_ entries: [String]) {
    self.entries = entries
    exact = Phrases(entries.map { TextWords($0).key })
    folded = Phrases(entries.map { Array(TextNormalization.folded($0).utf8) })
    wholes = Set(entries.map(TonePlacement.key))
    bareWholes = Set(entries.map(Self.withoutDiacritics))
    signs = entries.filter { TextWords($0).count == 0 }
    longest = entries.map(\.utf8.count).max() ?? 0
  }

  private static func withoutDiacritics(_ text: String) -> String {
    text.map { $0.isLetter ? TextNormalization.folded(String($0)) : String($0) }.joined()
  }

  /// How many words the longest entry takes that is met at a word of a text; nil where none is.
  func length(at word: Int, of text: TextWords) -> Int? {
    word < text.count ? (text.hasDiacritics ? exact : folded).longest(in: text.key, at: text.starts[word]) : nil
  }

  /// How many words the longest entry takes that begins a text; nil where none does.
  func beginning(of text: TextWords) -> Int? { length(at: 0, of: text) }

  /// How many words each entry takes that begins a text.
  func beginnings(of text: TextWords) -> [Int] {
    text.count > 0 ? (text.hasDiacritics ? exact : folded).all(in: text.key, at: text.starts[0]) : []
  }

  /// Where entries are met in a text, from the left, the longest of several.
  func places(in text: TextWords) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var word = 0
    while word < text.count {
      let length = length(at: word, of: text)
      if let length { found.append(word..<word + length) }
      word += length ?? 1
    }
    return found
  }

  /// Whether an entry is met anywhere in a text.
  func isMet(in text: TextWords) -> Bool { (0..<text.count).contains { length(at: $0, of: text) != nil } }

  /// Whether a text is one of the entries and nothing else, signs such as `+` and `"` included.
  func isAll(of text: String) -> Bool {
    // A tone may stand apart from its letter in the longest spelling.
    guard !text.isEmpty, text.utf8.count <= 2 * longest else { return false }
    if wholes.contains(TonePlacement.key(text)) { return true }
    return !TextWords(text).hasDiacritics && bareWholes.contains(text.lowercased())
  }

  /// What follows the entry, a word or a sign, that begins a text; nil where none does.
  func rest(of text: String) -> Substring? {
    if let sign = signs.first(where: text.hasPrefix) { return text.dropFirst(sign.count) }
    let words = TextWords(text)
    guard words.places.first?.lowerBound == 0, let length = beginning(of: words) else { return nil }
    return words.text(behind: length - 1)
  }
}

extension WordList: Equatable {
  static func == (left: WordList, right: WordList) -> Bool { left.entries == right.entries }
}

/// The entries of a list as what texts are compared by, the longest first.
private struct Phrases: Sendable {
  private let keys: [[UInt8]]
  /// Whether an entry begins with a byte: most words of a text are passed over by it.
  private let firsts: [Bool]

  init(_ keys: [[UInt8]]) {
    self.keys = keys.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    var firsts = [Bool](repeating: false, count: 256)
    for key in self.keys { firsts[Int(key[0])] = true }
    self.firsts = firsts
  }

  /// How many words the longest entry takes that stands in `text` at `start`, a word's beginning.
  func longest(in text: [UInt8], at start: Int) -> Int? {
    guard firsts[Int(text[start])] else { return nil }
    return keys.first { $0[0] == text[start] && stands($0, in: text, at: start) }.map(Self.wordCount)
  }

  /// How many words each entry takes that stands there.
  func all(in text: [UInt8], at start: Int) -> [Int] {
    guard firsts[Int(text[start])] else { return [] }
    return keys.filter { stands($0, in: text, at: start) }.map(Self.wordCount)
  }

  private static func wordCount(_ key: [UInt8]) -> Int { key.count { $0 == 0x20 } + 1 }

  private func stands(_ key: [UInt8], in text: [UInt8], at start: Int) -> Bool {
    let end = start + key.count
    guard end <= text.count, end == text.count || text[end] == 0x20 else { return false }
    for index in key.indices where key[index] != text[start + index] { return false }
    return true
  }
}
