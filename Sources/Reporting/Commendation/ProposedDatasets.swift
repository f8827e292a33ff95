import Configuration
import Movement
import Submissions

/// A row a member proposed: by unit as in `units.csv`, then by name.
enum IndividualsDataset {
  struct Source: Sendable {
    var subject: CommendationContext.MemberSubject
    var remark: String
    var achievement: String
    var contentGroup: String
    var days: FieldValue
  }

  static let fields: [Field<Source>] =
    [
      Field("unit_code", .text) { .text($0.subject.period.unit) },
      Field("unit_name", .text) { .text($0.subject.unitName) },
      Field("kind", .code(unitKindDomain)) { $0.subject.unit.map { .code($0.kind.rawValue) } ?? .empty },
      Field("member_id", .text) { .text($0.subject.period.id) },
      Field("full_name", .text) { .text($0.subject.period.member.fullName) },
      Field("position", .text) { .text(orEmpty: $0.subject.period.member.position) },
      Field("department", .text) { .text(orEmpty: $0.subject.period.member.department) },
      Field("achievement", .text) { .text(orEmpty: $0.achievement) },
      Field("content_group", .text) { .text(orEmpty: $0.contentGroup) },
      Field("form", .code(CommendationDomains.form)) {
        $0.subject.period.nominations.last.map { .code($0.form.rawValue) } ?? .empty
      },
      Field("days", .decimal) { $0.days },
      Field("remark", .text) { .text(orEmpty: $0.remark) },
      Field("rank", .integer) { .integer(orEmpty: $0.subject.verdict.rank) },
    ]
    + MemberMetric.all.map { metric in
      Field(metric.name, .figure) { .figure($0.subject.verdict.metrics[metric.name] ?? 0, metric.kind) }
    }

  static let schema = DatasetSchema("individuals", fields, forms: [.roster, .nominations])

  /// - Parameter evidence: where the rows of participation stand.
  static func rows(_ context: CommendationContext, _ schema: DatasetSchema, evidence: TablePlaces) -> Dataset {
    let wording = context.wording
    let sources = context.members.filter { $0.verdict.status == .proposed }
      .sorted { ($0.unitPlace, $0.verdict.namePlace) < ($1.unitPlace, $1.verdict.namePlace) }
      .map { subject in
        Source(
          subject: subject, remark: wording.remark(subject, context),
          achievement: wording.achievement(subject.period.nominations),
          contentGroup: labels(subject.period.nominations, context),
          days: FieldValue.decimal(subject.verdict.metrics["weekend_days"] ?? 0)
            .linked(to: evidence, anchor: subject.period.id))
      }
    let extras = schema.memberFields(context.layoutLanguage) { (source: Source) in source.subject }
    return Dataset(fields + extras, of: sources)
  }

  static func labels(_ nominations: [Nomination], _ context: CommendationContext) -> String {
    nominations.map { context.label(ofGroup: $0.contentGroup) }
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: "; ")
  }
}

/// A row a unit proposed, in the order of `units.csv`.
enum CollectivesDataset {
  struct Source: Sendable {
    var subject: CommendationContext.UnitSubject
    var remark: String
    var achievement: String
    var contentGroup: String
  }

  static let fields: [Field<Source>] =
    [
      Field("unit_code", .text) { .text($0.subject.period.unit.code) },
      Field("unit_name", .text) { .text($0.subject.period.unit.name) },
      Field("kind", .code(unitKindDomain)) { .code($0.subject.period.unit.kind.rawValue) },
      Field("achievement", .text) { .text(orEmpty: $0.achievement) },
      Field("content_group", .text) { .text(orEmpty: $0.contentGroup) },
      Field("form", .code(CommendationDomains.form)) {
        $0.subject.period.nominations.last.map { .code($0.form.rawValue) } ?? .empty
      },
      Field("days", .decimal) { source in
        .decimal(source.subject.period.obligated.reduce(0) { $0 + $1.days })
      },
      Field("remark", .text) { .text(orEmpty: $0.remark) },
      Field("rank", .integer) { .integer(orEmpty: $0.subject.verdict.rank) },
    ]
    + UnitMetric.all.map { metric in
      Field(metric.name, .figure) { .figure($0.subject.verdict.metrics[metric.name] ?? 0, metric.kind) }
    }

  static let schema = DatasetSchema("collectives", fields, forms: [.nominations])

  static func rows(_ context: CommendationContext, _ schema: DatasetSchema) -> Dataset {
    let wording = context.wording
    let sources = context.units.filter { $0.verdict.status == .proposed }
      .sorted { ($0.unitPlace, $0.verdict.namePlace) < ($1.unitPlace, $1.verdict.namePlace) }
      .map { subject in
        Source(
          subject: subject, remark: wording.remark(subject, context),
          achievement: wording.achievement(subject.period.nominations),
          contentGroup: IndividualsDataset.labels(subject.period.nominations, context))
      }
    let extras = schema.unitFields(context.layoutLanguage) { (source: Source) in source.subject }
    return Dataset(fields + extras, of: sources)
  }
}

extension DatasetSchema {
  /// What the roster says of a member considered beside the record, and the nominations all together.
  func memberFields<Source>(
    _ language: Language, _ subject: @escaping @Sendable (Source) -> CommendationContext.MemberSubject
  ) -> [Field<Source>] {
    fields(of: .roster) { subject($0).period.member.extras }
      + fields(of: .nominations, inAll: { subject($0).period.nominations.map(\.extras) }, language)
  }

  /// What the nominations say of a unit considered beside the records, all together.
  func unitFields<Source>(
    _ language: Language, _ subject: @escaping @Sendable (Source) -> CommendationContext.UnitSubject
  ) -> [Field<Source>] {
    fields(of: .nominations, inAll: { subject($0).period.nominations.map(\.extras) }, language)
  }
}

extension FieldValue {
  /// The value with a link to the first row that bears a name; the value alone where none does.
  func linked(to places: TablePlaces, anchor: String) -> FieldValue {
    places.anchors[anchor].map { .linked(self, sheet: places.sheet, row: $0) } ?? self
  }
}
