import Movement
import VietnameseText

/// A text as runs of letters, folded, and runs of digits, with what stands between them: how dates and months are told apart.
struct NumberedWords {
  /// A run.
  struct Word {
    let text: String
    let isNumber: Bool
    /// What stands before it, behind the run before.
    let gap: String
  }

  private let words: [Word]

  init(_ text: String) {
    var words: [Word] = []
    var run = ""
    var gap = ""
    var isNumber = false
    func end() {
      guard !run.isEmpty else { return }
      words.append(Word(text: isNumber ? run : TextNormalization.folded(run), isNumber: isNumber, gap: gap))
      (run, gap) = ("", "")
    }
    for character in TextNormalization.normalized(text) {
      let isDigit = character.isASCII && character.isNumber
      if isDigit || character.isLetter {
        if isDigit != isNumber { end() }
        isNumber = isDigit
        run.append(character)
      } else {
        end()
        gap.append(character)
      }
    }
    end()
    self.words = words
  }

  var count: Int { words.count }

  subscript(index: Int) -> Word { words[index] }

  /// The run at a place; nil beyond the ends.
  func text(_ index: Int) -> String? { words.indices.contains(index) ? words[index].text : nil }

  func isNumber(_ index: Int) -> Bool { words.indices.contains(index) && words[index].isNumber }

  /// A number within bounds and with so many digits.
  func number(_ index: Int, _ range: ClosedRange<Int>, digits: ClosedRange<Int>) -> Int? {
    guard isNumber(index), digits.contains(words[index].text.utf8.count), let number = Int(words[index].text),
      range.contains(number)
    else { return nil }
    return number
  }

  func year(at index: Int) -> Int? { number(index, 1900...2999, digits: 4...4) }

  /// Whether a number follows another one with nothing but a sign of dates between.
  func isJoined(_ index: Int) -> Bool {
    isNumber(index) && isNumber(index - 1) && ["/", "-", ".", "–"].contains(words[index].gap)
  }

  /// Whether a number stands behind another one as parts of a date do; one in brackets counts copies of a file.
  func isSeparated(_ index: Int) -> Bool {
    let gap = words[index].gap
    return gap.count <= 3 && gap.allSatisfy { "-_./, ".contains($0) }
  }

  func isGluedToLetters(_ index: Int) -> Bool {
    index > 0 && words[index].gap.isEmpty && !words[index - 1].isNumber
  }

  /// Whether a number is the last of several that may be days or months: `9-10.2022`.
  func isListed(_ index: Int) -> Bool {
    isJoined(index) && number(index - 1, 1...31, digits: 1...2) != nil && !isGluedToLetters(index - 1)
  }

  /// Whether the words before a month name its day, or leave a gap for it to be filled in by hand: "ngày 2 tháng", "ngày … tháng".
  func isOfSignature(_ index: Int) -> Bool {
    if text(index - 1) == "ngay" { return text(index - 2) != "cac" && text(index - 2) != "nhung" }
    return text(index - 2) == "ngay" && number(index - 1, 1...31, digits: 1...2) != nil
  }
}

// Months and days.
extension NumberedWords {
  private static let names: [[String]: Int] = [
    ["gieng"]: 1, ["mot"]: 1, ["hai"]: 2, ["ba"]: 3, ["tu"]: 4, ["bon"]: 4, ["nam"]: 5, ["sau"]: 6, ["bay"]: 7,
    ["tam"]: 8,
    ["chin"]: 9, ["muoi"]: 10, ["muoi", "mot"]: 11, ["muoi", "hai"]: 12, ["chap"]: 12,
  ]

  /// The number of a month in digits or words, and where what follows begins.
  func monthNumber(at index: Int) -> (month: Int, end: Int)? {
    if let month = number(index, 1...12, digits: 1...2) { return (month, index + 1) }
    for length in [2, 1] where index >= 0 && index + length <= count {
      if let month = Self.names[words[index..<index + length].map(\.text)] { return (month, index + length) }
    }
    return nil
  }

  /// A full date in digits, both signs the same, or `ngày d tháng m năm y`; answers its month and where it ends.
  func day(at index: Int) -> (month: YearMonth, end: Int)? {
    if text(index) == "ngay", number(index + 1, 1...31, digits: 1...2) != nil, text(index + 2) == "thang",
      let (month, next) = monthNumber(at: index + 3), text(next) == "nam", let year = year(at: next + 1)
    {
      return YearMonth(year: year, month: month).map { ($0, next + 2) }
    }
    guard isNumber(index), isNumber(index + 1), isNumber(index + 2), words[index + 1].gap == words[index + 2].gap,
      words[index + 1].gap.count == 1, isSeparated(index + 1), !isGluedToLetters(index) || text(index - 1) == "ngay"
    else { return nil }
    let (first, last) = (index, index + 2)
    for (year, day) in [(last, first), (first, last)] {
      if let year = self.year(at: year), let month = number(index + 1, 1...12, digits: 1...2),
        number(day, 1...31, digits: 1...2) != nil
      {
        return YearMonth(year: year, month: month).map { ($0, index + 3) }
      }
    }
    return nil
  }

  /// `từ ngày d/m/yyyy đến ngày d/m/yyyy`, the first day with or without what it shares with the last: the months of both.
  func span(at index: Int) -> (first: YearMonth, last: YearMonth, end: Int)? {
    guard text(index) == "tu" else { return nil }
    let start = text(index + 1) == "ngay" && isNumber(index + 2) ? index + 2 : index + 1
    guard isNumber(start) || text(start) == "ngay" else { return nil }
    let whole = day(at: isNumber(start) ? start : index + 1) ?? day(at: index + 1)
    let afterFirst = whole?.end ?? (isJoined(start + 1) ? start + 2 : start + 1)
    guard text(afterFirst) == "den" else { return nil }
    let afterWord = text(afterFirst + 1) == "het" ? afterFirst + 2 : afterFirst + 1
    guard let last = day(at: afterWord) ?? (text(afterWord) == "ngay" ? day(at: afterWord + 1) : nil) else {
      return nil
    }
    if let whole { return (whole.month, last.month, last.end) }
    guard isJoined(start + 1) else { return (last.month, last.month, last.end) }
    guard let month = number(start + 1, 1...12, digits: 1...2),
      let first = YearMonth(year: last.month.year, month: month)
    else { return nil }
    return (first, last.month, last.end)
  }
}
