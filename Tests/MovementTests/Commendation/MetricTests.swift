import Movement
import Testing

@Suite("The figures by which people are commended: one that is wrong commends somebody else")
struct MetricTests {
  private typealias District = SmallDistrict
  private static let (september, october) = (District.month(9), District.month(10))
  /// A Saturday of each month, and the days after it.
  private static let saturdays = [District.day(3, 9, 2022), District.day(8, 10, 2022)]

  /// Two months of a unit with two people, of whom one does most of it.
  private static let commendation = {
    var district = District()
    district.units = [Unit(code: "A", name: "Xã A", kind: .commune, mustSubmit: true)]
    district.roster("A", september, ["a", "b"])
    district.roster("A", october, ["a", "b", "c"])
    func took(
      _ id: String, _ date: CalendarDate, _ session: Session, _ activity: String?, _ group: String?, _ yes: Bool
    ) {
      district.participations.append(
        Participation(
          memberID: id, date: date, session: session, activityID: activity, activityIsKnown: activity != "HD9",
          contentGroup: group, isConfirmed: yes, unit: "A", origin: RowOrigin(file: "a.csv", row: 2)))
    }
    took("a", saturdays[0], .full, "HD1", "roads", true)
    took("a", saturdays[0].advanced(byDays: 1), .morning, "HD1", "roads", false)
    took("a", saturdays[1], .full, "HD1", "care", true)
    took("a", saturdays[1].advanced(byDays: 1), .morning, "HD9", nil, false)
    // A Monday counts for nothing.
    took("a", saturdays[1].advanced(byDays: 2), .full, "HD2", "law", true)
    took("b", saturdays[1], .afternoon, nil, "roads", true)
    for (date, villagers, beneficiaries) in [(saturdays[0], 30, Optional(200)), (saturdays[1], 12, nil)] {
      district.lead("A", date)
      district.activities[district.activities.count - 1].villagers = villagers
      district.activities[district.activities.count - 1].beneficiaries = beneficiaries
    }
    district.lead("A", saturdays[1])
    district.activities[2].contentGroup = "law"
    district.nominate(.individual, "a", october)
    district.nominate(.collective, "A", september)
    district.commended = [
      PastCommendation(kind: .individual, id: "a", name: "a", date: saturdays[0]),
      PastCommendation(kind: .individual, id: "a", name: "a", date: saturdays[1]),
      PastCommendation(kind: .collective, id: "A", name: "Xã A", date: saturdays[1]),
    ]
    return district.commendation(september, october)
  }()

  @Test(
    "Of members",
    arguments: [
      ("months_obligated", [2, 2, 1]), ("months_met", [2, 0, 0]), ("months_met_ratio", [1, 0, 0]),
      ("weekend_days", [3, 0.5, 0]), ("content_groups", [2, 1, 0]), ("activities", [2, 0, 0]),
      ("confirmed_ratio", [0.5, 1, 0]), ("nominated", [1, 0, 0]), ("commended_before", [2, 0, 0]),
    ] as [(String, [Double])])
  func ofMembers(metric: String, expected: [Double]) {
    let members = Self.commendation.individuals.sorted { $0.id < $1.id }
    #expect(members.map(\.id) == ["a", "b", "c"])
    #expect(members.map { $0.metrics[metric] } == expected)
  }

  @Test(
    "Of units",
    arguments: [
      ("members_obligated", 3), ("participation_rate", 0.4), ("activities", 3), ("villagers", 42),
      ("beneficiaries", 200), ("content_groups", 2), ("months_submitted", 2), ("nominated", 1), ("commended_before", 1),
    ])
  func ofUnits(metric: String, expected: Double) {
    #expect(Self.commendation.collectives.map { $0.metrics[metric] } == [expected])
  }

  @Test("No metric is left out")
  func allOfThem() {
    #expect(
      Self.commendation.individuals.map { Set($0.metrics.keys) } == Array(repeating: Set(MemberMetric.names), count: 3))
    #expect(MemberMetric.names.count == 9 && UnitMetric.names.count == 9)
  }
}

@Suite("Thresholds: who reaches one exactly must not fail by a binary fraction, nor pass by a hair")
struct CriterionTests {
  @Test(arguments: [
    (Criterion.Bound.atLeast(0.3), 0.1 + 0.1 + 0.1, true), (.atLeast(0.9), 0.3 + 0.3 + 0.3, true),
    (.atLeast(0.7), 0.7 - 2e-9, false), (.atLeast(0.7), 0.7 - 0.5e-9, true), (.atLeast(0.7), 0.69, false),
    (.atMost(0.3), 0.1 + 0.2, true), (.atMost(0), 0.5e-9, true), (.atMost(0), 2e-9, false), (.atMost(0), 1, false),
    (.atMost(2), 1, true), (.atLeast(2), 3, true),
  ])
  func holds(bound: Criterion.Bound, value: Double, expected: Bool) {
    #expect(Criterion(id: "a", metric: "weekend_days", bound: bound, label: "").holds(for: value) == expected)
  }
}
