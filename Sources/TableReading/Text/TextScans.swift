import VietnameseText

/// The first pass over a file: whether it is UTF-8, and whether letters could have been lost.
struct ValidityScan {
  /// UTF-8 sequences of two bytes and more.
  private(set) var sequences = 0
  /// Bytes above ASCII that are part of no sequence.
  private(set) var strayBytes = 0
  /// Whether there is a Latin-1 character that correct Vietnamese never has.
  private(set) var hasForeignLatin1 = false
  /// Whether a question mark touches a letter.
  private(set) var hasQuestionedLetter = false

  mutating func add(_ bytes: Span<UInt8>) {
    let count = bytes.count
    var index = 0
    while index < count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        if byte == 0x3F, !hasQuestionedLetter {
          hasQuestionedLetter = Self.isLetter(bytes, index) || Self.isLetter(bytes, index - 2)
        }
      } else if case let length = Self.sequenceLength(bytes, index), length > 0 {
        sequences += 1
        if length == 2, byte < 0xC4, !hasForeignLatin1 {
          hasForeignLatin1 = Self.isForeign(UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F))
        }
        index += length
      } else {
        strayBytes += 1
        index += 1
      }
    }
  }

  /// Whether it is plain that the bytes are no UTF-8, so that the rest need not be seen.
  var isHopeless: Bool { strayBytes > 64 && strayBytes > 4 * sequences }

  private static func isForeign(_ scalar: UInt32) -> Bool {
    scalar != 0xD0 && scalar != 0xF0 && VietnameseLetter.code(of: scalar) == VietnameseLetter.none
  }

  private static func isLetter(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index >= 0 && index < bytes.count && ByteClass.isWord(ByteClass.table[Int(bytes[index])])
  }

  /// The length of the sequence of RFC 3629 that begins at an index; 0 for none.
  @inline(__always)
  static func sequenceLength(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    let first = bytes[index]
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, index + length <= bytes.count else { return 0 }
    let second = bytes[index + 1]
    let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return 0 }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}

/// The second pass, where one is needed: words, what question marks did to them, and the encodings in which they parse.
struct WordScan {
  /// Words: runs of letters; `huy?n` is one.
  private(set) var words = 0
  /// Words that a question mark touches.
  private(set) var questionedWords = 0
  /// Words that no question could end in: a letter follows the question mark, or no vowel stands before it.
  private(set) var brokenWords = 0
  /// Words with a byte above ASCII.
  private(set) var markedWords = 0
  /// Whether there was a NUL.
  private(set) var hasNul = false

  /// How many marked words had each set of readings.
  private var tally = [Int](repeating: 0, count: 1 << Readings.count)
  private var scorer: WordScorer
  private let needsScores: Bool

  init(needsScores: Bool) {
    self.needsScores = needsScores
    scorer = WordScorer([.windows1258, .tcvn3, .vni, .viscii])
  }

  mutating func add(_ bytes: Span<UInt8>) {
    let classes = ByteClass.table
    let count = bytes.count
    var index = 0
    while index < count {
      let byteClass = classes[Int(bytes[index])]
      if ByteClass.isWord(byteClass) || byteClass == ByteClass.question {
        index = addWord(bytes, index, classes)
      } else {
        if byteClass == ByteClass.nul { hasNul = true }
        index += 1
      }
    }
  }

  /// Takes a run of letters and question marks; answers where it ends.
  private mutating func addWord(_ bytes: Span<UInt8>, _ start: Int, _ classes: [UInt8]) -> Int {
    var index = start
    var hasLetter = false
    var hasVowel = false
    var hasQuestion = false
    var isBroken = false
    while index < bytes.count {
      let byteClass = classes[Int(bytes[index])]
      if byteClass == ByteClass.question {
        hasQuestion = true
        isBroken = isBroken || hasLetter && !hasVowel
        index += 1
      } else if ByteClass.isWord(byteClass) {
        hasLetter = true
        isBroken = isBroken || hasQuestion
        let end = addLetters(bytes, index, classes)
        hasVowel = Self.hasVowel(bytes.extracting(index..<end))
        index = end
      } else {
        break
      }
    }
    if hasLetter {
      words += 1
      if hasQuestion { questionedWords += 1 }
      if isBroken { brokenWords += 1 }
    }
    return index
  }

  private mutating func addLetters(_ bytes: Span<UInt8>, _ start: Int, _ classes: [UInt8]) -> Int {
    var index = start
    var hash: UInt64 = 0
    var isMarked = false
    while index < bytes.count {
      let byte = bytes[index]
      let byteClass = classes[Int(byte)]
      if byteClass == ByteClass.high { isMarked = true } else if byteClass != ByteClass.letter { break }
      hash = WordScorer.mixed(hash, byte)
      index += 1
    }
    guard isMarked, needsScores else { return index }
    let word = bytes.extracting(start..<index)
    if WordScan.isSigns(word) { return index }
    markedWords += 1
    tally[Int(scorer.readings(of: word, hash: hash).rawValue)] += 1
    return index
  }

  /// The marked words that are Vietnamese in a reading.
  func parsed(_ reading: Readings) -> Int {
    tally.indices.reduce(0) { $0 + (Readings(rawValue: UInt8($1)).contains(reading) ? tally[$1] : 0) }
  }

  private static func hasVowel(_ letters: Span<UInt8>) -> Bool {
    for index in letters.indices {
      switch letters[index] | 0x20 {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x80...: return true
      default: continue
      }
    }
    return false
  }

  /// Whether a word is ASCII but for spaces, dashes and quotation marks of the Windows code pages at its ends.
  static func isSigns(_ word: Span<UInt8>) -> Bool {
    guard isSign(word[0]) || isSign(word[word.count - 1]) else { return false }
    var first = 0
    var end = word.count
    while first < end, isSign(word[first]) { first += 1 }
    while end > first, isSign(word[end - 1]) { end -= 1 }
    for index in first..<end where word[index] >= 0x80 { return false }
    return true
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x82, 0x84, 0x85, 0x8B, 0x91...0x97, 0x9B, 0xA0: true
    default: false
    }
  }

  /// Whether letters were replaced by `?`: in more than 5 % of the words, and not only where a question would end.
  var isLossy: Bool { questionedWords * 20 > words && brokenWords * 3 >= questionedWords }
}
