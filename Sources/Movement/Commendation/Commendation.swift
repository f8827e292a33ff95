/// What becomes of a subject considered for commendation.
public enum CommendationStatus: String, Sendable, CaseIterable {
  /// All criteria hold, and the subject is within the quota.
  case proposed
  /// All criteria hold, but the quota is used up.
  case eligible
  /// A criterion does not hold.
  case notEligible = "not-eligible"
}

/// A subject considered for commendation, with every figure that decides.
public struct Verdict: Equatable, Sendable {
  /// The member's or unit's code.
  public var id: String
  /// The name.
  public var name: String
  /// The code of the member's unit, or the unit's own.
  public var unit: String
  /// What becomes of the subject.
  public var status: CommendationStatus
  /// The place among the eligible from 1; nil for the others.
  public var rank: Int?
  /// Whether the subject is equal in all ranking metrics to those on the other side of the quota's line.
  public var isTied: Bool
  /// Every metric by name.
  public var metrics: [String: Double]
  /// The identifiers of the criteria that do not hold, in the order of the rules.
  public var failed: [String]
  /// The place from 1 among all considered, by the ranking metrics and then by name: no criterion has a part in it.
  public var place = 0
  /// A number from 1 that only those share whom no ranking metric tells apart.
  public var tieGroup = 0
  /// The place from 1 among all considered, by name.
  public var namePlace = 0
}

/// Judges and ranks the subjects of a period.
///
/// Source: the district's rules: a subject is eligible if all criteria hold; the eligible are ranked by the metrics of `rank_by`, each
/// descending, then by name; the first `quota` are proposed.
public struct Commendation: Equatable, Sendable {
  /// The members considered, by rank, then by code.
  public var individuals: [Verdict]
  /// The units considered, by rank, then by code.
  public var collectives: [Verdict]

  /// Judges a period; where the metrics are equal, `namePrecedes` says whose name comes first.
  public init(
    _ period: CommendationPeriod, rules: CommendationRules, namePrecedes: (String, String) -> Bool
  ) {
    individuals = Self.judge(
      period.members.map { subject in
        Subject(
          id: subject.id, name: subject.member.fullName, unit: subject.unit,
          metrics: Self.values(MemberMetric.all.map { ($0.name, $0.value(subject)) }))
      }, rules.individuals, namePrecedes)
    collectives = Self.judge(
      period.units.map { subject in
        Subject(
          id: subject.unit.code, name: subject.unit.name, unit: subject.unit.code,
          metrics: Self.values(UnitMetric.all.map { ($0.name, $0.value(subject)) }))
      }, rules.collectives, namePrecedes)
  }

  private struct Subject {
    let id: String, name: String, unit: String
    let metrics: [String: Double]
  }

  private static func values(_ pairs: [(String, Double)]) -> [String: Double] {
    Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private static func judge(
    _ subjects: [Subject], _ rules: SubjectRules, _ namePrecedes: (String, String) -> Bool
  ) -> [Verdict] {
    var verdicts = subjects.map { subject in
      let failed = rules.require.filter { !$0.holds(for: subject.metrics[$0.metric] ?? 0) }.map(\.id)
      return Verdict(
        id: subject.id, name: subject.name, unit: subject.unit, status: failed.isEmpty ? .eligible : .notEligible,
        isTied: false, metrics: subject.metrics, failed: failed)
    }
    func figures(_ verdict: Verdict) -> [Double] { rules.rankBy.map { verdict.metrics[$0] ?? 0 } }
    verdicts.sort { left, right in
      if namePrecedes(left.name, right.name) { return true }
      return namePrecedes(right.name, left.name) ? false : left.id < right.id
    }
    for index in verdicts.indices { verdicts[index].namePlace = index + 1 }
    verdicts.sort { left, right in
      for (first, second) in zip(figures(left), figures(right)) where first != second { return first > second }
      return left.namePlace < right.namePlace
    }
    var group = 0
    for index in verdicts.indices {
      if index == 0 || figures(verdicts[index - 1]) != figures(verdicts[index]) { group += 1 }
      verdicts[index].place = index + 1
      verdicts[index].tieGroup = group
    }
    verdicts.sort { left, right in
      if left.failed.isEmpty != right.failed.isEmpty { return left.failed.isEmpty }
      return left.failed.isEmpty ? left.place < right.place : left.id < right.id
    }
    let eligible = verdicts.prefix { $0.failed.isEmpty }.count
    for place in 0..<eligible {
      verdicts[place].rank = place + 1
      if place < rules.quota { verdicts[place].status = .proposed }
    }
    markTies(&verdicts, eligible: eligible, quota: rules.quota)
    return verdicts
  }

  /// Marks those on both sides of the line whom no ranking metric tells apart.
  private static func markTies(_ verdicts: inout [Verdict], eligible: Int, quota: Int) {
    guard quota > 0, eligible > quota, verdicts[quota].tieGroup == verdicts[quota - 1].tieGroup else { return }
    let group = verdicts[quota].tieGroup
    for place in 0..<eligible where verdicts[place].tieGroup == group { verdicts[place].isTied = true }
  }
}
