import Movement
import Submissions

/// Somebody or some unit considered, as far as a review of both says the same of them.
protocol ReviewSubject: Sendable {
  var verdict: Verdict { get }
  var nominations: [Nomination] { get }
  /// What was reached in a criterion's metric, in words.
  func reached(_ metric: String, _ wording: SubjectWording) -> String
  /// What explains a failure beside the figures.
  func circumstance(_ wording: SubjectWording) -> String?
  /// A metric's value with a link to the rows behind it, where there are such.
  func linked(_ metric: String, _ value: FieldValue, to evidence: TablePlaces) -> FieldValue
}

/// A row of a review.
struct ReviewRow<Subject: ReviewSubject>: Sendable {
  var subject: Subject
  var review: Review
  var evidence: TablePlaces
  var wording: SubjectWording

  /// What is said of members and units alike, behind their names.
  static var verdictFields: [Field<Self>] {
    [
      Field("metric", .family(nil)) { row in
        row.review.metricValues(row.subject.verdict) { row.subject.linked($0, $1, to: row.evidence) }
      },
      Field("criterion", .family(CommendationDomains.criterion)) { $0.review.criteria($0.subject.verdict) },
      Field("eligible", .code(CommendationDomains.criterion)) { $0.review.eligible($0.subject.verdict) },
      Field("rank", .integer) { $0.review.rank($0.subject.verdict) },
      Field("status", .code(CommendationDomains.status)) { $0.review.status($0.subject.verdict) },
      Field("tie", .code(CommendationDomains.tie)) { $0.review.tie($0.subject.verdict) },
      Field("reason", .text) { row in
        row.review.reason(
          row.subject.verdict, isNominated: !row.subject.nominations.isEmpty,
          circumstance: row.subject.circumstance(row.wording)
        ) { row.subject.reached($0, row.wording) }
      },
      Field("nominated_in", .text) { .text(orEmpty: $0.wording.places($0.subject.nominations)) },
      Field("order", .integer) { .integer($0.subject.verdict.place) },
      Field("tie_group", .integer) { .integer($0.subject.verdict.tieGroup) },
    ]
  }

  /// The rows in order: the eligible by rank, then the nominated, then the others, by the ranking metrics.
  static func dataset(
    _ subjects: [Subject], _ review: Review, _ context: CommendationContext, evidence: TablePlaces,
    fields: [Field<Self>], schema: DatasetSchema
  ) -> Dataset {
    let wording = context.wording
    let rows = subjects.sorted { order($0) < order($1) }
      .map { ReviewRow(subject: $0, review: review, evidence: evidence, wording: wording) }
    var dataset = Dataset(fields, of: rows)
    dataset.familyHeadings = review.headings(context, of: schema)
    return dataset
  }

  private static func order(_ subject: Subject) -> (Int, Int) {
    (subject.verdict.status != .notEligible ? 0 : subject.nominations.isEmpty ? 2 : 1, subject.verdict.place)
  }
}

/// A row a member considered.
enum IndividualsReviewDataset {
  static let fields: [Field<ReviewRow<CommendationContext.MemberSubject>>] =
    [
      Field("unit_code", .text) { .text($0.subject.period.unit) },
      Field("unit_name", .text) { .text($0.subject.unitName) },
      Field("member_id", .text) { .text($0.subject.period.id) },
      Field("full_name", .text) { .text($0.subject.period.member.fullName) },
      Field("position", .text) { .text(orEmpty: $0.subject.period.member.position) },
    ] + ReviewRow.verdictFields

  static let schema = DatasetSchema(
    "individuals_review", fields, seriesPlaces: Review.places, isFlat: true, forms: [.roster, .nominations])

  static func rows(
    _ context: CommendationContext, _ schema: DatasetSchema, evidence: TablePlaces, isLive: Bool
  ) -> Dataset {
    let extras = schema.memberFields(context.layoutLanguage) { (row: ReviewRow) in row.subject }
    return ReviewRow.dataset(
      context.members, Review(.individual, context, isLive: isLive), context, evidence: evidence,
      fields: fields + extras, schema: schema)
  }
}

/// A row a unit considered.
enum CollectivesReviewDataset {
  static let fields: [Field<ReviewRow<CommendationContext.UnitSubject>>] =
    [
      Field("unit_code", .text) { .text($0.subject.period.unit.code) },
      Field("unit_name", .text) { .text($0.subject.period.unit.name) },
    ] + ReviewRow.verdictFields

  static let schema = DatasetSchema(
    "collectives_review", fields, seriesPlaces: Review.places, isFlat: true, forms: [.nominations])

  static func rows(
    _ context: CommendationContext, _ schema: DatasetSchema, evidence: TablePlaces, isLive: Bool
  ) -> Dataset {
    let extras = schema.unitFields(context.layoutLanguage) { (row: ReviewRow) in row.subject }
    return ReviewRow.dataset(
      context.units, Review(.collective, context, isLive: isLive), context, evidence: evidence,
      fields: fields + extras, schema: schema)
  }
}

extension CommendationContext.MemberSubject: ReviewSubject {
  var nominations: [Nomination] { period.nominations }
  func reached(_ metric: String, _ wording: SubjectWording) -> String { wording.reached(metric, self) }
  func circumstance(_ wording: SubjectWording) -> String? { wording.withoutObligation(self) }
  func linked(_ metric: String, _ value: FieldValue, to evidence: TablePlaces) -> FieldValue {
    metric == "weekend_days" ? value.linked(to: evidence, anchor: period.id) : value
  }
}

extension CommendationContext.UnitSubject: ReviewSubject {
  var nominations: [Nomination] { period.nominations }
  func reached(_ metric: String, _ wording: SubjectWording) -> String { wording.reached(metric, self) }
  func circumstance(_ wording: SubjectWording) -> String? { nil }
  func linked(_ metric: String, _ value: FieldValue, to evidence: TablePlaces) -> FieldValue {
    guard ["activities", "villagers", "beneficiaries", "content_groups"].contains(metric) else { return value }
    return value.linked(to: evidence, anchor: LedActivitiesDataset.anchor(period.unit))
  }
}
