/// The movement's monthly rule: which days count, and how many of them a member owes.
///
/// Source: Nậm Pồ district Party committee, movement "Ngày cuối tuần tình nguyện", launched 2/9/2022: one weekend day a month.
public struct MonthlyRule: Equatable, Sendable {
  /// The day on which the movement began; no earlier day counts.
  public var launched: CalendarDate
  /// The days of the week that count.
  public var weekdays: Set<Weekday>
  /// Days owed in a month.
  public var daysPerMonth: Double
  /// With fewer available days than this, a member owes nothing.
  public var minAvailableDays: Int
  /// The credit of each session, in days.
  public var sessionCredits: [Session: Double]
  /// Weekend days on which people work to make up for another day; not credited.
  public var workingWeekendDays: Set<CalendarDate>

  /// A rule with all its numbers.
  public init(
    launched: CalendarDate, weekdays: Set<Weekday>, daysPerMonth: Double, minAvailableDays: Int,
    sessionCredits: [Session: Double], workingWeekendDays: Set<CalendarDate>
  ) {
    self.launched = launched
    self.weekdays = weekdays
    self.daysPerMonth = daysPerMonth
    self.minAvailableDays = minAvailableDays
    self.sessionCredits = sessionCredits
    self.workingWeekendDays = workingWeekendDays
  }

  /// Whether a day is on one of the rule's weekdays, not before the launch, and no working weekend day.
  public func isEligible(_ day: CalendarDate) -> Bool {
    day >= launched && weekdays.contains(day.weekday) && !workingWeekendDays.contains(day)
  }

  /// Whether a participation is credited: on an eligible day, or by a decision.
  public func credits(_ participation: Participation) -> Bool {
    isEligible(participation.date) || participation.isCreditedByDecision
  }

  /// The eligible days of a month, in order.
  public func eligibleDays(of month: YearMonth) -> [CalendarDate] { month.days.filter(isEligible) }
}
