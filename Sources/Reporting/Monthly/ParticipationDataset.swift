import Movement
import Submissions

/// A row an accepted participation row, unit by unit, in the order of days.
enum ParticipationDataset {
  struct Source: Sendable {
    var row: Participation
    var fullName: String
    /// Whose roster has the member.
    var unit: String
    /// Who sent the row.
    var submittedBy: String
    var contentGroup: String?
  }

  static let sessionDomain = CodeDomain(name: "session", codes: Session.allCases.map(\.rawValue))

  static let fields: [Field<Source>] = [
    Field("date", .date) { .date($0.row.date) },
    Field("member_id", .text) { .text($0.row.memberID) },
    Field("full_name", .text) { .text($0.fullName) },
    Field("unit_name", .text) { .text($0.unit) },
    Field("submitted_by", .text) { .text($0.submittedBy) },
    Field("session", .code(sessionDomain)) { .code($0.row.session.rawValue) },
    Field("activity_id", .text) { .text(orEmpty: $0.row.activityID) },
    Field("content_group", .text) { .text(orEmpty: $0.contentGroup) },
    Field("file", .text) { .text($0.row.origin.file) },
    Field("sheet", .text) { .text(orEmpty: $0.row.origin.sheet) },
    Field("row", .integer) { .integer($0.row.origin.row) },
  ]

  static let schema = DatasetSchema("participation", fields, forms: [.participation])

  static func rows(_ context: MonthContext, _ schema: DatasetSchema) -> Dataset {
    guard let record = context.record else { return Dataset(fields, of: []) }
    var places: [String: Int] = [:]
    for (index, unit) in context.units.enumerated() { places[unit.code] = index }
    let ordered = record.participations.enumerated().map { offset, row in
      (unit: record.rosters.unit(ofMember: row.memberID) ?? row.unit, row: row, offset: offset)
    }.sorted { left, right in
      let a = (places[left.unit] ?? .max, left.row.date, left.offset)
      let b = (places[right.unit] ?? .max, right.row.date, right.offset)
      return a < b
    }
    let sources = ordered.lazy.map { unit, row, _ in
      Source(
        row: row, fullName: record.rosters.member(row.memberID)?.fullName ?? "", unit: context.name(of: unit),
        submittedBy: context.name(of: row.unit), contentGroup: row.contentGroup.map(context.label(ofGroup:)))
    }
    return Dataset(fields + schema.fields(of: .participation) { $0.row.extras }, of: sources)
  }
}
