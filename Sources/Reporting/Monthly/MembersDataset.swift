import Configuration
import Movement
import Submissions

/// A row a member, unit by unit, in the order of the roster.
enum MembersDataset {
  struct Source: Sendable {
    var standing: MemberStanding
    var unitName: String
    var kind: UnitKind?
    var eligibleDays: [CalendarDate]
    var groups: String
  }

  static let statusDomain = CodeDomain(name: "status", codes: MemberStatus.allCases.map(\.rawValue))
  /// A group that the layout does not word reads by its code.
  static let groupDomain = CodeDomain(name: "member_group", codes: MemberGroup.allCases.map(\.rawValue), isOpen: true)
  static let weekdayPlaces = ["day", "month", "weekday"]

  static let fields: [Field<Source>] = [
    Field("unit_code", .text) { .text($0.standing.unit) },
    Field("unit_name", .text) { .text($0.unitName) },
    Field("kind", .code(unitKindDomain)) { $0.kind.map { .code($0.rawValue) } ?? .empty },
    Field("member_id", .text) { .text($0.standing.member.id) },
    Field("full_name", .text) { .text($0.standing.member.fullName) },
    Field("birth_date", .date) { .birth($0.standing.member.birth) },
    Field("position", .text) { .text(orEmpty: $0.standing.member.position) },
    Field("department", .text) { .text(orEmpty: $0.standing.member.department) },
    Field("groups", .text) { .text(orEmpty: $0.groups) },
    Field("from_date", .date) { .date(orEmpty: $0.standing.member.from) },
    Field("to_date", .date) { .date(orEmpty: $0.standing.member.to) },
    Field("exempt_reason", .text) { .text(orEmpty: $0.standing.member.exemption?.reason) },
    Field("exempt_from", .date) { .date(orEmpty: $0.standing.member.exemption?.from) },
    Field("exempt_to", .date) { .date(orEmpty: $0.standing.member.exemption?.to) },
    Field("day", .series) { source in .series(source.eligibleDays.map { source.standing.credits[$0] ?? 0 }) },
    Field("days", .decimal) { .decimal($0.standing.days) },
    Field("status", .code(statusDomain)) { .code($0.standing.status.rawValue) },
  ]

  static let schema = DatasetSchema("members", fields, seriesPlaces: weekdayPlaces, forms: [.roster])

  static func rows(_ context: MonthContext, _ schema: DatasetSchema) -> Dataset {
    let days = context.results.district.rules.monthlyRule.eligibleDays(of: context.month)
    let standings = Dictionary(grouping: context.results.standings.filter { $0.month == context.month }, by: \.unit)
    let known = Set(context.units.map(\.code))
    let strangers = standings.keys.filter { !known.contains($0) }.sorted()
    var sources: [Source] = []
    for code in context.units.map(\.code) + strangers {
      let kind = context.units.first { $0.code == code }?.kind
      for standing in inRosterOrder(standings[code] ?? [], context.record?.rosters.byUnit[code]) {
        let groups = standing.member.groups.map { context.layout.words(groupDomain, $0.rawValue) }
          .joined(separator: ", ")
        sources.append(
          Source(
            standing: standing, unitName: context.name(of: code), kind: kind, eligibleDays: days, groups: groups))
      }
    }
    return Dataset(
      fields + schema.fields(of: .roster) { $0.standing.member.extras }, of: sources,
      seriesHeadings: days.map { heading($0, context.layoutLanguage) })
  }

  private static func inRosterOrder(_ standings: [MemberStanding], _ roster: Roster?) -> [MemberStanding] {
    guard let roster else { return standings }
    var places: [String: Int] = [:]
    for (index, member) in roster.members.enumerated() { places[member.id] = index }
    return standings.sorted {
      (places[$0.member.id] ?? .max, $0.member.id) < (places[$1.member.id] ?? .max, $1.member.id)
    }
  }

  /// The day's number, its month's, and the weekday's short name (T7, CN; Sat, Sun).
  private static func heading(_ day: CalendarDate, _ language: Language) -> [String: String] {
    ["day": String(day.day), "month": String(day.month), "weekday": day.weekday.shortWords(in: language)]
  }
}

extension FieldValue {
  /// A day, or the text of a year alone: as a number it would read as a day.
  fileprivate static func birth(_ birth: Birth?) -> FieldValue {
    switch birth {
    case .day(let date): .date(date)
    case .year(let year): .text(String(year))
    case nil: .empty
    }
  }
}
