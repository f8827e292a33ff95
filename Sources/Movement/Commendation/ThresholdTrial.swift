/// Thresholds other than the rules', and how many subjects would be eligible under them.
public struct ThresholdTrial: Equatable, Sendable {
  /// Another threshold for one criterion.
  public struct Change: Equatable, Sendable {
    /// The criterion's index among those of its kind of subject.
    public var criterion: Int
    /// The threshold to try.
    public var threshold: Double

    /// A threshold to try for a criterion.
    public init(criterion: Int, threshold: Double) {
      self.criterion = criterion
      self.threshold = threshold
    }
  }

  /// Whose criteria change.
  public var kind: SubjectKind
  /// What changes at once; one criterion, or several.
  public var changes: [Change]
  /// How many of all considered hold every changed criterion, whatever the others say.
  public var holding: Int
  /// How many are eligible under the rules as they are.
  public var eligibleNow: Int
  /// How many would be eligible.
  public var eligible: Int

  /// Counts the subjects of one kind under other thresholds.
  public init(
    kind: SubjectKind, changes: [Change], rules: CommendationRules, commendation: Commendation
  ) {
    self.kind = kind
    self.changes = changes
    let verdicts = commendation.verdicts(of: kind)
    let present = rules.subject(kind).require
    var tried = present
    for change in changes where tried.indices.contains(change.criterion) {
      tried[change.criterion].bound = present[change.criterion].bound.with(threshold: change.threshold)
    }
    let changed = changes.compactMap { tried.indices.contains($0.criterion) ? tried[$0.criterion] : nil }
    holding = verdicts.count { verdict in changed.allSatisfy { $0.holds(for: verdict) } }
    eligibleNow = verdicts.count { verdict in present.allSatisfy { $0.holds(for: verdict) } }
    eligible = verdicts.count { verdict in tried.allSatisfy { $0.holds(for: verdict) } }
  }
}

/// A value that somebody wants to try as the threshold of a metric.
public struct WhatIf: Equatable, Sendable {
  /// The metric's name.
  public var metric: String
  /// The threshold to try.
  public var threshold: Double

  /// A metric and the threshold to try.
  public init(metric: String, threshold: Double) {
    self.metric = metric
    self.threshold = threshold
  }
}

extension CommendationRules {
  /// The rules for one kind of subject.
  public func subject(_ kind: SubjectKind) -> SubjectRules { kind == .individual ? individuals : collectives }
}

extension Commendation {
  /// The subjects of one kind, by rank, then by code.
  public func verdicts(of kind: SubjectKind) -> [Verdict] { kind == .individual ? individuals : collectives }

  /// Tries thresholds: one trial for each criterion on a metric named, and where there are several, one of all at once.
  ///
  /// Where one criterion is tried with two values there is no trial of all at once.
  public func trials(of values: [WhatIf], kind: SubjectKind, rules: CommendationRules) -> [ThresholdTrial] {
    let criteria = rules.subject(kind).require
    let changes = values.flatMap { value in
      criteria.indices.filter { criteria[$0].metric == value.metric }.map {
        ThresholdTrial.Change(criterion: $0, threshold: value.threshold)
      }
    }
    var sets = changes.map { [$0] }
    if changes.count > 1, Set(changes.map(\.criterion)).count == changes.count { sets.append(changes) }
    return sets.map { ThresholdTrial(kind: kind, changes: $0, rules: rules, commendation: self) }
  }

  /// Tries each criterion one step lower and one step higher, as far as its metric has such values.
  /// `months` is how many months the period has.
  public func steps(kind: SubjectKind, months: Int, rules: CommendationRules) -> [ThresholdTrial] {
    rules.subject(kind).require.enumerated().flatMap { index, criterion -> [ThresholdTrial] in
      let metric = kind == .individual ? MemberMetric.kind(of: criterion.metric) : UnitMetric.kind(of: criterion.metric)
      let step = metric.step(months: months)
      return [-step, step].map { criterion.bound.threshold + $0 }
        .filter { metric.range.lowerBound - 1e-9 <= $0 && $0 <= metric.range.upperBound + 1e-9 }
        .map { threshold in
          let change = ThresholdTrial.Change(criterion: index, threshold: (threshold * 1e9).rounded() / 1e9)
          return ThresholdTrial(kind: kind, changes: [change], rules: rules, commendation: self)
        }
    }
  }
}

extension Criterion {
  /// Whether a subject's figure keeps the bound.
  func holds(for verdict: Verdict) -> Bool { holds(for: verdict.metrics[metric] ?? 0) }
}

extension Criterion.Bound {
  /// The number that the metric is compared with.
  public var threshold: Double {
    switch self {
    case .atLeast(let threshold), .atMost(let threshold): threshold
    }
  }

  /// The same comparison with another number.
  public func with(threshold: Double) -> Criterion.Bound {
    switch self {
    case .atLeast: .atLeast(threshold)
    case .atMost: .atMost(threshold)
    }
  }
}

extension MemberMetric {
  /// What kind of number a metric is; a count where there is no such metric.
  public static func kind(of name: String) -> MetricKind { all.first { $0.name == name }?.kind ?? .count }
}

extension UnitMetric {
  /// What kind of number a metric is; a count where there is no such metric.
  public static func kind(of name: String) -> MetricKind { all.first { $0.name == name }?.kind ?? .count }
}
