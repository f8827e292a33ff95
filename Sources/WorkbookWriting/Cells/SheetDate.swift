/// A day of the calendar as sheets hold it; it knows no time zone.
public struct SheetDate: Hashable, Sendable {
  /// The parts as given; they are checked where the day is used.
  public var year, month, day: Int

  /// 31 February can be made, but is refused by whatever writes it.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The serial number in the 1900 date system; nil if there is no such day from 1 March 1900 to 31 December 9999.
  ///
  /// Before that the system counts a 29 February 1900 that never was, and programs disagree.
  public var serialNumber: Int? {
    guard let days = daysFromEpoch, days >= -25_508 else { return nil }
    return days + 25_569
  }

  /// Days from 1 January 1970; nil if there is no such day in the years 1 to 9999.
  var daysFromEpoch: Int? {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    let before = year - 1
    let daysOfYears = before * 365 + before / 4 - before / 100 + before / 400
    return daysOfYears + lengths[..<(month - 1)].reduce(0, +) + day - 1 - 719_162
  }
}
