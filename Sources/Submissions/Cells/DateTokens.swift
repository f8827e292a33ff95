import Movement
import VietnameseText

/// A piece of a date cell.
enum DateToken: Equatable {
  case number(Int, digits: Int)
  /// A word that is no weekday and no session, folded.
  case word(String)
  /// A sign; every dash is `-`.
  case sign(Character)
  case weekday(WrittenWeekday)
  case session(Session)
}

/// Cuts the text of a date cell into numbers, words and signs, weekdays and sessions.
struct DateTokens {
  private(set) var tokens: [DateToken] = []
  private let words: TextWords
  private let sessions: SessionWords

  /// The tokens of a text on one line.
  static func tokens(of text: String, sessions: SessionWords) -> [DateToken] {
    var cutter = DateTokens(words: TextWords(text), sessions: sessions)
    cutter.cut()
    return cutter.tokens
  }

  private init(words: TextWords, sessions: SessionWords) {
    self.words = words
    self.sessions = sessions
  }

  private mutating func cut() {
    var word = 0
    while word < words.count {
      appendSigns(word == 0 ? words.text(before: 0) : gap(before: word))
      if let (session, length) = sessions.session(at: word, of: words) {
        tokens.append(.session(session))
        word += length
      } else if let (weekday, length) = weekday(at: word) {
        tokens.append(.weekday(WrittenWeekday(weekday: weekday, written: written(word..<word + length))))
        word += length
      } else {
        appendRuns(of: words[word])
        word += 1
      }
    }
    appendSigns(words.count == 0 ? Substring(words.text) : words.text(behind: words.count - 1))
  }

  private func gap(before word: Int) -> Substring {
    let bytes = words.places[word - 1].upperBound..<words.places[word].lowerBound
    return Substring(words.text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count))
  }

  private func written(_ range: Range<Int>) -> String {
    let bytes = words.places[range.lowerBound].lowerBound..<words.places[range.upperBound - 1].upperBound
    return String(Substring(words.text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count)))
  }

  private mutating func appendSigns(_ gap: Substring) {
    for character in gap where character != " " {
      let isDash = character.unicodeScalars.first.map(CodeText.isDash) ?? false
      tokens.append(.sign(isDash ? "-" : character))
    }
  }

  /// A word may be glued together: `08T07`, `thg10`.
  private mutating func appendRuns(of word: Substring) {
    var rest = word
    while let first = rest.first {
      let isDigit = Self.isDigit(first)
      let run = rest.prefix { Self.isDigit($0) == isDigit }
      if isDigit, run.utf8.count <= 9, let number = Int(run) {
        tokens.append(.number(number, digits: run.utf8.count))
      } else {
        tokens.append(.word(TextNormalization.folded(String(run))))
      }
      rest = rest.dropFirst(run.count)
    }
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  /// The weekday at a word (`Thứ bảy`, `T7`, `T.7`, `CN`, `Chủ nhật`), and how many words it takes.
  private func weekday(at word: Int) -> (Weekday, Int)? {
    let first = TextNormalization.folded(String(words[word]))
    if let weekday = Self.abbreviations[first] { return (weekday, 1) }
    guard word + 1 < words.count else { return nil }
    let second = TextNormalization.folded(String(words[word + 1]))
    if first == "t", gap(before: word + 1) == "." {
      return Self.abbreviations["t" + second].map { ($0, 2) }
    }
    return Self.names[first + " " + second].map { ($0, 2) }
  }

  private static let abbreviations: [String: Weekday] = [
    "t2": .monday, "t3": .tuesday, "t4": .wednesday, "t5": .thursday, "t6": .friday, "t7": .saturday, "cn": .sunday,
  ]

  private static let names: [String: Weekday] = [
    "thu hai": .monday, "thu ba": .tuesday, "thu tu": .wednesday, "thu nam": .thursday, "thu sau": .friday,
    "thu bay": .saturday, "thu 2": .monday, "thu 3": .tuesday, "thu 4": .wednesday, "thu 5": .thursday,
    "thu 6": .friday, "thu 7": .saturday, "chu nhat": .sunday,
  ]
}
