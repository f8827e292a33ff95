/// One condition of a commendation: a metric and a bound that it has to keep.
public struct Criterion: Equatable, Sendable {
  /// The bound.
  public enum Bound: Equatable, Sendable {
    /// The metric has to be this or more.
    case atLeast(Double)
    /// The metric has to be this or less.
    case atMost(Double)
  }
  /// The criterion's name in results, unique in its list.
  public var id: String
  /// The metric's name, one of `MemberMetric.names` or `UnitMetric.names`.
  public var metric: String
  /// The bound.
  public var bound: Bound
  /// What people read.
  public var label: String

  /// A criterion with its bound.
  public init(id: String, metric: String, bound: Bound, label: String) {
    self.id = id
    self.metric = metric
    self.bound = bound
    self.label = label
  }

  /// Whether a value of the metric keeps the bound; exact thresholds such as 0.7 hold in spite of binary fractions.
  public func holds(for value: Double) -> Bool {
    switch bound {
    case .atLeast(let threshold): value >= threshold - 1e-9
    case .atMost(let threshold): value <= threshold + 1e-9
    }
  }
}

/// The criteria, the order and the number for one kind of subject.
public struct SubjectRules: Equatable, Sendable {
  /// How many are proposed at most.
  public var quota: Int
  /// The criteria; all have to hold.
  public var require: [Criterion]
  /// The names of the metrics that rank the eligible, each descending.
  public var rankBy: [String]

  /// Rules for individuals or for collectives.
  public init(quota: Int, require: [Criterion], rankBy: [String]) {
    self.quota = quota
    self.require = require
    self.rankBy = rankBy
  }
}

/// The commendation part of the rules.
public struct CommendationRules: Equatable, Sendable {
  /// For members.
  public var individuals: SubjectRules
  /// For units.
  public var collectives: SubjectRules

  /// Rules for both kinds of subject.
  public init(individuals: SubjectRules, collectives: SubjectRules) {
    self.individuals = individuals
    self.collectives = collectives
  }
}

/// A commendation given before.
public struct PastCommendation: Equatable, Sendable {
  /// Whether to a person or to a unit.
  public var kind: SubjectKind
  /// The member's or unit's code.
  public var id: String
  /// The name.
  public var name: String
  /// The day of the decision.
  public var date: CalendarDate
  /// The form; nil where the list does not say.
  public var form: CommendationForm?
  /// The decision's number.
  public var number: String?

  /// An entry of `commended.csv`.
  public init(
    kind: SubjectKind, id: String, name: String, date: CalendarDate, form: CommendationForm? = nil,
    number: String? = nil
  ) {
    self.kind = kind
    self.id = id
    self.name = name
    self.date = date
    self.form = form
    self.number = number
  }
}
