import Movement
import Submissions

/// The columns of a review that follow the thresholds, the same for members and units.
struct Review: Sendable {
  let kind: SubjectKind
  let rules: SubjectRules
  let metrics: [String]
  let language: Language
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
    language = context.language
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
      language: language, circumstance: circumstance, isNominated: isNominated, parts: parts)
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

/// A row a member considered: the eligible by rank, then the nominated, then the others, by the ranking metrics.
enum IndividualsReviewDataset {
  struct Source: Sendable {
    var subject: CommendationContext.MemberSubject
    var review: Review
    var evidence: TablePlaces
    var wording: SubjectWording
  }

  static let fields: [Field<Source>] = [
    Field("unit_code", .text) { .text($0.subject.period.unit) },
    Field("unit_name", .text) { .text($0.subject.unitName) },
    Field("member_id", .text) { .text($0.subject.period.id) },
    Field("full_name", .text) { .text($0.subject.period.member.fullName) },
    Field("position", .text) { .text(orEmpty: $0.subject.period.member.position) },
    Field("metric", .family(nil)) { source in
      source.review.metricValues(source.subject.verdict) { metric, value in
        metric == "weekend_days" ? value.linked(to: source.evidence, anchor: source.subject.period.id) : value
      }
    },
    Field("criterion", .family(CommendationDomains.criterion)) { $0.review.criteria($0.subject.verdict) },
    Field("eligible", .code(CommendationDomains.criterion)) { $0.review.eligible($0.subject.verdict) },
    Field("rank", .integer) { $0.review.rank($0.subject.verdict) },
    Field("status", .code(CommendationDomains.status)) { $0.review.status($0.subject.verdict) },
    Field("tie", .code(CommendationDomains.tie)) { $0.review.tie($0.subject.verdict) },
    Field("reason", .text) { source in
      source.review.reason(
        source.subject.verdict, isNominated: !source.subject.period.nominations.isEmpty,
        circumstance: source.wording.withoutObligation(source.subject)
      ) { source.wording.reached($0, source.subject) }
    },
    Field("nominated_in", .text) { .text(orEmpty: $0.wording.places($0.subject.period.nominations)) },
    Field("order", .integer) { .integer($0.subject.verdict.place) },
    Field("tie_group", .integer) { .integer($0.subject.verdict.tieGroup) },
  ]

  static let schema = DatasetSchema("individuals_review", fields, seriesPlaces: Review.places, isFlat: true)

  static func rows(_ context: CommendationContext, evidence: TablePlaces, isLive: Bool) -> Dataset {
    let review = Review(.individual, context, isLive: isLive)
    let sources = context.members.sorted {
      Review.order($0.verdict, $0.period.nominations) < Review.order($1.verdict, $1.period.nominations)
    }.map {
      Source(subject: $0, review: review, evidence: evidence, wording: SubjectWording(language: context.language))
    }
    var dataset = Dataset(fields, of: sources)
    dataset.familyHeadings = review.headings(context, of: schema)
    return dataset
  }
}

/// A row a unit considered, in the same order.
enum CollectivesReviewDataset {
  struct Source: Sendable {
    var subject: CommendationContext.UnitSubject
    var review: Review
    var evidence: TablePlaces
    var wording: SubjectWording
  }

  static let fields: [Field<Source>] = [
    Field("unit_code", .text) { .text($0.subject.period.unit.code) },
    Field("unit_name", .text) { .text($0.subject.period.unit.name) },
    Field("metric", .family(nil)) { source in
      source.review.metricValues(source.subject.verdict) { metric, value in
        guard ["activities", "villagers", "beneficiaries", "content_groups"].contains(metric) else { return value }
        return value.linked(to: source.evidence, anchor: LedActivitiesDataset.anchor(source.subject.period.unit))
      }
    },
    Field("criterion", .family(CommendationDomains.criterion)) { $0.review.criteria($0.subject.verdict) },
    Field("eligible", .code(CommendationDomains.criterion)) { $0.review.eligible($0.subject.verdict) },
    Field("rank", .integer) { $0.review.rank($0.subject.verdict) },
    Field("status", .code(CommendationDomains.status)) { $0.review.status($0.subject.verdict) },
    Field("tie", .code(CommendationDomains.tie)) { $0.review.tie($0.subject.verdict) },
    Field("reason", .text) { source in
      source.review.reason(
        source.subject.verdict, isNominated: !source.subject.period.nominations.isEmpty, circumstance: nil
      ) { source.wording.reached($0, source.subject) }
    },
    Field("nominated_in", .text) { .text(orEmpty: $0.wording.places($0.subject.period.nominations)) },
    Field("order", .integer) { .integer($0.subject.verdict.place) },
    Field("tie_group", .integer) { .integer($0.subject.verdict.tieGroup) },
  ]

  static let schema = DatasetSchema("collectives_review", fields, seriesPlaces: Review.places, isFlat: true)

  static func rows(_ context: CommendationContext, evidence: TablePlaces, isLive: Bool) -> Dataset {
    let review = Review(.collective, context, isLive: isLive)
    let sources = context.units.sorted {
      Review.order($0.verdict, $0.period.nominations) < Review.order($1.verdict, $1.period.nominations)
    }.map {
      Source(subject: $0, review: review, evidence: evidence, wording: SubjectWording(language: context.language))
    }
    var dataset = Dataset(fields, of: sources)
    dataset.familyHeadings = review.headings(context, of: schema)
    return dataset
  }
}

extension Review {
  /// The eligible by rank, then the nominated, then the others.
  static func order(_ verdict: Verdict, _ nominations: [Nomination]) -> (Int, Int) {
    (verdict.status != .notEligible ? 0 : nominations.isEmpty ? 2 : 1, verdict.place)
  }
}
