import VietnameseText

/// The readings of a word's bytes that make it Vietnamese.
struct Readings: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  static let windows1258 = Readings(rawValue: 1)
  static let tcvn3 = Readings(rawValue: 2)
  static let vni = Readings(rawValue: 4)
  static let viscii = Readings(rawValue: 8)
  /// Latin-1 as it stands, soft hyphens unseen.
  static let latin1 = Readings(rawValue: 16)
  static let utf8 = Readings(rawValue: 32)

  static let count = 6
  static let all: Readings = [.windows1258, .tcvn3, .vni, .viscii, .latin1, .utf8]
}

/// Reads words in every encoding at once, and remembers the answers for the words that repeat.
struct WordScorer {
  /// As many as thirteen bits number.
  private static let slots = 8192
  private var keys = [UInt64](repeating: 0, count: slots)
  private var values = [Readings](repeating: [], count: slots)
  private let automaton = SyllableAutomaton.shared
  private let readings: Readings
  private let codings: [(Readings, LegacyCoding)]

  /// A scorer that answers only those readings.
  init(_ readings: Readings) {
    self.readings = readings
    let codings: [(Readings, LegacyCoding)] = [
      (.windows1258, .windows1258), (.tcvn3, .tcvn3), (.vni, .vni), (.viscii, .viscii), (.latin1, .windows1252),
    ]
    self.codings = codings.filter { readings.contains($0.0) }
  }

  /// A step of the hash that `readings(of:hash:)` wants; begin with 0. Up to eight bytes it is the word itself.
  @inline(__always)
  static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash << 8 | UInt64(byte)) ^ (hash >> 56) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The readings that make the word Vietnamese.
  ///
  /// Two words with one 64-bit hash would share an answer; that is too rare to count in a share of words.
  mutating func readings(of word: Span<UInt8>, hash: UInt64) -> Readings {
    let slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 51)
    if keys[slot] == hash { return values[slot] }
    let answer = word.count > Self.longest ? [] : parse(word)
    keys[slot] = hash
    values[slot] = answer
    return answer
  }

  /// No Vietnamese word has more bytes in any encoding, a misread one of several hyphened syllables included.
  private static let longest = 48

  private func parse(_ word: Span<UInt8>) -> Readings {
    var answer: Readings = []
    for (reading, coding) in codings where parse(word, coding) { answer.insert(reading) }
    if readings.contains(.utf8), parseUTF8(word) { answer.insert(.utf8) }
    return answer
  }

  private func parse(_ word: Span<UInt8>, _ coding: LegacyCoding) -> Bool {
    var parser = SyllableParser(automaton)
    var base: UInt8?
    for index in word.indices {
      let byte = word[index]
      if coding.hasMarks, let waiting = base, case let letter = coding.pair(waiting, byte), letter != 0 {
        parser.add(letter)
        base = nil
        continue
      }
      if let waiting = base { parser.add(coding.judged[Int(waiting)]) }
      base = byte
    }
    if let waiting = base { parser.add(coding.judged[Int(waiting)]) }
    return parser.finish()
  }

  private func parseUTF8(_ word: Span<UInt8>) -> Bool {
    var parser = SyllableParser(automaton)
    var index = 0
    while index < word.count { parser.add(UTF8Scalars.next(word, &index)) }
    return parser.finish()
  }
}
