import Movement
import VietnameseText

/// Finds the months that people write into folder names, titles and file names.
enum MonthNaming {
  /// The month of a folder that is named `YYYY-MM`, nothing else.
  static func inFolder(_ name: String) -> YearMonth? { YearMonth(iso: name) }

  /// The months in a title cell: "tháng M năm YYYY", "tháng M/YYYY"; not in "ngày d tháng m năm y", which is when it was signed.
  static func inTitle(_ text: String) -> [YearMonth] {
    let words = TextNormalization.folded(text).split(separator: " ")
    var found: [YearMonth] = []
    for index in words.indices where words[index] == "thang" {
      if isOfSignature(words[..<index]) { continue }
      guard let month = number(words[safe: index + 1], 1...12, digits: 1...2) else { continue }
      let yearAt = words[safe: index + 2] == "nam" ? index + 3 : index + 2
      guard let year = number(words[safe: yearAt], 1900...2999, digits: 4...4) else { continue }
      if let named = YearMonth(year: year, month: month) { found.append(named) }
    }
    return found
  }

  /// Whether the words before a month name its day, or leave a gap for it to be filled in by hand: "ngày 2 tháng", "ngày … tháng".
  private static func isOfSignature(_ words: ArraySlice<Substring>) -> Bool {
    let before = Array(words.suffix(2))
    if before.last == "ngay" { return before.first != "cac" && before.first != "nhung" }
    return before.first == "ngay" && number(before.last, 1...31, digits: 1...2) != nil
  }

  /// The month in a file's name: `2022-10`, `10-2022`, `thang-10-2022`, `T10-2022`, `tháng 10 năm 2022`.
  static func inFileName(_ name: String) -> YearMonth? {
    let words = TextNormalization.folded(name).split(separator: " ").filter { $0 != "nam" }
    for (left, right) in zip(words, words.dropFirst()) {
      if let year = number(left, 1900...2999, digits: 4...4), let month = number(right, 1...12, digits: 1...2) {
        return YearMonth(year: year, month: month)
      }
      let monthWord = left.hasPrefix("thang") ? left.dropFirst(5) : left.hasPrefix("t") ? left.dropFirst() : left
      if let month = number(monthWord, 1...12, digits: 1...2),
        let year = number(right, 1900...2999, digits: 4...4)
      {
        return YearMonth(year: year, month: month)
      }
    }
    return nil
  }

  private static func number(_ word: Substring?, _ range: ClosedRange<Int>, digits: ClosedRange<Int>) -> Int? {
    guard let word, digits.contains(word.utf8.count), word.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(word), range.contains(number)
    else { return nil }
    return number
  }
}

extension Array {
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
