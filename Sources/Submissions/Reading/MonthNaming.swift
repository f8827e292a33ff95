import Movement

/// Finds the months that people write into folder names, titles and file names.
enum MonthNaming {
  /// The month of a folder that is named `YYYY-MM`, nothing else.
  static func inFolder(_ name: String) -> YearMonth? { YearMonth(iso: name) }

  /// The months in a title cell: `tháng 10 năm 2022`, `T10/2022`, `kỳ báo cáo: 10/2022`, `10.2022`, `từ ngày 1/10/2022 đến ngày 31/10/2022`.
  ///
  /// Not in `ngày 2 tháng 11 năm 2022`, which is when it was signed.
  static func inTitle(_ text: String) -> [YearMonth] {
    var reader = MonthReader(text, place: .title)
    var found: [YearMonth] = []
    while let next = reader.next() { found.append(next) }
    return found
  }

  /// The first month in a file's name: `2022-10`, `10-2022`, `thang-10-2022`, `T10-2022`; a full date is a day and no month.
  static func inFileName(_ name: String) -> YearMonth? {
    var reader = MonthReader(name, place: .fileName)
    return reader.next()
  }
}

/// Reads the months of a text from its beginning on.
private struct MonthReader {
  /// Where the text stands.
  enum Place { case title, fileName }

  private let words: NumberedWords
  private let place: Place
  private var index = 0

  init(_ text: String, place: Place) {
    words = NumberedWords(text)
    self.place = place
  }

  /// The next month; nil where there is none.
  mutating func next() -> YearMonth? {
    while index < words.count {
      let start = index
      if let span = words.span(at: start) {
        index = span.end
        if span.first == span.last { return span.first }
      } else if let day = words.day(at: start) {
        index = day.end
      } else if let (month, end) = month(at: start) {
        index = end
        return month
      } else {
        index += 1
      }
    }
    return nil
  }

  private func month(at start: Int) -> (YearMonth, end: Int)? {
    switch words[start].text {
    case "thang": words.isOfSignature(start) ? nil : named(from: start + 1, gaps: nil)
    case "t" where words.isNumber(start + 1) && (words[start + 1].gap.isEmpty || words[start + 1].gap == "."):
      named(from: start + 1, gaps: place == .title ? ["/", "-", "."] : nil)
    case "ky":
      named(from: words.text(start + 1) == "bao" && words.text(start + 2) == "cao" ? start + 3 : start + 1, gaps: ["/"])
    default: place == .title ? dotted(at: start) : bare(at: start)
    }
  }

  /// A month's number or word, and its year; between two numbers one of the gaps, or any.
  private func named(from start: Int, gaps: Set<String>?) -> (YearMonth, end: Int)? {
    guard let (month, next) = words.monthNumber(at: start) else { return nil }
    if words.text(next) == "nam", let year = words.year(at: next + 1) { return found(year, month, next + 2) }
    // "Tháng năm 2022" is a month that was left open, not May.
    guard words.isNumber(next), words.isNumber(start) || words.text(start) != "nam" else { return nil }
    let gap = words[next].gap.filter { $0 != " " }
    if let gaps, !gaps.contains(gap) { return nil }
    if let year = words.year(at: next) { return found(year, month, next + 1) }
    guard gap == "/", let year = words.number(next, 0...99, digits: 2...2), !words.isJoined(next + 1) else {
      return nil
    }
    return found(2000 + year, month, next + 1)
  }

  /// `10.2022` in a title; the number of a document is none.
  private func dotted(at start: Int) -> (YearMonth, end: Int)? {
    guard let month = words.number(start, 1...12, digits: 1...2), let year = words.year(at: start + 1),
      words[start + 1].gap == ".", !words.isJoined(start), !words.isJoined(start + 2), words.text(start - 1) != "so"
    else { return nil }
    return found(year, month, start + 2)
  }

  /// Two numbers of a file's name: `2022-10`, `10-2022`.
  private func bare(at start: Int) -> (YearMonth, end: Int)? {
    guard words.isNumber(start), words.isNumber(start + 1), words.isSeparated(start + 1),
      !words.isGluedToLetters(start),
      !Self.counted.contains(words.text(start - 1) ?? "")
    else { return nil }
    if let year = words.year(at: start), let month = words.number(start + 1, 1...12, digits: 1...2) {
      return found(year, month, start + 2)
    }
    guard let month = words.number(start, 1...12, digits: 1...2), let year = words.year(at: start + 1),
      !words.isListed(start)
    else { return nil }
    return found(year, month, start + 2)
  }

  /// What a number is behind which no month stands: `quý 3-2022`, `lần 2`.
  private static let counted: Set<String> = ["quy", "so", "tuan", "lan"]

  private func found(_ year: Int, _ month: Int, _ end: Int) -> (YearMonth, end: Int)? {
    YearMonth(year: year, month: month).map { ($0, end) }
  }
}
