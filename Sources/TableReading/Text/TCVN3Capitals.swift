import VietnameseText

/// Restores capitals with tones, which TCVN3 has no codes for: a font for capitals showed them.
///
/// Sure letters are those with a code for each case: the ones without a tone. A word is written in capitals if its sure
/// letters, two or more, are capitals; a word of one sure capital follows the words before it, or its whole cell. In a
/// name, where every word begins with a capital, a word that begins with a toned vowel does so too.
enum TCVN3Capitals {
  /// The cell's text with its capitals, as UTF-8; nil where nothing changes.
  static func restored(_ text: Span<UInt8>) -> [UInt8]? {
    guard mayLackCapitals(text) else { return nil }
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
    let isName = isName(words, scalars)
    for (index, word) in words.enumerated() where word.beginsUnsure {
      // People begin a cell's text with a capital; so does this, though it cannot be seen.
      let isFirst = index == 0 && words.count > 1
      let isProper =
        isName && !isPlain(word, scalars) || isFirst || isProperName(words, index, scalars)
        || isCommittee(words, index, scalars)
      if isProper { raise(word.range.prefix(1)) }
    }
    guard isChanged else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    for scalar in scalars { UTF8Scalars.append(scalar, to: &output) }
    return output
  }

  /// Whether a word begins with a toned vowel, or has two capitals and no small letter for sure: few texts have either.
  private static func mayLackCapitals(_ text: Span<UInt8>) -> Bool {
    let count = text.count
    var index = 0
    var capitals = 0
    var isInWord = false
    while index < count {
      let byte = text[index]
      if byte >= 0x80 {
        let code = VietnameseLetter.code(of: UTF8Scalars.next(text, &index))
        if code != VietnameseLetter.none {
          if VietnameseLetter.isCapital(code) {
            capitals += 1
          } else if VietnameseLetter.tone(code) == 0 {
            index = endOfWord(text, index)
            capitals = 0
          } else if !isInWord {
            return true
          }
          isInWord = true
          continue
        }
      } else {
        index += 1
        if byte >= 0x61, byte <= 0x7A {
          // One small letter settles the word; what is left of it need not be decoded.
          index = endOfWord(text, index)
          capitals = 0
          isInWord = true
          continue
        }
        if byte >= 0x41, byte <= 0x5A {
          capitals += 1
          isInWord = true
          continue
        }
      }
      if capitals >= 2 { return true }
      capitals = 0
      isInWord = false
    }
    return capitals >= 2
  }

  private static func endOfWord(_ text: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < text.count {
      let byte = text[index]
      guard byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A else { break }
      index += 1
    }
    return index
  }

  /// Whether every word begins with a capital, or may.
  private static func isName(_ words: [Word], _ scalars: [UInt32]) -> Bool {
    (2...6).contains(words.count) && words.contains(where: { $0.beginsCapital })
      && words.allSatisfy { $0.beginsCapital || $0.beginsUnsure && !isPlain($0, scalars) }
      && !scalars.contains { (0x30...0x39).contains($0) }
  }

  /// Whether a word follows a capital within a text, as in `Trưởng bản Nà Én`; a text's first word has one anyway.
  private static func isProperName(_ words: [Word], _ index: Int, _ scalars: [UInt32]) -> Bool {
    index >= 2 && words[index - 1].beginsCapital && !words[index - 1].showsCapitals
      && words[index - 1].range.upperBound + 1 == words[index].range.lowerBound && !isPlain(words[index], scalars)
  }

  /// Whether it is a committee's name, such as Ủy ban nhân dân, at the start of the text or of an item of a list.
  private static func isCommittee(_ words: [Word], _ index: Int, _ scalars: [UInt32]) -> Bool {
    guard index + 1 < words.count,
      scalars[words[index].range] == committee[0] || scalars[words[index].range] == committee[1],
      scalars[words[index + 1].range] == committee[2]
    else { return false }
    return index == 0 || words[index - 1].range.upperBound + 1 < words[index].range.lowerBound
  }

  /// Words that no name begins with a capital: Huyện ủy, nhà ở.
  private static func isPlain(_ word: Word, _ scalars: [UInt32]) -> Bool {
    let letters = scalars[word.range]
    return letters == committee[0] || letters == committee[1] || letters == dwelling
  }

  private static let committee = ["ủy", "uỷ", "ban"].map { ArraySlice($0.unicodeScalars.map(\.value)) }
  private static let dwelling = ArraySlice("ở".unicodeScalars.map(\.value))

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
      words.reserveCapacity(8)
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
      for index in range {
        let code = VietnameseLetter.code(of: scalars[index])
        let isCapital = VietnameseLetter.isCapital(code)
        let isUnsure = !isCapital && VietnameseLetter.tone(code) != 0
        if index == range.lowerBound { (beginsCapital, beginsUnsure) = (isCapital, isUnsure) }
        if isUnsure { unsure += 1 } else if isCapital { capitals += 1 } else { small += 1 }
      }
      showsCapitals = small == 0 && capitals >= 2 && (unsure > 0 || Self.isSyllable(scalars[range]))
    }

    private static func isSyllable(_ letters: ArraySlice<UInt32>) -> Bool {
      let automaton = SyllableAutomaton.shared
      let state = letters.reduce(SyllableAutomaton.start) { state, letter in
        automaton.next(state, rank: VietnameseLetter.rank(VietnameseLetter.code(of: letter)))
      }
      return (0...5).contains { automaton.accepts(state, tone: $0) }
    }
  }
}
