import VietnameseText

/// A text as its words, made ready once to be compared with any number of word lists.
///
/// A word is a run of letters and digits. It is compared in lower case, wherever its tone is written: `Hoà` is `HÒA`.
struct TextWords: Sendable {
  /// The text; it should be normalised.
  let text: String
  /// Whether any letter has a diacritic, so that words are met with theirs; đ is such a letter.
  private(set) var hasDiacritics = false
  /// Where each word stands in the text, in bytes of its UTF-8.
  private(set) var places: [Range<Int>] = []
  /// What the words are compared by, with a space between them.
  private(set) var key: [UInt8] = []
  /// Where each word begins in `key`.
  private(set) var starts: [Int] = []

  /// The words of a text.
  init(_ text: String) {
    self.text = text
    key.reserveCapacity(text.utf8.count + 8)
    var tones: [UInt8] = []
    var start: Int?
    var place = 0
    func end(_ words: inout TextWords) {
      guard let first = start else { return }
      words.key += tones
      words.places.append(first..<place)
      tones.removeAll(keepingCapacity: true)
      start = nil
    }
    for scalar in text.unicodeScalars {
      let code = VietnameseLetter.code(of: scalar.value)
      let letters = code == VietnameseLetter.none ? Self.otherLetters(scalar) : nil
      if code == VietnameseLetter.none, letters == nil {
        end(&self)
      } else {
        if start == nil { begin(at: place, &start) }
        if let letters {
          key += letters
        } else {
          if scalar.value >= 0x80 { hasDiacritics = true }
          key.append(Self.letterBytes[VietnameseLetter.rank(code)])
          let tone = VietnameseLetter.tone(code)
          if tone != 0 { tones.append(UInt8(tone)) }
        }
      }
      place += UTF8.width(scalar)
    }
    end(&self)
  }

  private mutating func begin(at place: Int, _ start: inout Int?) {
    if !key.isEmpty { key.append(0x20) }
    starts.append(key.count)
    start = place
  }

  /// A byte for each letter of the alphabet: its own in ASCII, for the others one that begins no character of UTF-8.
  private static let letterBytes = VietnameseLetter.alphabet.enumerated().map { rank, letter in
    UInt8(letter < 0x80 ? letter : UInt32(0x80 + rank))
  }

  /// A digit, or a letter of another alphabet, in lower case; nil for what separates words.
  private static func otherLetters(_ scalar: Unicode.Scalar) -> [UInt8]? {
    if scalar.value < 0x80 { return (48...57).contains(scalar.value) ? [UInt8(scalar.value)] : nil }
    let properties = scalar.properties
    guard properties.isAlphabetic || properties.generalCategory == .decimalNumber else { return nil }
    return Array(properties.lowercaseMapping.utf8)
  }

  /// The number of words.
  var count: Int { places.count }

  /// The text behind a word, with whatever separates it.
  func text(behind word: Int) -> Substring { Substring(text.utf8.dropFirst(places[word].upperBound)) }

  /// The text before a word, with whatever separates it.
  func text(before word: Int) -> Substring { Substring(text.utf8.prefix(places[word].lowerBound)) }

  /// The text from a word on.
  func text(from word: Int) -> Substring {
    word < count ? Substring(text.utf8.dropFirst(places[word].lowerBound)) : ""
  }

  /// A word as it is written.
  subscript(_ word: Int) -> Substring {
    Substring(text.utf8.dropFirst(places[word].lowerBound).prefix(places[word].count))
  }

  /// Whether a word begins with a digit.
  func isNumber(at word: Int) -> Bool { word < count && (48...57).contains(key[starts[word]]) }
}
