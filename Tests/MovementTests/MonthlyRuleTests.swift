import Testing

@testable import Movement

/// A date that the test writes itself, `yyyy-mm-dd`.
private func day(_ iso: String) -> CalendarDate {
  guard let date = CalendarDate(iso: iso) else { preconditionFailure("\(iso) is no day") }
  return date
}

private func month(_ iso: String) -> YearMonth {
  guard let month = YearMonth(iso: iso) else { preconditionFailure("\(iso) is no month") }
  return month
}

private let rule = MonthlyRule(
  launched: day("2022-09-02"), weekdays: [.saturday, .sunday], daysPerMonth: 1, minAvailableDays: 2,
  sessionCredits: [.full: 1, .morning: 0.5, .afternoon: 0.5], workingWeekendDays: [day("2022-10-15")])

@Suite("Eligible days: a day too many, or too few, changes who kept the rule")
struct EligibleDaysTests {
  @Test(arguments: [
    ("2022-08", []), ("2022-09", [3, 4, 10, 11, 17, 18, 24, 25]),
    ("2022-10", [1, 2, 8, 9, 16, 22, 23, 29, 30]), ("2024-02", [3, 4, 10, 11, 17, 18, 24, 25]),
  ])
  func ofMonths(iso: String, days: [Int]) {
    #expect(rule.eligibleDays(of: month(iso)).map(\.day) == days)
  }

  @Test func theLaunchItselfCountsIfTheWeekdayDoes() {
    var friday = rule
    friday.weekdays = [.friday]
    #expect(friday.eligibleDays(of: month("2022-09")).map(\.day) == [2, 9, 16, 23, 30])
  }
}

@Suite("Standings: whoever is said not to have kept the rule reads why")
struct MemberStandingTests {
  private static let origin = RowOrigin(file: "danh-sach.csv", row: 2)

  private func standing(
    from: String? = nil, to: String? = nil, exemption: Exemption? = nil, _ days: [(String, Session)],
    in iso: String = "2022-10", under rule: MonthlyRule = rule
  ) -> String {
    let member = Member(
      id: "A", fullName: "Lý A Sử", from: from.map(day), to: to.map(day), exemption: exemption, origin: Self.origin)
    let rows = days.map {
      Participation(memberID: "A", date: day($0.0), session: $0.1, unit: "U", origin: Self.origin)
    }
    let others = [Participation(memberID: "B", date: day("2022-10-08"), session: .full, unit: "U", origin: Self.origin)]
    let standing = MemberStanding(
      member: member, unit: "U", month: month(iso), participations: others + rows, rule: rule)
    return "\(standing.status.rawValue) \(standing.days)"
  }

  @Test(
    arguments: [
      ([], "none 0.0"), ([("2022-10-08", .full)], "met 1.0"), ([("2022-10-08", .morning)], "short 0.5"),
      ([("2022-10-08", .morning), ("2022-10-09", .afternoon)], "met 1.0"),
      ([("2022-10-08", .morning), ("2022-10-08", .afternoon)], "met 1.0"),
      ([("2022-10-08", .full), ("2022-10-09", .full), ("2022-10-16", .morning)], "met 2.5"),
      ([("2022-10-07", .full)], "none 0.0"), ([("2022-10-15", .full)], "none 0.0"),
      ([("2022-10-15", .full), ("2022-10-16", .morning)], "short 0.5"),
      ([("2022-10-08", .full), ("2022-10-08", .full), ("2022-10-08", .morning)], "met 1.0"),
    ] as [([(String, Session)], String)])
  func credits(days: [(String, Session)], expected: String) {
    #expect(standing(days) == expected)
  }

  /// October 2022 has nine eligible days; two are needed.
  @Test(
    arguments: [
      ("2022-10-29", nil, "none 0.0"), ("2022-10-30", nil, "inactive 0.0"), (nil, "2022-10-02", "none 0.0"),
      (nil, "2022-10-01", "inactive 0.0"), ("2022-10-09", "2022-10-15", "inactive 0.0"),
      ("2022-10-09", "2022-10-16", "none 0.0"),
      ("2022-11-01", nil, "inactive 0.0"), (nil, "2022-09-30", "inactive 0.0"),
    ] as [(String?, String?, String)])
  func service(from: String?, to: String?, expected: String) {
    #expect(standing(from: from, to: to, []) == expected)
  }

  @Test(
    arguments: [
      (nil, nil, "exempt 0.0"), ("2022-10-01", nil, "exempt 0.0"), (nil, "2022-10-31", "exempt 0.0"),
      ("2022-10-09", nil, "none 0.0"), ("2022-10-02", nil, "exempt 0.0"), ("2022-10-03", nil, "none 0.0"),
      (nil, "2022-10-28", "none 0.0"), (nil, "2022-10-29", "exempt 0.0"), ("2022-11-01", nil, "none 0.0"),
      (nil, "2022-09-30", "none 0.0"),
    ] as [(String?, String?, String)])
  func exemption(from: String?, to: String?, expected: String) {
    #expect(standing(exemption: Exemption(reason: "thai sản", from: from.map(day), to: to.map(day)), []) == expected)
  }

  @Test func exemptDaysAreCreditedToo() {
    let always = Exemption(reason: "thai sản")
    #expect(standing(exemption: always, [("2022-10-08", .full), ("2022-10-09", .morning)]) == "exempt 1.5")
    let tillMidOctober = Exemption(reason: "ốm", to: day("2022-10-15"))
    #expect(standing(exemption: tillMidOctober, [("2022-10-08", .full)]) == "met 1.0")
  }

  /// Too short a service is inactive, whatever the exemption says.
  @Test func inactiveComesBeforeExempt() {
    #expect(standing(from: "2022-10-30", exemption: Exemption(reason: "ốm"), [("2022-10-30", .full)]) == "inactive 1.0")
    #expect(standing([], in: "2022-08") == "inactive 0.0")
  }

  /// Credits that are no binary fractions add up to what is owed.
  @Test func threeTenthsThriceAreNineTenths() {
    var tenths = rule
    tenths.sessionCredits = [.full: 1, .morning: 0.3, .afternoon: 0.3]
    tenths.daysPerMonth = 0.9
    let days = ["2022-10-01", "2022-10-02", "2022-10-08"].map { ($0, Session.morning) }
    #expect(standing(days, under: tenths).hasPrefix("met"))
    #expect(standing(Array(days.dropLast()), under: tenths).hasPrefix("short"))
  }
}

@Suite("Rosters in effect: everybody belongs to one unit")
struct RostersInEffectTests {
  private func roster(_ unit: String, _ iso: String, _ members: String...) -> Roster {
    Roster(
      unit: unit, month: month(iso),
      members: members.map { Member(id: $0, fullName: $0, origin: RowOrigin(file: "\(unit) \(iso)", row: 2)) })
  }

  private func shown(_ rosters: [Roster], in iso: String) -> [String] {
    let inEffect = RostersInEffect(month: month(iso), rosters: rosters)
    let ids = inEffect.byUnit.values.flatMap(\.members).map(\.id)
    #expect(inEffect.allMembers.map(\.id) == ids.sorted() && inEffect.count == ids.count)
    for id in ids { #expect(inEffect.member(id)?.id == id) }
    for (unit, roster) in inEffect.byUnit {
      for member in roster.members { #expect(inEffect.unit(ofMember: member.id) == unit) }
    }
    return inEffect.byUnit.sorted { $0.key < $1.key }.map { unit, roster in
      ([unit, roster.month.description] + roster.members.map(\.id)).joined(separator: " ")
    }
  }

  @Test func theNewestUpToTheMonth() {
    let rosters = [
      roster("U", "2022-09", "A", "B"), roster("U", "2022-11", "A"), roster("U", "2022-10"),
      roster("V", "2022-10", "C"),
    ]
    #expect(shown(rosters, in: "2022-08") == [])
    #expect(shown(rosters, in: "2022-09") == ["U 2022-09 A B"])
    #expect(shown(rosters, in: "2022-10") == ["U 2022-09 A B", "V 2022-10 C"])
    #expect(shown(rosters, in: "2023-01") == ["U 2022-11 A", "V 2022-10 C"])
    #expect(shown(rosters.reversed(), in: "2023-01") == ["U 2022-11 A", "V 2022-10 C"])
  }

  @Test func whoMovesBelongsToTheNewerOne() {
    let rosters = [
      roster("U", "2022-09", "A", "B"), roster("V", "2022-10", "A", "C"), roster("U", "2022-11", "A", "B"),
    ]
    #expect(shown(rosters, in: "2022-09") == ["U 2022-09 A B"])
    #expect(shown(rosters, in: "2022-10") == ["U 2022-09 B", "V 2022-10 A C"])
    #expect(shown(rosters, in: "2022-11") == ["U 2022-11 A B", "V 2022-10 C"])
  }

  @Test func aUnitWhoseMembersAllMovedStillHasItsRoster() {
    #expect(
      shown([roster("U", "2022-09", "A"), roster("V", "2022-10", "A")], in: "2022-10") == ["U 2022-09", "V 2022-10 A"])
  }
}
