import Movement
import VietnameseText

/// Reads the ways in which clerks write a day; never guesses between day and month.
///
/// Source: the contract of the forms: `d/m/yyyy` (also `-` and `.`; two digits of a year mean 20yy), `yyyy-mm-dd` with or without a
/// time, `ngày d tháng m năm yyyy`, an Excel serial of the 1900 system from 40000 to 60000; a weekday may stand in front.
enum DateParser {
  /// The day that a text stands for, with the check of a weekday written in front.
  static func parse(_ text: String) throws(CellFault) -> CalendarDate {
    let (weekday, rest) = splitWeekday(text)
    let date = try parseDay(String(rest))
    if date.year < 1900 { throw CellFault(OutOfRange(.before1900)) }
    if let weekday, weekday != date.weekday {
      throw CellFault(WeekdayMismatch(written: writtenWeekday(text, before: rest), actual: date.weekday))
    }
    return date
  }

  private static func writtenWeekday(_ text: String, before rest: Substring) -> String {
    String(text.dropLast(rest.count).reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
  }

  private static func parseDay(_ text: String) throws(CellFault) -> CalendarDate {
    let bytes = Array(text.utf8)
    if bytes.count == 5, bytes.allSatisfy(isDigit), let serial = Int(text), (40_000...60_000).contains(serial),
      let date = CalendarDate(excelSerial: serial)
    {
      return date
    }
    let day = dropTimeOfDay(bytes)
    if let parts = numbers(in: day) {
      return try date(from: parts)
    }
    let words = TextNormalization.folded(text).split(separator: " ")
    if words.count == 6, words[0] == "ngay", words[2] == "thang", words[4] == "nam",
      let d = shortNumber(words[1]), let m = shortNumber(words[3]), words[5].utf8.count == 4,
      let y = Int(words[5])
    {
      return try calendarDate(year: y, month: m, day: d)
    }
    throw CellFault(TypeError(.notADate))
  }

  private struct Parts {
    var first: Int, second: Int, third: Int
    var firstLength: Int, thirdLength: Int
    var separator: UInt8
  }

  private static func date(from parts: Parts) throws(CellFault) -> CalendarDate {
    if parts.firstLength == 4, parts.thirdLength <= 2, parts.separator == UInt8(ascii: "-") {
      return try calendarDate(year: parts.first, month: parts.second, day: parts.third)
    }
    guard parts.firstLength <= 2, parts.thirdLength == 4 || parts.thirdLength == 2 else {
      throw CellFault(TypeError(.notADate))
    }
    let year = parts.thirdLength == 2 ? 2000 + parts.third : parts.third
    return try calendarDate(year: year, month: parts.second, day: parts.first)
  }

  private static func calendarDate(year: Int, month: Int, day: Int) throws(CellFault) -> CalendarDate {
    if let date = CalendarDate(year: year, month: month, day: day) { return date }
    if month > 12, day <= 12, let swapped = CalendarDate(year: year, month: day, day: month) {
      throw CellFault(TypeError(.swapped(swapped)))
    }
    throw CellFault(TypeError(.notADate))
  }

  /// Three numbers with one and the same separator between them.
  private static func numbers(in bytes: ArraySlice<UInt8>) -> Parts? {
    guard let separator = bytes.first(where: { !isDigit($0) }), [0x2F, 0x2D, 0x2E].contains(separator) else {
      return nil
    }
    let fields = bytes.split(separator: separator, omittingEmptySubsequences: false)
    guard fields.count == 3, fields.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(isDigit) }),
      fields[1].count <= 2
    else { return nil }
    let values = fields.map { $0.reduce(0) { $0 * 10 + Int($1 - 48) } }
    return Parts(
      first: values[0], second: values[1], third: values[2], firstLength: fields[0].count,
      thirdLength: fields[2].count, separator: separator)
  }

  /// Cuts off ` hh:mm`, ` hh:mm:ss` or the same after a `T`, with fractions and a `Z`.
  private static func dropTimeOfDay(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard let cut = bytes.firstIndex(where: { $0 == 0x20 || $0 == UInt8(ascii: "T") }), cut >= 6 else {
      return bytes[...]
    }
    let time = bytes[(cut + 1)...]
    let isTime =
      time.first.map(isDigit) ?? false && time.contains(UInt8(ascii: ":"))
      && time.allSatisfy { isDigit($0) || [0x3A, 0x2E, 0x5A].contains($0) }
    return isTime ? bytes[..<cut] : bytes[...]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func shortNumber(_ text: Substring) -> Int? { text.utf8.count <= 2 ? Int(text) : nil }

  /// A weekday in front (`Thứ bảy,`, `T7`, `CN`, `Chủ nhật`), and the text after it.
  private static func splitWeekday(_ text: String) -> (Weekday?, Substring) {
    guard let first = text.first, first.isLetter else { return (nil, text[...]) }
    let isBreak: (Character) -> Bool = { $0 == " " || $0 == "," || $0 == ":" }
    let firstEnd = text.firstIndex(where: isBreak) ?? text.endIndex
    let one = TextNormalization.folded(String(text[..<firstEnd]))
    if let weekday = abbreviations[one] {
      return (weekday, text[firstEnd...].drop(while: isBreak))
    }
    let rest = text[firstEnd...].drop(while: { $0 == " " })
    let secondEnd = rest.firstIndex(where: isBreak) ?? rest.endIndex
    if let weekday = names[one + " " + TextNormalization.folded(String(rest[..<secondEnd]))] {
      return (weekday, rest[secondEnd...].drop(while: isBreak))
    }
    return (nil, text[...])
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
