/// How a member stands to the monthly rule in one month.
public enum MemberStatus: String, Sendable, CaseIterable {
  /// Too few eligible days lie in the member's service.
  case inactive
  /// Too few of them are left outside the exemption.
  case exempt
  /// The credits reach the days owed.
  case met
  /// Some credit, less than owed.
  case short
  /// No credit.
  case none

  /// Whether the member owed days in the month: met, short or none.
  public var isObligated: Bool { self == .met || self == .short || self == .none }
}

/// A member's status, days and credits in one month.
public struct MemberStanding: Equatable, Sendable {
  /// The member as in the roster in effect.
  public var member: Member
  /// The code of the unit whose roster has the member.
  public var unit: String
  /// The month.
  public var month: YearMonth
  /// The status.
  public var status: MemberStatus
  /// The credit of each day that has any, in days, at most 1 each.
  public var credits: [CalendarDate: Double]
  /// The sum of the credits, in days.
  public var days: Double

  /// Judges a member by the accepted participations of the month (those of other members are passed over).
  public init(
    member: Member, unit: String, month: YearMonth, participations: some Sequence<Participation>, rule: MonthlyRule
  ) {
    self.member = member
    self.unit = unit
    self.month = month
    var credits: [CalendarDate: Double] = [:]
    for row in participations where row.memberID == member.id && rule.credits(row) {
      credits[row.date] = min(1, (credits[row.date] ?? 0) + (rule.sessionCredits[row.session] ?? 0))
    }
    self.credits = credits
    days = credits.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
    let eligible = rule.eligibleDays(of: month)
    if eligible.count(where: member.serves) < rule.minAvailableDays {
      status = .inactive
    } else if eligible.count(where: member.isAvailable) < rule.minAvailableDays {
      status = .exempt
    } else if days >= rule.daysPerMonth - 1e-9 {
      // Three sessions of 0.3 are 0.9, in spite of binary fractions.
      status = .met
    } else {
      status = days > 0 ? .short : .none
    }
  }
}
