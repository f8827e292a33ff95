public import Movement

/// A unit's month in figures.
public struct UnitSummary: Equatable, Sendable {
  /// The unit's code.
  public var code: String
  /// The month.
  public var month: YearMonth
  /// Members in the roster in effect.
  public var members = 0
  /// Members whose status is inactive.
  public var inactive = 0
  /// Members whose status is exempt.
  public var exempt = 0
  /// Members who owed days.
  public var obligated: Int { met + short + none }
  /// Members who kept the rule.
  public var met = 0
  /// Members with some credit, less than owed.
  public var short = 0
  /// Members without credit who owed days.
  public var none = 0
  /// The sum of the members' credits, in days.
  public var days = 0.0
  /// Accepted activities that the unit leads.
  public var activities = 0
  /// Villagers who took part in those.
  public var villagers = 0
  /// People who benefit from those.
  public var beneficiaries = 0
  /// Accepted feedback that the unit sent, by what became of it.
  public var feedback: [FeedbackOutcome: Int] = [:]
  /// The forms that were received and count.
  public var forms: [FormKind] = []

  /// Met over obligated, or nil where nobody owed anything.
  public var rate: Double? { obligated == 0 ? nil : Double(met) / Double(obligated) }

  /// An empty month of a unit.
  public init(code: String, month: YearMonth) {
    self.code = code
    self.month = month
  }
}
