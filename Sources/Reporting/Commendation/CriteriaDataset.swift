import Movement

/// The criteria with their thresholds in named cells, the counts, and how many would be eligible under other thresholds.
enum CriteriaDataset {
  struct Source: Sendable {
    var part: String
    var label: String
    var metric: String?
    var bound: Criterion.Bound?
    var threshold: FieldValue = .empty
    var cellName: String?
    var holding: FieldValue = .empty
    var eligible: FieldValue = .empty
    var change: FieldValue = .empty
  }

  static let fields: [Field<Source>] = [
    Field("part", .code(CommendationDomains.part)) { .code($0.part) },
    Field("label", .text) { .text($0.label) },
    Field("metric", .text) { .text(orEmpty: $0.metric) },
    Field("bound", .code(CommendationDomains.bound)) { source in
      switch source.bound {
      case nil: .empty
      case .atLeast?: .code("at_least")
      case .atMost?: .code("at_most")
      }
    },
    Field("threshold", .figure) { $0.threshold },
    Field("cell_name", .text) { .text(orEmpty: $0.cellName) },
    Field("holding", .integer) { $0.holding },
    Field("eligible", .integer) { $0.eligible },
    Field("change", .integer) { $0.change },
  ]

  static let schema = DatasetSchema("criteria", fields)

  /// - Parameter places: where the reviews stand, by kind of subject.
  static func rows(_ context: CommendationContext, places: (SubjectKind) -> TablePlaces) -> Dataset {
    let sources = [SubjectKind.collective, .individual].flatMap { kind in
      CriteriaRows(kind: kind, context: context, review: Review(kind, context, isLive: true), places: places(kind)).all
    }
    return Dataset(fields, of: sources)
  }
}

/// The rows on one kind of subject.
private struct CriteriaRows {
  let kind: SubjectKind
  let context: CommendationContext
  let review: Review
  let places: TablePlaces

  private var part: String { kind == .individual ? "individuals" : "collectives" }
  private var verdicts: [Verdict] { context.commendation.verdicts(of: kind) }
  private var rules: SubjectRules { review.rules }
  private typealias Source = CriteriaDataset.Source

  var all: [CriteriaDataset.Source] { criteria + counts + trials }

  private func metricWords(_ name: String) -> String {
    context.words(kind == .individual ? CommendationDomains.memberMetric : CommendationDomains.unitMetric, name)
  }

  private var criteria: [CriteriaDataset.Source] {
    rules.require.enumerated().map { index, criterion in
      let holding = verdicts.count { !$0.failed.contains(criterion.id) }
      return CriteriaDataset.Source(
        part: part, label: criterion.label, metric: metricWords(criterion.metric), bound: criterion.bound,
        threshold: .input(
          .figure(criterion.bound.threshold, review.metricKind(criterion.metric)), name: review.names.criteria[index]),
        cellName: review.names.criteria[index],
        holding: count(holding, places.range("criterion", element: index), review.holds))
    }
  }

  private var counts: [CriteriaDataset.Source] {
    let eligible = verdicts.count { $0.failed.isEmpty }
    let proposed = verdicts.count { $0.status == .proposed }
    let group = verdicts.first { $0.isTied }?.tieGroup ?? 0
    let statuses = places.range("status")
    return [
      row("considered", .figure(Double(verdicts.count), .count)),
      row("nominated", .figure(Double(verdicts.count { $0.metrics["nominated"] == 1 }), .count)),
      row("eligible", figure(count(eligible, places.range("eligible"), review.holds))),
      row("quota", .input(.figure(Double(rules.quota), .count), name: review.names.quota), name: review.names.quota),
      row("proposed", figure(count(proposed, statuses, review.statuses[.proposed] ?? ""))),
      row("beyond", figure(count(eligible - proposed, statuses, review.statuses[.eligible] ?? ""))),
      row("tied", figure(count(verdicts.count(where: \.isTied), places.range("tie"), review.tied))),
      row("tie_group", tieGroup(group), name: review.names.tieGroup),
    ]
  }

  private func row(_ code: String, _ value: FieldValue, name: String? = nil) -> CriteriaDataset.Source {
    CriteriaDataset.Source(
      part: part, label: context.words(CommendationDomains.count, code), threshold: value, cellName: name)
  }

  private func count(_ number: Int, _ range: String?, _ text: String) -> FieldValue {
    guard let range, !text.isEmpty else { return .integer(number) }
    return .formula(CellFormula([.text("COUNTIF(\(range),\(CellFormula.criterion(text)))")]), .integer(number))
  }

  private func figure(_ value: FieldValue) -> FieldValue {
    guard case .formula(let formula, let value) = value else { return .figure(value.number ?? 0, .count) }
    return .formula(formula, .figure(value.number ?? 0, .count))
  }

  /// The number that those share who stand on both sides of the quota's line; 0 where there are none.
  private func tieGroup(_ group: Int) -> FieldValue {
    let value = FieldValue.figure(Double(group), .count)
    var own = value
    if let groups = places.range("tie_group"), let ranks = places.range("rank") {
      let quota = review.names.quota
      let last = "INDEX(\(groups),MATCH(\(quota),\(ranks),0))"
      let next = "INDEX(\(groups),MATCH(\(quota)+1,\(ranks),0))"
      own = .formula(CellFormula([.text("IFERROR(IF(\(last)=\(next),\(last),0),0)")]), value)
    }
    return .named(own, review.names.tieGroup)
  }

  private var trials: [CriteriaDataset.Source] {
    let rules = context.rules
    let trials =
      context.whatIf.isEmpty
      ? context.commendation.steps(kind: kind, months: context.period.months.count, rules: rules)
      : context.commendation.trials(of: context.whatIf, kind: kind, rules: rules)
    return trials.map { trial in
      trial.changes.count == 1 ? single(trial, trial.changes[0]) : all(trial)
    }
  }

  private func single(_ trial: ThresholdTrial, _ change: ThresholdTrial.Change) -> CriteriaDataset.Source {
    let criterion = rules.require[change.criterion]
    let kind = review.metricKind(criterion.metric)
    let delta = change.threshold - criterion.bound.threshold
    let tried = FieldValue.figure(change.threshold, kind)
    let step = kind.step(months: context.period.months.count)
    let isStep = context.whatIf.isEmpty
    // A step follows the threshold; what somebody asked for is a number to change.
    let formula = "\(review.names.criteria[change.criterion])\(delta < 0 ? "-" : "+")\(literal(step, kind))"
    return CriteriaDataset.Source(
      part: part + "_trials", label: criterion.label, metric: metricWords(criterion.metric), bound: criterion.bound,
      threshold: isStep ? .formula(CellFormula([.text(formula)]), tried) : .input(tried, name: ""),
      holding: countIfs(trial.holding, [condition(change.criterion, [.cell("threshold")])]),
      eligible: countIfs(
        trial.eligible,
        rules.require.indices.map { condition($0, $0 == change.criterion ? [.cell("threshold")] : nil) }),
      change: difference(trial))
  }

  private func literal(_ step: Double, _ kind: MetricKind) -> String {
    kind == .shareOfMonths ? "1/\(max(1, context.period.months.count))" : Review.literal(step)
  }

  private func all(_ trial: ThresholdTrial) -> CriteriaDataset.Source {
    CriteriaDataset.Source(
      part: part + "_trials", label: context.words(CommendationDomains.count, "all_trials"),
      holding: .integer(trial.holding), eligible: .integer(trial.eligible), change: difference(trial))
  }

  private func difference(_ trial: ThresholdTrial) -> FieldValue {
    let value = FieldValue.integer(trial.eligible - trial.eligibleNow)
    guard let range = places.range("eligible"), trial.changes.count == 1 else { return value }
    return .formula(
      CellFormula([.cell("eligible"), .text("-COUNTIF(\(range),\(CellFormula.criterion(review.holds)))")]), value)
  }

  /// A metric's column and its bound, as two arguments of COUNTIFS; nil where the review does not show the metric.
  private func condition(_ index: Int, _ threshold: [CellFormula.Part]?) -> [CellFormula.Part]? {
    let criterion = rules.require[index]
    guard let metric = review.metrics.firstIndex(of: criterion.metric),
      let range = places.range("metric", element: metric)
    else { return nil }
    let (sign, slack) =
      switch criterion.bound {
      case .atLeast: (">=", "-1E-9")
      case .atMost: ("<=", "+1E-9")
      }
    return [.text("\(range),\"\(sign)\"&(")] + (threshold ?? [.text(review.names.criteria[index])]) + [
      .text("\(slack))")
    ]
  }

  private func countIfs(_ number: Int, _ conditions: [[CellFormula.Part]?]) -> FieldValue {
    let known = conditions.compactMap(\.self)
    // Excel takes 127 conditions.
    guard known.count == conditions.count, !known.isEmpty, known.count <= 127 else { return .integer(number) }
    return .formula(CellFormula(["COUNTIFS("] + known.joined(separator: [","]) + [")"]), .integer(number))
  }
}
