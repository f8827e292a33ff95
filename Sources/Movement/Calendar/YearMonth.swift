/// A month of a year.
public struct YearMonth: Hashable, Comparable, Sendable {
  /// The digits of `yyyymm`.
  private let digits: Int32

  /// The year, 1 to 9999.
  public var year: Int { Int(digits) / 100 }
  /// The month, 1 to 12.
  public var month: Int { Int(digits) % 100 }

  /// A month, or nil where there is no such one.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.init(uncheckedYear: year, month: month)
  }

  init(uncheckedYear year: Int, month: Int) {
    digits = Int32(year * 100 + month)
  }

  /// A month in the form `yyyy-mm`, or nil for any other text.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1])
    else { return nil }
    self.init(year: year, month: month)
  }

  /// The number of days in a month, 28 to 31.
  static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The month's days, first to last.
  public var days: [CalendarDate] {
    (1...Self.dayCount(year: year, month: month)).map {
      CalendarDate(uncheckedYear: year, month: month, day: $0)
    }
  }

  /// The month's first day.
  public var firstDay: CalendarDate { CalendarDate(uncheckedYear: year, month: month, day: 1) }

  /// The month's last day.
  public var lastDay: CalendarDate {
    CalendarDate(uncheckedYear: year, month: month, day: Self.dayCount(year: year, month: month))
  }

  /// The month after this one.
  public var next: YearMonth {
    month == 12 ? YearMonth(uncheckedYear: year + 1, month: 1) : YearMonth(uncheckedYear: year, month: month + 1)
  }

  /// Earlier months come first.
  public static func < (left: Self, right: Self) -> Bool { left.digits < right.digits }
}

extension YearMonth: CustomStringConvertible {
  /// The form `yyyy-mm`.
  public var description: String { "\(padded(year, 4))-\(padded(month, 2))" }
}

extension YearMonth {
  /// The form of administrative documents, `9/2022`; only months 1 and 2 have a zero before them, `01/2022`.
  ///
  /// Decree 30/2020/NĐ-CP, appendix I, on place and date.
  public var vietnamese: String { (month <= 2 ? "0" : "") + "\(month)/\(padded(year, 4))" }
}
