import Movement

/// A day of which the year is not written: `8/10`.
struct DayOfYear: Hashable, Sendable {
  /// The day of the month, from 1.
  var day: Int
  /// The month, from 1.
  var month: Int
  /// The weekday written with it.
  var weekday: WrittenWeekday?

  /// A day that some year has, or nil.
  init?(day: Int, month: Int, weekday: WrittenWeekday? = nil) {
    // 2000 is a leap year.
    guard CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
    self.day = day
    self.month = month
    self.weekday = weekday
  }

  /// The last such day that is not after another.
  func last(notAfter end: CalendarDate) -> CalendarDate? {
    years(from: end.year, by: -1).lazy.compactMap(date).first { $0 <= end }
  }

  /// The first such day that is not before another.
  func first(notBefore start: CalendarDate) -> CalendarDate? {
    years(from: start.year, by: 1).lazy.compactMap(date).first { $0 >= start }
  }

  private func date(in year: Int) -> CalendarDate? { CalendarDate(year: year, month: month, day: day) }

  /// Eight years may pass without a 29 February.
  private func years(from year: Int, by step: Int) -> [Int] { (0...8).map { year + step * $0 } }
}

/// A weekday as a cell has it.
struct WrittenWeekday: Hashable, Sendable {
  var weekday: Weekday
  /// The words of the cell: `Thứ bảy`.
  var written: String
}
