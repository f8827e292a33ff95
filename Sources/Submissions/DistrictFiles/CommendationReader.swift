import Configuration
import Movement

/// Reads the `commendation` part of `rules.yaml`.
enum CommendationReader {
  /// No count, ratio or sum of đồng comes near it.
  private static let bounds = -1_000_000_000.0...1_000_000_000.0

  static func rules(_ node: ConfigurationNode) throws(ConfigurationError) -> CommendationRules {
    let rules = try node.mapping(keys: ["individuals", "residents", "collectives"])
    return CommendationRules(
      individuals: try subject(
        try rules.required("individuals"), metrics: MemberMetric.names + ["months_unreported", "deeds"]),
      residents: try rules.optional("residents").map { node throws(ConfigurationError) in
        try subject(node, metrics: ["nominated", "commended_before"])
      },
      collectives: try subject(
        try rules.required("collectives"), metrics: UnitMetric.names + ["months_unreported", "partnered"]))
  }

  private static func subject(
    _ node: ConfigurationNode, metrics: [String]
  ) throws(ConfigurationError) -> SubjectRules {
    let rules = try node.mapping(keys: ["quota", "require", "rank_by"])
    var criteria: [Criterion] = []
    for item in try rules.required("require").items() {
      let criterion = try criterion(item, metrics: metrics, taken: criteria.map(\.id))
      criteria.append(criterion)
    }
    var rankBy: [String] = []
    for item in try rules.required("rank_by").items() { rankBy.append(try metric(item, of: metrics)) }
    return SubjectRules(
      quota: try rules.required("quota").integer(in: 0...1_000_000), require: criteria, rankBy: rankBy)
  }

  private static func criterion(
    _ node: ConfigurationNode, metrics: [String], taken: [String]
  ) throws(ConfigurationError) -> Criterion {
    let entry = try node.mapping(keys: ["id", "metric", "at_least", "at_most", "if_undefined", "evidence", "label"])
    let idNode = try entry.required("id")
    let id = try idNode.string()
    guard !taken.contains(id) else {
      throw idNode.error(vietnamese: "id “\(id)” đã có ở trên", english: "the id “\(id)” is there already")
    }
    return Criterion(
      id: id, metric: try metric(try entry.required("metric"), of: metrics),
      bound: try bound(entry), label: try entry.required("label").string(),
      holdsIfUndefined: try entry.optional("if_undefined")?.choice(of: IfUndefined.self) == .holds,
      isEvidence: try entry.optional("evidence")?.boolean() ?? false)
  }

  /// What becomes of a criterion whose metric is undefined, where it does not fail.
  private enum IfUndefined: String, CaseIterable { case holds }

  private static func bound(_ entry: ConfigurationMapping) throws(ConfigurationError) -> Criterion.Bound {
    switch (entry.optional("at_least"), entry.optional("at_most")) {
    case (let least?, nil): return .atLeast(try least.number(in: bounds))
    case (nil, let most?): return .atMost(try most.number(in: bounds))
    case (nil, nil):
      throw entry.place.error(
        vietnamese: "thiếu ngưỡng: at_least hoặc at_most", english: "the bound is missing: at_least or at_most")
    case (_, let most?):
      throw most.error(
        vietnamese: "chỉ được có một trong hai: at_least, at_most",
        english: "only one of at_least and at_most can stand here")
    }
  }

  private static func metric(
    _ node: ConfigurationNode, of names: [String]
  ) throws(ConfigurationError) -> String {
    let name = try node.string()
    guard names.contains(name) else {
      throw node.error(
        vietnamese: "không có chỉ tiêu “\(name)”; dùng được: \(names.joined(separator: ", "))",
        english: "there is no metric “\(name)”; the metrics are: \(names.joined(separator: ", "))")
    }
    return name
  }
}
