import Movement

/// Counts, over the written dates of a column, those that are dates in one order of day and month only.
struct DayMonthOrder: Sendable {
  private var monthFirst = 0
  private var dayFirst = 0

  /// Whether the column has two dates or more that only month/day makes, and none that only day/month makes.
  var isMonthFirst: Bool { monthFirst >= 2 && dayFirst == 0 }

  /// Takes a cell of the column.
  mutating func take(_ text: String) {
    guard let (first, second, year) = Self.numbers(in: text) else { return }
    let isDayFirst = CalendarDate(year: year, month: second, day: first) != nil
    let isMonthFirst = CalendarDate(year: year, month: first, day: second) != nil
    if isMonthFirst, !isDayFirst { monthFirst += 1 }
    if isDayFirst, !isMonthFirst { dayFirst += 1 }
  }

  /// Whether a text is two different dates, by whether the day or the month stands first.
  static func isTwoDates(_ text: String) -> Bool {
    guard let (first, second, year) = numbers(in: text), first != second else { return false }
    return CalendarDate(year: year, month: second, day: first) != nil
      && CalendarDate(year: year, month: first, day: second) != nil
  }

  /// The numbers of `a/b/yyyy`, `a-b-yy` or `a.b.yyyy`.
  private static func numbers(in text: String) -> (first: Int, second: Int, year: Int)? {
    guard text.utf8.count <= 10, let separator = text.utf8.first(where: { !isDigit($0) }),
      [0x2F, 0x2D, 0x2E].contains(separator)
    else { return nil }
    let parts = text.utf8.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(isDigit) }), (1...2).contains(parts[0].count),
      (1...2).contains(parts[1].count), parts[2].count == 4 || parts[2].count == 2
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 48) } }
    return (numbers[0], numbers[1], parts[2].count == 2 ? 2000 + numbers[2] : numbers[2])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
