import Configuration
import Movement

/// The columns of a review that follow the thresholds, the same for members and units.
struct Review: Sendable {
  let kind: SubjectKind
  let rules: SubjectRules
  let metrics: [String]
  let wording: SubjectWording
  let names: ThresholdNames
  /// Whether the layout shows the thresholds' cells, so that formulas can refer to them.
  let isLive: Bool
  /// What the layout calls `holds`, `fails`, the statuses and a tie.
  let holds: String, fails: String
  let statuses: [CommendationStatus: String]
  let tied: String, notTied: String

  init(_ kind: SubjectKind, _ context: CommendationContext, isLive: Bool) {
    self.kind = kind
    rules = context.rules.subject(kind)
    metrics = kind == .individual ? MemberMetric.names : UnitMetric.names
    wording = context.wording
    names = ThresholdNames(kind, rules)
    self.isLive = isLive
    holds = context.words(CommendationDomains.criterion, "holds")
    fails = context.words(CommendationDomains.criterion, "fails")
    statuses = Dictionary(
      uniqueKeysWithValues: CommendationStatus.allCases.map {
        ($0, context.words(CommendationDomains.status, $0.rawValue))
      })
    tied = context.words(CommendationDomains.tie, "tied")
    notTied = context.words(CommendationDomains.tie, "not_tied")
  }

  func metricKind(_ name: String) -> MetricKind {
    kind == .individual ? MemberMetric.kind(of: name) : UnitMetric.kind(of: name)
  }

  /// The threshold's name in formulas, or the number itself where its cell is not shown.
  func threshold(_ index: Int) -> String {
    isLive ? names.criteria[index] : Self.literal(rules.require[index].bound.threshold)
  }
  private var quota: String { isLive ? names.quota : String(rules.quota) }

  /// A number as formulas have it.
  static func literal(_ number: Double) -> String { Int(exactly: number).map { String($0) } ?? "\(number)" }

  private func quoted(_ text: String) -> String { CellFormula.quoted(text) }

  /// Whether each criterion holds, against the metric's cell; half a millionth does not matter, as in `Criterion`.
  func criteria(_ verdict: Verdict) -> FieldValue {
    .family(
      rules.require.enumerated().map { index, criterion in
        let value = FieldValue.code(verdict.failed.contains(criterion.id) ? "fails" : "holds")
        guard let metric = metrics.firstIndex(of: criterion.metric) else { return value }
        let comparison =
          switch criterion.bound {
          case .atLeast: ">=\(threshold(index))-1E-9"
          case .atMost: "<=\(threshold(index))+1E-9"
          }
        return .formula(
          CellFormula([
            "IF(", .cell("metric", element: metric), .text("\(comparison),\(quoted(holds)),\(quoted(fails)))"),
          ]), value)
      })
  }

  func metricValues(_ verdict: Verdict, linking: (String, FieldValue) -> FieldValue) -> FieldValue {
    .family(metrics.map { linking($0, .figure(verdict.metrics[$0] ?? 0, metricKind($0))) })
  }

  func eligible(_ verdict: Verdict) -> FieldValue {
    let value = FieldValue.code(verdict.failed.isEmpty ? "holds" : "fails")
    guard !rules.require.isEmpty else { return value }
    return .formula(
      CellFormula([
        "IF(COUNTIF(", .family("criterion"),
        .text(",\(CellFormula.criterion(fails)))=0,\(quoted(holds)),\(quoted(fails)))"),
      ]), value)
  }

  /// The rank among the eligible: the order by the ranking metrics is the same whatever the thresholds are.
  func rank(_ verdict: Verdict) -> FieldValue {
    .formula(
      CellFormula([
        "IF(", .cell("eligible"), .text("=\(quoted(holds)),COUNTIFS("), .column("eligible"),
        .text(",\(CellFormula.criterion(holds)),"), .column("order"), ",\"<=\"&", .cell("order"), "),\"\")",
      ]), verdict.rank.map { .integer($0) } ?? .empty)
  }

  func status(_ verdict: Verdict) -> FieldValue {
    let words = CommendationStatus.allCases.map { quoted(statuses[$0] ?? $0.rawValue) }
    return .formula(
      CellFormula([
        "IF(", .cell("eligible"), .text("<>\(quoted(holds)),\(words[2]),IF("), .cell("rank"),
        .text("<=\(quota),\(words[0]),\(words[1])))"),
      ]), .code(verdict.status.rawValue))
  }

  func tie(_ verdict: Verdict) -> FieldValue {
    let value = FieldValue.code(verdict.isTied ? "tied" : "not_tied")
    guard isLive else { return value }
    return .formula(
      CellFormula([
        "IF(AND(", .cell("eligible"), .text("=\(quoted(holds)),"), .cell("tie_group"),
        .text("=\(names.tieGroup)),\(quoted(tied)),\(quoted(notTied)))"),
      ]), value)
  }

  /// Why a subject is not eligible.
  func reason(
    _ verdict: Verdict, isNominated: Bool, circumstance: String?, reached: (String) -> String
  ) -> FieldValue {
    guard !rules.require.isEmpty else { return .empty }
    // Where no criterion asks for a nomination, its lack is no reason.
    let isNominated = isNominated || !rules.require.contains { $0.metric == "nominated" }
    let parts = rules.require.enumerated().filter { isNominated || $0.element.metric != "nominated" }
      .map { index, criterion in
        ReasonFormula.Part(
          criterion: criterion, element: index, reached: reached(criterion.metric), kind: metricKind(criterion.metric),
          fails: verdict.failed.contains(criterion.id), threshold: threshold(index))
      }
    let reason = ReasonFormula(
      wording: wording, circumstance: circumstance, isNominated: isNominated, parts: parts)
    let sentence = verdict.failed.isEmpty ? "" : reason.sentence
    return .formula(reason.formula(holds: holds), .text(orEmpty: sentence))
  }

  /// The headings over the metrics' and the criteria's columns.
  func headings(_ context: CommendationContext, of schema: DatasetSchema) -> [Int: [[String: String]]] {
    let domain = kind == .individual ? CommendationDomains.memberMetric : CommendationDomains.unitMetric
    var headings: [Int: [[String: String]]] = [:]
    if let index = schema.index(of: "metric") {
      headings[index] = metrics.map { ["metric": context.words(domain, $0), "criterion": ""] }
    }
    if let index = schema.index(of: "criterion") {
      headings[index] = rules.require.map {
        ["metric": context.words(domain, $0.metric), "criterion": $0.label]
      }
    }
    return headings
  }

  static let places = ["metric", "criterion"]
}
