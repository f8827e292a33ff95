import Movement

/// What the documentation's examples of issues speak of.
enum Example {
  /// 8/10/2022.
  static let saturday = CalendarDate(dayNumber: 19_273)
  /// 10/8/2022, which is the same with day and month in each other's place.
  static let swapped = CalendarDate(dayNumber: 19_214)
  /// October 2022.
  static let month = saturday.yearMonth
}
