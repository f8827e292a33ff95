import Movement

/// A day as it is written, perhaps without its month or year.
struct WrittenDay: Equatable {
  var day: Int
  var month: Int?
  var year: Int?
  /// Whether the year is that of another day of the cell.
  var hasInheritedYear = false
  /// Whether the month stands in such a way that a year may be missing: `8/10`, not `8.10`, which may be a number.
  var mayLackYear = false
  /// An Excel serial, which is the day itself.
  var serial: CalendarDate?
}

/// One day, or the first and the last of several, with the weekdays written before them.
struct WrittenSpan: Equatable {
  var first: WrittenDay
  var last: WrittenDay?
  var weekdays: [WrittenWeekday] = []
}

/// The days of a cell as the grammar of `DateGrammar` finds them.
struct WrittenDays: Equatable {
  var spans: [WrittenSpan] = []
  /// The sessions that stand before or behind all the days.
  var sessions: [Session] = []
  /// Whether a session belongs to some of the days only.
  var hasPartialSession = false
}

/// What the days of a cell are, once each has the month and the year that are written with another.
enum SettledDays: Equatable {
  /// Ascending, each once.
  case dates([CalendarDate])
  case daysOfYear([DayOfYear])
}

extension WrittenDays {
  /// Most days that one cell may hold.
  private static let mostDays = 31

  /// Gives every day its month and year: those written behind it, else the year written before.
  func settled() throws(CellFault) -> SettledDays {
    let spans = inherited()
    guard let year = spans.last?.closing.writtenYear ?? spans.first?.first.writtenYear else {
      return .daysOfYear(try daysOfYear(spans))
    }
    var dates: Set<CalendarDate> = []
    for span in spans {
      let days = try span.dates(defaultYear: year, most: Self.mostDays)
      for (day, weekday) in zip(days, span.weekdays) { try weekday.check(day) }
      dates.formUnion(days)
      if dates.count > Self.mostDays { throw CellFault(TypeError(.tooManyDays(limit: Self.mostDays))) }
    }
    return .dates(dates.sorted())
  }

  private func inherited() -> [WrittenSpan] {
    var spans = spans
    var month: Int?
    var year: Int?
    func inherit(_ day: inout WrittenDay) {
      if day.serial != nil { return }
      day.month = day.month ?? month
      if day.year == nil, let year {
        day.year = year
        day.hasInheritedYear = true
      }
      (month, year) = (day.month, day.year)
    }
    for index in spans.indices.reversed() {
      if var last = spans[index].last {
        inherit(&last)
        spans[index].last = last
      }
      inherit(&spans[index].first)
    }
    return spans
  }

  private func daysOfYear(_ spans: [WrittenSpan]) throws(CellFault) -> [DayOfYear] {
    var days: [DayOfYear] = []
    for span in spans {
      guard span.first.mayLackYear || span.last != nil || spans.count > 1, span.closing.mayLackYear else {
        throw CellFault(TypeError(.noYear))
      }
      // Any leap year shows which days lie between the two.
      for (index, date) in try span.dates(defaultYear: 2000, most: Self.mostDays).enumerated() {
        let weekday = index < span.weekdays.count ? span.weekdays[index] : nil
        guard let day = DayOfYear(day: date.day, month: date.month, weekday: weekday) else { continue }
        days.append(day)
      }
    }
    return days
  }
}

extension WrittenSpan {
  fileprivate var closing: WrittenDay { last ?? first }

  /// The days of the span.
  fileprivate func dates(defaultYear: Int, most: Int) throws(CellFault) -> [CalendarDate] {
    var start = try first.date(defaultYear: defaultYear)
    guard let last else { return [start] }
    let end = try last.date(defaultYear: defaultYear)
    let crossesYears = (first.hasInheritedYear || first.year == nil) && start.month > end.month
    if start > end, crossesYears, let earlier = first.day(of: end.year - 1) {
      // From 30/12 to 2/1/2023.
      start = earlier
    }
    guard start <= end else { throw CellFault(TypeError(.daysInWrongOrder)) }
    var days = [start]
    while let day = days.last, day < end {
      if days.count == most { throw CellFault(TypeError(.tooManyDays(limit: most))) }
      days.append(day.advanced(byDays: 1))
    }
    return days
  }
}

extension WrittenDay {
  fileprivate var writtenYear: Int? { serial?.year ?? year }

  fileprivate func day(of year: Int) -> CalendarDate? {
    month.flatMap { CalendarDate(year: year, month: $0, day: day) }
  }

  /// The date, in a year unless one is written.
  fileprivate func date(defaultYear: Int) throws(CellFault) -> CalendarDate {
    if let serial { return serial }
    guard let month else { throw CellFault(TypeError(.unreadableDate)) }
    let year = year ?? defaultYear
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      if month > 12, day <= 12, self.year != nil, let swapped = CalendarDate(year: year, month: day, day: month) {
        throw CellFault(TypeError(.swapped(swapped)))
      }
      throw CellFault(TypeError(.notADate))
    }
    if date.year < 1900 { throw CellFault(OutOfRange(.before1900)) }
    return date
  }
}
