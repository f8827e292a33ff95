import VietnameseText

/// The words by which the layout of a sheet is understood.
struct LayoutWords: Sendable {
  let footer: WordSet
  /// Words that begin a footer where another word follows: `T/M`, `KT`.
  let footerAbbreviations: WordSet
  let sum: WordSet
  /// What may follow a sum word in the title of a sum.
  let sumFollowers: WordSet
  let ditto: Set<String>
  /// Headings of columns that may change what counts.
  let absenceColumns: WordSet
  /// The marks of attendance sheets in lower case, with the session's code; an empty code is not attended.
  let marks: [String: String]
  /// Marks besides `v` that say that somebody was there.
  let otherFullMarks: Set<String>
  /// Words of headings that have the days below them.
  let day: WordSet

  /// Whether a text begins as a footer does.
  func beginsFooter(_ text: String) -> Bool {
    let words = WordText(text)
    if footer.length(in: words, at: 0) > 0 { return true }
    let abbreviation = footerAbbreviations.length(in: words, at: 0)
    if abbreviation > 0, words.words.count > abbreviation { return true }
    return Self.isPlaceAndDate(text)
  }

  /// `ngày … tháng … năm …`, with a place before it or not, its blanks filled in or not.
  private static func isPlaceAndDate(_ text: String) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    let words = TextNormalization.folded(text).split(separator: " ")
    guard let day = words.firstIndex(of: "ngay"), day <= 8 else { return false }
    guard let month = words[day...].firstIndex(of: "thang"), month - day <= 2 else { return false }
    guard let year = words[month...].firstIndex(of: "nam"), year - month <= 2, words.count - year <= 2 else { return false }
    // A place stands before it with a comma; other words do not make a date line.
    return day == 0 || text.prefix { $0 != "," }.count < text.count
  }

  /// Whether a text begins with a sum word.
  func beginsSum(_ text: String) -> Bool { sum.length(in: WordText(text), at: 0) > 0 }

  /// Whether a text is the title of a sum: a sum word, then the end, a colon, a digit, another sum word, or what sums are over.
  func isSumTitle(_ text: String) -> Bool {
    let words = WordText(text)
    let length = sum.length(in: words, at: 0)
    guard length > 0 else { return false }
    guard length < words.words.count else { return true }
    if words.words[length].first?.isNumber == true { return true }
    if sum.length(in: words, at: length) > 0 || sumFollowers.length(in: words, at: length) > 0 { return true }
    return text.prefix { $0 != ":" }.split(separator: " ").count <= length && text.contains(":")
  }

  /// Whether a footer or sum word stands in a text.
  func mentionsFooterOrSum(_ text: String) -> Bool {
    let words = WordText(text)
    return footer.isMet(in: words) || sum.isMet(in: words)
  }

  /// Whether a text is a mark of an attendance sheet that is known.
  func isKnownMark(_ text: String) -> Bool { marks[text.lowercased()] != nil }

  /// The session that a heading below a day is; nil for none.
  func session(_ text: String) -> String? {
    let code = marks[text.lowercased()]
    return code == "morning" || code == "afternoon" ? code : nil
  }
}
