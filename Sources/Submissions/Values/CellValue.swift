import Movement

/// What a cell means to its column.
enum CellValue: Hashable, Sendable {
  /// Empty, or one of the marks for nothing.
  case missing
  /// Text, normalised.
  case text(String)
  /// A day, and how it was written.
  case date(CalendarDate, written: String)
  /// Two days or more, ascending, and how they were written.
  case days([CalendarDate], written: String)
  /// One or several days of which the year is not written, and how they were; what else the row says gives it.
  case daysOfYear([DayOfYear], written: String)
  /// A year alone, where a date or a year is asked for.
  case year(Int)
  /// A whole number.
  case integer(Int)
  /// A number.
  case decimal(Double)
  /// Yes or no.
  case boolean(Bool)
  /// Codes of an enumeration; one, or several in a list column.
  case codes([String])

  var isMissing: Bool { self == .missing }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  var date: CalendarDate? {
    if case .date(let date, _) = self { date } else { nil }
  }

  /// The days of a cell that holds one or several; none for any other cell.
  var days: [CalendarDate] {
    switch self {
    case .date(let date, _): [date]
    case .days(let days, _): days
    default: []
    }
  }

  var birth: Birth? {
    switch self {
    case .date(let date, _): .day(date)
    case .year(let year): .year(year)
    default: nil
    }
  }

  var integer: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  var decimal: Double? {
    if case .decimal(let number) = self { number } else { nil }
  }

  var boolean: Bool? {
    if case .boolean(let answer) = self { answer } else { nil }
  }

  var codes: [String] {
    if case .codes(let codes) = self { codes } else { [] }
  }

  var code: String? { codes.first }

  /// The value as it goes along with a record; nil for an empty cell.
  var extra: ExtraValue? {
    switch self {
    case .missing: nil
    case .text(let text): .text(text)
    case .date(let date, _): .date(date)
    case .days(_, let text), .daysOfYear(_, let text): .text(text)
    case .year(let year): .year(year)
    case .integer(let number): .integer(number)
    case .decimal(let number): .decimal(number)
    case .boolean(let answer): .boolean(answer)
    case .codes(let codes): .codes(codes)
    }
  }

  /// What an issue about the cell shows.
  var shown: String? {
    switch self {
    case .missing: nil
    case .text(let text), .date(_, let text), .days(_, let text), .daysOfYear(_, let text): text
    case .year(let year): String(year)
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    case .boolean(let answer): answer ? "x" : ""
    case .codes(let codes): codes.joined(separator: "; ")
    }
  }
}

/// Why a cell's text is not a value of its column, or is one with a doubt.
struct CellFault: Error {
  /// What is found.
  let finding: any Finding

  init(_ finding: some Finding) { self.finding = finding }
}
