import Movement
import VietnameseText

/// The words by which the layout of a sheet is understood, as its passes ask for them.
struct LayoutWords: Sendable {
  let words: FormWords
  /// Words of headings that have the days below them.
  let day = WordList(["ngày", "tháng"])

  init(_ words: FormWords) { self.words = words }

  /// Whether a text begins as a footer does.
  func beginsFooter(_ text: String) -> Bool { words.footer.begin(TextWords(text)) || Self.isPlaceAndDate(text) }

  /// `ngày … tháng … năm …`, with a place before it or not, its blanks filled in or not.
  private static func isPlaceAndDate(_ text: String) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    let words = TextNormalization.folded(text).split(separator: " ")
    guard let day = words.firstIndex(of: "ngay"), day <= 8 else { return false }
    guard let month = words[day...].firstIndex(of: "thang"), month - day <= 2 else { return false }
    guard let year = words[month...].firstIndex(of: "nam"), year - month <= 2, words.count - year <= 2 else {
      return false
    }
    // A place stands before it with a comma; other words do not make a date line.
    return day == 0 || text.contains(",")
  }

  /// Whether a text begins with a sum word.
  func beginsSum(_ text: String) -> Bool { words.sums.begin(TextWords(text)) }

  /// Whether a text is the title of a sum by itself.
  func isSumTitle(_ text: String) -> Bool { words.sums.isLabel(TextWords(text)) }

  /// Whether a footer or sum word stands in a text.
  func mentionsFooterOrSum(_ text: String) -> Bool {
    let text = TextWords(text)
    return words.footer.words.isMet(in: text) || words.sums.words.isMet(in: text)
  }

  /// Whether a text is a mark of an attendance sheet that is known.
  func isKnownMark(_ text: String) -> Bool { words.attendance.meaning(of: text) != nil }

  /// The session that a heading below a day is; nil for none.
  func session(_ text: String) -> String? {
    guard case .attended(let session)? = words.attendance.meaning(of: text) else { return nil }
    return session == .morning || session == .afternoon ? session.rawValue : nil
  }

  /// Whether a text is a day, or several.
  func isDate(_ text: String) -> Bool {
    DateParser.plain(text) != nil || (try? DateParser.read(text, words: words)) != nil
  }

  /// Whether a text stands for the value above it.
  func isDitto(_ text: String) -> Bool { words.dittos.isAll(of: text) }

  /// Whether a heading is of a column for remarks.
  func isRemark(heading: String) -> Bool { words.remarks.isAll(of: HeadingText.withoutExplanation(heading)) }

  /// Whether a heading is of a column that may change who counts.
  func speaksOfAbsence(_ heading: String) -> Bool { words.absence.headings.isMet(in: TextWords(heading)) }
}
