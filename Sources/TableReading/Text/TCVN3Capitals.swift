/// Restores capitals with tones, which TCVN3 has no codes for: a font for capitals showed them.
///
/// Sure letters are those with a code for each case: the ones without a tone. A word is written in capitals if its sure
/// letters, two or more, are capitals; a word of one sure capital follows the words before it, or its whole cell. In a
/// name, where every word begins with a capital, a word that begins with a toned vowel does so too.
enum TCVN3Capitals {
  /// The cell's text with its capitals, as UTF-8; nil where nothing changes.
  static func restored(_ text: Span<UInt8>) -> [UInt8]? {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(text.count)
    var index = 0
    while index < text.count { scalars.append(UTF8Scalars.next(text, &index)) }
    let words = Word.all(in: scalars)
    guard words.contains(where: { $0.unsure > 0 }) else { return nil }
    var isChanged = false
    func raise(_ range: Range<Int>) {
      for index in range {
        let code = VietnameseLetter.code(of: scalars[index])
        if VietnameseLetter.tone(code) != 0, !VietnameseLetter.isCapital(code) {
          scalars[index] = VietnameseLetter.scalar(of: code | VietnameseLetter.capital)
          isChanged = true
        }
      }
    }
    let isInCapitals = words.allSatisfy { $0.small == 0 } && words.contains { $0.showsCapitals }
    var previousShows = false
    for word in words {
      let follows = previousShows && word.small == 0
      if isInCapitals || word.showsCapitals || follows { raise(word.range) }
      previousShows = word.showsCapitals || follows
    }
    if !isInCapitals, isName(words, scalars) || beginsWithCommittee(words, scalars) {
      for word in isName(words, scalars) ? words[...] : words.prefix(1) where word.beginsUnsure {
        raise(word.range.prefix(1))
      }
    }
    guard isChanged else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    for scalar in scalars { UTF8Scalars.append(scalar, to: &output) }
    return output
  }

  private static func isName(_ words: [Word], _ scalars: [UInt32]) -> Bool {
    guard (2...6).contains(words.count), words.contains(where: { $0.beginsCapital }) else { return false }
    let plainWords = ["ủy", "uỷ", "ở"]
    return words.allSatisfy { word in
      word.beginsCapital || word.beginsUnsure && !plainWords.contains { Self.is(word, $0, scalars) }
    } && !scalars.contains { (0x30...0x39).contains($0) }
  }

  /// Whether it is a committee's name, such as Ủy ban nhân dân.
  private static func beginsWithCommittee(_ words: [Word], _ scalars: [UInt32]) -> Bool {
    words.count > 1 && (Self.is(words[0], "ủy", scalars) || Self.is(words[0], "uỷ", scalars))
      && Self.is(words[1], "ban", scalars)
  }

  private static func `is`(_ word: Word, _ text: String, _ scalars: [UInt32]) -> Bool {
    scalars[word.range].elementsEqual(text.unicodeScalars.lazy.map(\.value))
  }

  private struct Word {
    var range: Range<Int>
    var capitals = 0
    var small = 0
    var unsure = 0
    var beginsCapital = false
    var beginsUnsure = false
    /// Whether it can be in capitals for no other reason than that its text is; `HĐND` always is.
    var showsCapitals = false

    static func all(in scalars: [UInt32]) -> [Word] {
      var words: [Word] = []
      var index = 0
      while index < scalars.count {
        let start = index
        while index < scalars.count, VietnameseLetter.code(of: scalars[index]) != VietnameseLetter.none { index += 1 }
        if index > start { words.append(Word(scalars, start..<index)) } else { index += 1 }
      }
      return words
    }

    init(_ scalars: [UInt32], _ range: Range<Int>) {
      self.range = range
      var state = SyllableAutomaton.start
      for index in range {
        let code = VietnameseLetter.code(of: scalars[index])
        state = SyllableAutomaton.shared.next(state, rank: VietnameseLetter.rank(code))
        let isUnsure = VietnameseLetter.tone(code) != 0 && !VietnameseLetter.isCapital(code)
        let isCapital = VietnameseLetter.isCapital(code)
        if index == range.lowerBound { (beginsCapital, beginsUnsure) = (isCapital, isUnsure) }
        if isUnsure { unsure += 1 } else if isCapital { capitals += 1 } else { small += 1 }
      }
      let isSyllable = (0...5).contains { SyllableAutomaton.shared.accepts(state, tone: $0) }
      showsCapitals = small == 0 && capitals >= 2 && (unsure > 0 || isSyllable)
    }
  }
}
