import Movement

/// A finding about the day of a row, which may be one of several in its cell: one issue names all of them.
protocol DayFinding: Finding {
  /// The days.
  var dates: [CalendarDate] { get set }
}
