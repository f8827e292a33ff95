/// What kind of number a metric is: how it is shown, and how far one step of its threshold goes.
public enum MetricKind: String, Sendable, CaseIterable {
  /// A whole number.
  case count
  /// Days, in halves.
  case days
  /// A share, 0 to 1.
  case ratio
  /// The share of a period's months, 0 to 1.
  case shareOfMonths = "share-of-months"
  /// 1 or 0.
  case flag

  /// Whether it goes from 0 to 1 and reads as per cent.
  public var isShare: Bool { self == .ratio || self == .shareOfMonths }

  /// One step of a threshold: one, one day, ten per cent, or one month of the period.
  public func step(months: Int) -> Double {
    switch self {
    case .count, .days, .flag: 1
    case .ratio: 0.1
    case .shareOfMonths: 1 / Double(max(1, months))
    }
  }

  /// The values that the metric can have.
  public var range: ClosedRange<Double> {
    switch self {
    case .count, .days: 0...Double.greatestFiniteMagnitude
    case .ratio, .shareOfMonths, .flag: 0...1
    }
  }
}

/// A figure of a member over a period, by which commendation criteria judge and rank.
public struct MemberMetric: Sendable {
  /// The name that rules and results use.
  public let name: String
  /// What kind of number it is.
  public var kind = MetricKind.count
  /// The figure; counts and days are whole or half numbers, ratios go from 0 to 1.
  public let value: @Sendable (MemberPeriod) -> Double

  /// Every metric, in the order of the results. A new metric is a line here.
  public static let all: [MemberMetric] = [
    MemberMetric(name: "months_obligated") { Double($0.monthsObligated) },
    MemberMetric(name: "months_met") { Double($0.monthsMet) },
    MemberMetric(name: "months_met_ratio", kind: .shareOfMonths) { ratio($0.monthsMet, $0.monthsObligated) },
    MemberMetric(name: "weekend_days", kind: .days) { $0.standings.reduce(0) { $0 + $1.days } },
    MemberMetric(name: "content_groups") { Double(Set($0.credited.compactMap(\.contentGroup)).count) },
    MemberMetric(name: "activities") { Double($0.knownActivities.count) },
    MemberMetric(name: "confirmed_ratio", kind: .ratio) { period in
      ratio(period.credited.count { $0.isConfirmed }, period.credited.count)
    },
    MemberMetric(name: "nominated", kind: .flag) { $0.nominations.isEmpty ? 0 : 1 },
    MemberMetric(name: "commended_before") { Double($0.commendations.count) },
  ]

  /// The names of all metrics.
  public static var names: [String] { all.map(\.name) }
}

/// A figure of a unit over a period, by which commendation criteria judge and rank.
public struct UnitMetric: Sendable {
  /// The name that rules and results use.
  public let name: String
  /// What kind of number it is.
  public var kind = MetricKind.count
  /// The figure; counts are whole numbers, ratios go from 0 to 1.
  public let value: @Sendable (UnitPeriod) -> Double

  /// Every metric, in the order of the results. A new metric is a line here.
  public static let all: [UnitMetric] = [
    UnitMetric(name: "members_obligated") { Double(Set($0.obligated.map(\.member.id)).count) },
    UnitMetric(name: "participation_rate", kind: .ratio) { period in
      ratio(period.obligated.count { $0.status == .met }, period.obligated.count)
    },
    UnitMetric(name: "activities") { Double($0.activities.count) },
    UnitMetric(name: "villagers") { $0.activities.reduce(0) { $0 + Double($1.villagers ?? 0) } },
    UnitMetric(name: "beneficiaries") { $0.activities.reduce(0) { $0 + Double($1.beneficiaries ?? 0) } },
    UnitMetric(name: "content_groups") { Double(Set($0.activities.map(\.contentGroup)).count) },
    UnitMetric(name: "months_submitted") { Double($0.monthsSubmitted.count) },
    UnitMetric(name: "nominated", kind: .flag) { $0.nominations.isEmpty ? 0 : 1 },
    UnitMetric(name: "commended_before") { Double($0.commendations.count) },
  ]

  /// The names of all metrics.
  public static var names: [String] { all.map(\.name) }
}

/// A share, 0 where there is nothing to share.
private func ratio(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }
