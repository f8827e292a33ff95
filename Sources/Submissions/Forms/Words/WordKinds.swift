import Movement

/// Words that begin the footer of a table.
struct FooterWords: Equatable, Sendable {
  /// At the beginning of a cell.
  var words: WordList
  /// At the beginning of a cell, where another word follows: `T/M`.
  var abbreviations: WordList

  /// Whether a cell begins with one.
  func begin(_ text: TextWords) -> Bool {
    words.beginning(of: text) != nil || abbreviations.beginning(of: text).map { $0 < text.count } ?? false
  }
}

/// Words that begin a sum row.
struct SumWords: Equatable, Sendable {
  /// At the beginning of the row's first text.
  var words: WordList
  /// What may follow besides the end, a colon and a digit.
  var followers: WordList

  /// Whether a text begins with a sum word, whatever follows.
  func begin(_ text: TextWords) -> Bool { words.beginning(of: text) != nil }

  /// Whether a text is the label of a sum by itself: what follows the word is nothing, a colon, a digit, another, or one of `followers`.
  func isLabel(_ text: TextWords) -> Bool {
    guard let longest = words.beginning(of: text) else { return false }
    if longest == text.count || text.isNumber(at: longest) || words.length(at: longest, of: text) != nil { return true }
    if text.text(behind: longest - 1).drop(while: { $0 == " " }).first == ":" { return true }
    // `Tổng số người` is `tổng` with `số` behind it.
    return words.beginnings(of: text).contains { followers.length(at: $0, of: text) != nil }
  }
}

/// Words for who did not take part.
struct AbsenceWords: Equatable, Sendable {
  /// What a note consists of.
  var words: WordList
  /// What may follow there.
  var followers: WordList
  /// What a heading contains whose column may change who counts.
  var headings: WordList

  /// Whether a note says that somebody was absent and nothing else: `vắng`, `vắng mặt không phép`, `vắng (ốm)`.
  func isAll(of note: String) -> Bool {
    let text = TextWords(note.withoutBrackets)
    guard var word = words.beginning(of: text) else { return false }
    while let length = followers.length(at: word, of: text) { word += length }
    return word == text.count
  }
}

/// Words for the part of a day.
struct SessionWords: Equatable, Sendable {
  /// The words of each session.
  var words: [Session: WordList]

  /// The session whose word is the longest at a word of a text, and how many words it takes.
  func session(at word: Int, of text: TextWords) -> (session: Session, length: Int)? {
    var found: (session: Session, length: Int)?
    for session in Session.allCases {
      guard let length = words[session]?.length(at: word, of: text), length > found?.length ?? 0 else { continue }
      found = (session, length)
    }
    return found
  }
}

/// The marks of an attendance sheet.
struct AttendanceMarks: Equatable, Sendable {
  /// What a mark means.
  enum Meaning: Hashable, Sendable {
    case attended(Session)
    case absent
  }

  /// The marks of each meaning; those of a whole day as one sign, and as both halves.
  var marks: [(meaning: Meaning, marks: WordList)]
  /// Marks that mean a day or an absence, as the sheet has it.
  var doubtful: WordList
  /// Marks beside which those are doubtful.
  var plain: WordList

  /// What a cell means; nil for what is no mark.
  func meaning(of text: String) -> Meaning? {
    if let found = marks.first(where: { $0.marks.isAll(of: text) }) { return found.meaning }
    guard text.contains(" ") else { return nil }
    let compact = text.filter { $0 != " " }
    return marks.first { $0.marks.isAll(of: compact) }?.meaning
  }

  static func == (left: AttendanceMarks, right: AttendanceMarks) -> Bool {
    left.marks.elementsEqual(right.marks, by: ==) && left.doubtful == right.doubtful && left.plain == right.plain
  }
}
