/// What a member did in a period of months.
public struct MemberPeriod: Sendable {
  /// The member's code.
  public let id: String
  /// The member as in the newest roster of the period.
  public let member: Member
  /// The unit of that roster.
  public let unit: String
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
    commended: [PastCommendation], unit: (String, YearMonth) -> Unit?
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
          id: member.id, member: member, unit: record.rosters.unitOfMember[member.id] ?? "")
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
    _ records: [MonthRecord], _ rule: MonthlyRule, _ given: [PastCommendation], _ unit: (String, YearMonth) -> Unit?
  ) -> [UnitPeriod] {
    var periods: [String: UnitPeriod] = [:]
    func change(_ code: String, _ month: YearMonth, _ body: (inout UnitPeriod) -> Void) {
      if let newest = unit(code, month), periods[code] == nil { periods[code] = UnitPeriod(unit: newest) }
      if var period = periods[code] {
        body(&period)
        periods[code] = period
      }
    }
    // The newest month comes first, so that a renamed unit bears its newest name.
    for record in records.reversed() {
      for standing in record.standings(under: rule) where standing.status.isObligated {
        change(standing.unit, record.month) { $0.obligated.append(standing) }
      }
      for activity in record.activities { change(activity.leadUnit, record.month) { $0.activities.append(activity) } }
      for row in record.participations { change(row.unit, record.month) { $0.monthsSubmitted.insert(record.month) } }
      for nomination in record.nominations where nomination.kind == .collective {
        change(nomination.subject, record.month) { $0.nominations.append(nomination) }
      }
    }
    for commendation in given { periods[commendation.id]?.commendations.append(commendation) }
    return periods.values.filter { !$0.obligated.isEmpty || !$0.nominations.isEmpty }
      .sorted { $0.unit.code < $1.unit.code }
  }
}
