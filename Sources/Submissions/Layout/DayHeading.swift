import Movement
import VietnameseText

/// A heading that is a day of the month.
enum DayHeading: Equatable, Sendable {
  /// A full date.
  case date(CalendarDate)
  /// `8/10`.
  case dayAndMonth(day: Int, month: Int)
  /// `Ngày 8`, `CN 9`.
  case day(Int)
  /// A number alone, which is a day only below a heading that says so.
  case number(Int)

  /// The day that a heading's normalised text is; nil for any other heading.
  init?(_ text: String) {
    guard text.utf8.count <= 40, text.utf8.contains(where: Self.isDigit) else { return nil }
    var words = text.split { $0.isWhitespace || "()".contains($0) }.map { $0.hasSuffix(",") ? $0.dropLast() : $0 }[...]
    let isNamed = Self.dropNames(&words)
    guard let numbers = Self.numbers(of: words) else { return nil }
    switch numbers.count {
    case 1 where (1...31).contains(numbers[0]): self = isNamed ? .day(numbers[0]) : .number(numbers[0])
    case 2 where (1...31).contains(numbers[0]) && (1...12).contains(numbers[1]):
      self = .dayAndMonth(day: numbers[0], month: numbers[1])
    case 3:
      let isISO = numbers[0] > 31
      let (year, day) = isISO ? (numbers[0], numbers[2]) : (numbers[2], numbers[0])
      guard let date = CalendarDate(year: year < 100 ? 2000 + year : year, month: numbers[1], day: day) else {
        return nil
      }
      self = .date(date)
    default: return nil
    }
  }

  /// The numbers of `8`, `8/10`, `8/10/2022`, `8-10-2022`, `2022-10-08`, `8 tháng 10 năm 2022`; nil for anything else.
  ///
  /// Day and month alone are parted by a slash: `8.10` may be a number, `8-10` three days.
  private static func numbers(of words: ArraySlice<Substring>) -> [Int]? {
    let names = words.filter { !$0.utf8.allSatisfy(isDigit) }.map { TextNormalization.folded(String($0)) }
    let isInWords = names == ["thang"] || names == ["thang", "nam"]
    if isInWords {
      let places = words.enumerated().filter { !$1.utf8.allSatisfy(isDigit) }.map(\.offset)
      let numbers = words.compactMap { Int($0) }
      return places == Array([1, 3].prefix(names.count)) && numbers.count == names.count + 1 ? numbers : nil
    }
    let text = words.joined()
    guard let separator = text.first(where: { !$0.isNumber }) else { return Int(text).map { [$0] } }
    guard "/-.".contains(separator) else { return nil }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.count <= 4 && $0.utf8.allSatisfy(isDigit) ? Int($0) : nil }
    guard numbers.count == parts.count, numbers.count == 3 || separator == "/" else { return nil }
    return numbers
  }

  /// Drops a weekday, in front or behind, and the word for day; answers whether there was any.
  private static func dropNames(_ words: inout ArraySlice<Substring>) -> Bool {
    let count = words.count
    while let first = words.first.map({ TextNormalization.folded(String($0)) }) {
      if first == "thu" || first == "chu" {
        words = words.dropFirst(2)
      } else if first == "ngay" || isWeekday(first) && !first.utf8.allSatisfy(isDigit) {
        words = words.dropFirst()
      } else {
        break
      }
    }
    if let last = words.last, isWeekday(String(last)) {
      words = words.dropLast()
    } else if words.count > 2, isWeekday(words.suffix(2).joined(separator: " ")) {
      words = words.dropLast(2)
    }
    return words.count < count
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// The day in a table of a month; nil where the calendar has no such day.
  ///
  /// A day without a year is the last such day not after the month's end.
  func date(in month: YearMonth) -> CalendarDate? {
    switch self {
    case .date(let date): date
    case .day(let day), .number(let day): CalendarDate(year: month.year, month: month.month, day: day)
    case .dayAndMonth(let day, let number):
      [month.year, month.year - 1].lazy.compactMap { CalendarDate(year: $0, month: number, day: day) }
        .first { $0 <= month.lastDay }
    }
  }

  /// Whether a text is nothing but a weekday: `T7`, `CN`, `Thứ bảy`, `Chủ nhật`.
  static func isWeekday(_ text: String) -> Bool { weekdays.contains(TextNormalization.folded(text)) }

  private static let weekdays: Set<String> = [
    "t2", "t3", "t4", "t5", "t6", "t7", "cn", "t 7", "thu 2", "thu 3", "thu 4", "thu 5", "thu 6", "thu 7", "thu hai",
    "thu ba",
    "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat",
  ]
}
