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
  /// Whether it holds where the metric is undefined.
  public var holdsIfUndefined: Bool
  /// Whether failing it means that figures are missing, not that they are bad.
  public var isEvidence: Bool

  /// A criterion with its bound.
  public init(
    id: String, metric: String, bound: Bound, label: String, holdsIfUndefined: Bool = false, isEvidence: Bool = false
  ) {
    self.id = id
    self.metric = metric
    self.bound = bound
    self.label = label
    self.holdsIfUndefined = holdsIfUndefined
    self.isEvidence = isEvidence
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
  /// For people and households on no roster; nil where the district commends none.
  public var residents: SubjectRules?
  /// For units.
  public var collectives: SubjectRules

  /// Rules for each kind of subject.
  public init(individuals: SubjectRules, residents: SubjectRules? = nil, collectives: SubjectRules) {
    self.individuals = individuals
    self.residents = residents
    self.collectives = collectives
  }
}
