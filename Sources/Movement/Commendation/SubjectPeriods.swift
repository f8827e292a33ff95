/// What a member did in a period of months.
public struct MemberPeriod: Sendable {
  /// The member's code.
  public let id: String
  /// The member as in the newest roster of the period.
  public let member: Member
  /// The unit of that roster.
  public let unit: String
  /// The newest month of the period in which a roster has the member: as of then the unit's code has its meaning.
  public let month: YearMonth
  /// The standings, by month.
  public internal(set) var standings: [MemberStanding] = []
  /// The accepted participation rows on eligible days, in the order of months, files and rows.
  public internal(set) var credited: [Participation] = []
  /// The nominations, in the order of months, files and rows.
  public internal(set) var nominations: [Nomination] = []
  /// The commendations already given in the period.
  public internal(set) var commendations: [PastCommendation] = []

  var monthsObligated: Int { standings.count { $0.status.isObligated } }
  var monthsMet: Int { standings.count { $0.status == .met } }

  /// An activity's code means something only within the unit and month that sent it.
  var knownActivities: Set<ActivityKey> {
    Set(
      credited.compactMap { row in
        guard row.activityIsKnown, let id = row.activityID else { return nil }
        return ActivityKey(unit: row.unit, month: row.date.yearMonth, id: id)
      })
  }

  struct ActivityKey: Hashable {
    let unit: String, month: YearMonth, id: String
  }
}

/// What a unit did in a period of months.
public struct UnitPeriod: Sendable {
  /// The unit as of the newest month in which it is valid.
  public let unit: Unit
  /// The standings of its members who owed days, by month and code.
  public internal(set) var obligated: [MemberStanding] = []
  /// The accepted activities that it leads, in the order of months, files and rows.
  public internal(set) var activities: [Activity] = []
  /// The months in which it sent an accepted participation row.
  public internal(set) var monthsSubmitted: Set<YearMonth> = []
  /// The nominations, in the order of months, files and rows.
  public internal(set) var nominations: [Nomination] = []
  /// The commendations already given in the period.
  public internal(set) var commendations: [PastCommendation] = []
}

/// Gathers the subjects of a period: everyone obligated or nominated in it.
public struct CommendationPeriod: Sendable {
  /// The months of the period, ascending; some may have no record.
  public let months: [YearMonth]
  /// The members considered, by code.
  public let members: [MemberPeriod]
  /// The units considered, by code.
  public let units: [UnitPeriod]

  /// Gathers from the records of the months; `unit` is the unit that a code means in a month, nil where it means none.
  public init(
    from first: YearMonth, to last: YearMonth, records: [YearMonth: MonthRecord], rule: MonthlyRule,
    commended: [PastCommendation], unit: @escaping (String, YearMonth) -> Unit?
  ) {
    months = Array(sequence(first: first) { $0 < last ? $0.next : nil })
    let present = months.compactMap { records[$0] }
    let given = commended.filter { first.firstDay <= $0.date && $0.date <= last.lastDay }
    members = Self.gatherMembers(present, rule, given.filter { $0.kind == .individual })
    units = Self.gatherUnits(present, rule, given.filter { $0.kind == .collective }, unit)
  }

  private static func gatherMembers(
    _ records: [MonthRecord], _ rule: MonthlyRule, _ given: [PastCommendation]
  ) -> [MemberPeriod] {
    var periods: [String: MemberPeriod] = [:]
    for record in records.reversed() {
      for member in record.rosters.allMembers where periods[member.id] == nil {
        periods[member.id] = MemberPeriod(
          id: member.id, member: member, unit: record.rosters.unit(ofMember: member.id) ?? "", month: record.month)
      }
    }
    for record in records {
      for standing in record.standings(under: rule) { periods[standing.member.id]?.standings.append(standing) }
      for row in record.participations where rule.credits(row) { periods[row.memberID]?.credited.append(row) }
      for nomination in record.nominations where nomination.kind == .individual {
        periods[nomination.subject]?.nominations.append(nomination)
      }
    }
    for commendation in given { periods[commendation.id]?.commendations.append(commendation) }
    return periods.values.filter { $0.monthsObligated > 0 || !$0.nominations.isEmpty }.sorted { $0.id < $1.id }
  }

  private static func gatherUnits(
    _ records: [MonthRecord], _ rule: MonthlyRule, _ given: [PastCommendation],
    _ unit: @escaping (String, YearMonth) -> Unit?
  ) -> [UnitPeriod] {
    var bodies = UnitBodies(unit: unit)
    // The newest month comes first, so that a renamed unit bears its newest name.
    for record in records.reversed() {
      let nominated = record.nominations.filter { $0.kind == .collective }.map(\.subject)
      for code in Set(record.rosters.byUnit.filter { !$0.value.members.isEmpty }.keys).union(nominated).sorted() {
        _ = bodies.index(of: code, in: record.month)
      }
    }
    for record in records {
      for standing in record.standings(under: rule) where standing.status.isObligated {
        bodies.change(standing.unit, record.month) { $0.obligated.append(standing) }
      }
      for activity in record.activities {
        bodies.change(activity.leadUnit, record.month) { $0.activities.append(activity) }
      }
      for row in record.participations {
        bodies.change(row.unit, record.month) { $0.monthsSubmitted.insert(record.month) }
      }
      for nomination in record.nominations where nomination.kind == .collective {
        bodies.change(nomination.subject, record.month) { $0.nominations.append(nomination) }
      }
    }
    for commendation in given {
      bodies.change(commendation.id, commendation.date.yearMonth) { $0.commendations.append(commendation) }
    }
    return bodies.periods.filter { !$0.obligated.isEmpty || !$0.nominations.isEmpty }.sorted { left, right in
      if left.unit.code != right.unit.code { return left.unit.code < right.unit.code }
      guard let end = right.unit.validFrom else { return false }
      return left.unit.validFrom.map { $0 < end } ?? true
    }
  }
}

/// The bodies that codes mean month by month: a code may pass from one to another within a period.
private struct UnitBodies {
  private struct CodeMonth: Hashable {
    let code: String, month: YearMonth
  }
  let unit: (String, YearMonth) -> Unit?
  private(set) var periods: [UnitPeriod] = []
  private var indices: [String: [Int]] = [:]
  private var known: [CodeMonth: Int?] = [:]

  init(unit: @escaping (String, YearMonth) -> Unit?) { self.unit = unit }

  /// The place of the body that a code means in a month; nil where it means none.
  mutating func index(of code: String, in month: YearMonth) -> Int? {
    let key = CodeMonth(code: code, month: month)
    if let index = known[key] { return index }
    let index = unit(code, month).map { place(of: $0) }
    known[key] = .some(index)
    return index
  }

  private mutating func place(of unit: Unit) -> Int {
    if let index = indices[unit.code]?.first(where: { periods[$0].unit.isSameBody(as: unit) }) { return index }
    periods.append(UnitPeriod(unit: unit))
    indices[unit.code, default: []].append(periods.count - 1)
    return periods.count - 1
  }

  mutating func change(_ code: String, _ month: YearMonth, _ body: (inout UnitPeriod) -> Void) {
    if let index = index(of: code, in: month) { body(&periods[index]) }
  }
}
