import Movement

/// What the documentation's examples of issues speak of.
enum Example {
  /// 8/10/2022.
  static let saturday = CalendarDate(dayNumber: 19_273)
  /// October 2022.
  static let month = saturday.yearMonth
}
