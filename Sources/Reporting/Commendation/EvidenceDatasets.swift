import Movement
import Submissions

/// A row a credited participation row of a member considered: which file and row made which of the member's days.
enum ParticipationsDataset {
  struct Source: Sendable {
    var subject: CommendationContext.MemberSubject
    var row: Participation
    /// What the row adds to the member's days: no date counts for more than one.
    var credit: Double
    var contentGroup: String?
    var submittedBy: String
  }

  static let fields: [Field<Source>] = [
    Field("member_id", .text) { .text($0.subject.period.id) },
    Field("full_name", .text) { .text($0.subject.period.member.fullName) },
    Field("unit_name", .text) { .text($0.subject.unitName) },
    Field("date", .date) { .date($0.row.date) },
    Field("session", .code(CommendationDomains.session)) { .code($0.row.session.rawValue) },
    Field("credit", .decimal) { .decimal($0.credit) },
    Field("activity_id", .text) { .text(orEmpty: $0.row.activityID) },
    Field("content_group", .text) { .text(orEmpty: $0.contentGroup) },
    Field("confirmed", .code(CommendationDomains.confirmed)) { .code($0.row.isConfirmed ? "yes" : "no") },
    Field("submitted_by", .text) { .text($0.submittedBy) },
    Field("file", .text) { .text($0.row.origin.file) },
    Field("sheet", .text) { .text(orEmpty: $0.row.origin.sheet) },
    Field("row", .integer) { .integer($0.row.origin.row) },
  ]

  static let schema = DatasetSchema("participations", fields, forms: [.participation])

  /// In a district of any size the sheet stays within Excel's rows: then those nominated come alone.
  private static let maximumRows = 500_000

  static func rows(_ context: CommendationContext, _ schema: DatasetSchema) -> Dataset {
    let count = context.members.reduce(0) { $0 + $1.period.credited.count }
    let subjects = count <= maximumRows ? context.members : context.members.filter { !$0.period.nominations.isEmpty }
    let ordered = subjects.sorted { ($0.unitPlace, $0.verdict.namePlace) < ($1.unitPlace, $1.verdict.namePlace) }
    let credits = context.results.district.rules.monthlyRule.sessionCredits
    var sources: [Source] = []
    for subject in ordered {
      var given: [CalendarDate: Double] = [:]
      for row in subject.period.credited.sorted(by: { $0.date < $1.date }).prefix(maximumRows - sources.count) {
        let credit = min(credits[row.session] ?? 0, 1 - (given[row.date] ?? 0))
        given[row.date, default: 0] += credit
        sources.append(
          Source(
            subject: subject, row: row, credit: credit, contentGroup: row.contentGroup.map(context.label(ofGroup:)),
            submittedBy: context.name(of: row.unit, in: row.date.yearMonth)))
      }
    }
    var dataset = Dataset(fields + schema.fields(of: .participation) { $0.row.extras }, of: sources)
    dataset.anchorField = schema.index(of: "member_id")
    return dataset
  }
}

/// A row an accepted activity of a unit considered, with the file and row that tell of it.
enum LedActivitiesDataset {
  struct Source: Sendable {
    var subject: CommendationContext.UnitSubject
    var activity: Activity
    var contentGroup: String
    /// The unit's code with the name: a code may mean two units in a period.
    var anchor: String
  }

  static let fields: [Field<Source>] = [
    Field("unit_code", .text) { .text($0.subject.period.unit.code) },
    Field("unit_name", .text) { .text($0.subject.period.unit.name) },
    Field("anchor", .text) { .text($0.anchor) },
    Field("date", .date) { .date($0.activity.date) },
    Field("activity_id", .text) { .text($0.activity.id) },
    Field("content_group", .text) { .text($0.contentGroup) },
    Field("content", .text) { .text($0.activity.content) },
    Field("village", .text) { .text(orEmpty: $0.activity.village) },
    Field("villagers", .integer) { .integer(orEmpty: $0.activity.villagers) },
    Field("beneficiaries", .integer) { .integer(orEmpty: $0.activity.beneficiaries) },
    Field("file", .text) { .text($0.activity.origin.file) },
    Field("sheet", .text) { .text(orEmpty: $0.activity.origin.sheet) },
    Field("row", .integer) { .integer($0.activity.origin.row) },
  ]

  static let schema = DatasetSchema("led_activities", fields, forms: [.activities])

  static func anchor(_ unit: Unit) -> String { "\(unit.code) \(unit.name)" }

  static func rows(_ context: CommendationContext, _ schema: DatasetSchema) -> Dataset {
    let sources = context.units.sorted { $0.unitPlace < $1.unitPlace }.flatMap { subject in
      subject.period.activities.map { activity in
        Source(
          subject: subject, activity: activity, contentGroup: context.label(ofGroup: activity.contentGroup),
          anchor: anchor(subject.period.unit))
      }
    }
    var dataset = Dataset(fields + schema.fields(of: .activities) { $0.activity.extras }, of: sources)
    dataset.anchorField = schema.index(of: "anchor")
    return dataset
  }
}
