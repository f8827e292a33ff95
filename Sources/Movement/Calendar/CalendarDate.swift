/// A day of the Gregorian calendar, without time and without time zone.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// The digits of `yyyymmdd`; a reading holds a hundred thousand dates.
  private let digits: Int32

  /// The year, 1 to 9999.
  public var year: Int { Int(digits) / 10_000 }
  /// The month, 1 to 12.
  public var month: Int { Int(digits) / 100 % 100 }
  /// The day of the month, from 1.
  public var day: Int { Int(digits) % 100 }

  /// A date, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= YearMonth.dayCount(year: year, month: month)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  init(uncheckedYear year: Int, month: Int, day: Int) {
    digits = Int32(year * 10_000 + month * 100 + day)
  }

  /// A date in ISO form, `yyyy-mm-dd`, or nil for any other text.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day that an Excel serial number stands for in the 1900 date system (serial 1 is 1/1/1900), or nil before 1/3/1900.
  ///
  /// Source: ECMA-376-1 §18.17.4.1; serial 60 is the day 29/2/1900, which never was, so earlier serials are refused.
  public init?(excelSerial serial: Int) {
    guard serial > 60, serial <= 2_958_465 else { return nil }
    self.init(dayNumber: serial - 25_569)
  }

  /// The day so many days after 1/1/1970; the day has to be in the years 1 to 9999.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  public init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Days since 1/1/1970.
  ///
  /// Source: as above, days_from_civil.
  var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day of the week.
  public var weekday: Weekday {
    let index = (dayNumber % 7 + 7 + 3) % 7
    return Weekday.allCases[index]
  }

  /// The month that the day lies in.
  public var yearMonth: YearMonth { YearMonth(uncheckedYear: year, month: month) }

  /// The day so many days later (earlier where negative).
  public func advanced(byDays days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  /// Earlier days come first.
  public static func < (left: Self, right: Self) -> Bool { left.digits < right.digits }
}

extension CalendarDate: CustomStringConvertible {
  /// The ISO form, `yyyy-mm-dd`.
  public var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  /// The form that people in Vietnam write, `dd/mm/yyyy`.
  public var vietnamese: String { "\(padded(day, 2))/\(padded(month, 2))/\(padded(year, 4))" }
}

func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
