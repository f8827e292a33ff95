import Movement
import Testing

@Suite("Without these, a list has names that the quota or the ranking does not put there")
struct RankingTests {
  private static let month = SmallDistrict.month(10)
  /// Saturdays and Sundays of October 2022.
  private static let days = [1, 2, 8, 9, 15].map { SmallDistrict.day($0, 10, 2022) }

  /// People `a`, `b` … with so many days each.
  private static func commendation(quota: Int, days counts: [Int], atLeast least: Double = 1) -> Commendation {
    var district = SmallDistrict()
    district.units = [Unit(code: "A", name: "Xã A", kind: .commune, mustSubmit: true)]
    let ids = ["a", "b", "c", "d", "e"].prefix(counts.count)
    district.roster("A", month, Array(ids))
    for (id, count) in zip(ids, counts) {
      for day in days.prefix(count) { district.took(part: id, day) }
    }
    let criterion = Criterion(id: "days", metric: "weekend_days", bound: .atLeast(least), label: "Số ngày")
    district.rules.individuals = SubjectRules(quota: quota, require: [criterion], rankBy: ["weekend_days"])
    return district.commendation(month, month)
  }

  @Test(
    "The quota draws its line, and ties stand on both sides of it",
    arguments: [
      (quota: 2, days: [1, 2, 3], lines: ["c proposed 1", "b proposed 2", "a eligible 3"]),
      (quota: 5, days: [1, 2, 3], lines: ["c proposed 1", "b proposed 2", "a proposed 3"]),
      (quota: 0, days: [1, 1], lines: ["a eligible 1", "b eligible 2"]),
      (quota: 2, days: [0, 0], lines: ["a not-eligible days", "b not-eligible days"]),
      (quota: 2, days: [1, 1, 1], lines: ["a proposed 1 =", "b proposed 2 =", "c eligible 3 ="]),
      (
        quota: 2, days: [3, 1, 1, 0],
        lines: ["a proposed 1", "b proposed 2 =", "c eligible 3 =", "d not-eligible days"]
      ),
      (quota: 1, days: [3, 1, 1], lines: ["a proposed 1", "b eligible 2", "c eligible 3"]),
      (quota: 2, days: [1, 1], lines: ["a proposed 1", "b proposed 2"]),
      (
        quota: 3, days: [2, 1, 2, 1, 1],
        lines: [
          "a proposed 1", "c proposed 2", "b proposed 3 =", "d eligible 4 =", "e eligible 5 =",
        ]
      ),
    ])
  func quotaDrawsIts(quota: Int, days: [Int], lines: [String]) {
    #expect(Self.commendation(quota: quota, days: days).individuals.map(\.line) == lines)
  }

  @Test("Where no metric decides, the name does, and of namesakes the code; the ineligible stand by code")
  func namesakes() {
    var district = SmallDistrict()
    district.units = [Unit(code: "A", name: "Xã A", kind: .commune, mustSubmit: true)]
    let names = ["a": "Vàng A Dế", "b": "Lò Văn Của", "c": "Vàng A Dế", "d": "Giàng A Páo", "e": "An", "f": "An"]
    let members = ["f", "c", "b", "e", "a", "d"].map {
      Member(id: $0, fullName: names[$0] ?? "", origin: RowOrigin(file: "a.csv", row: 2))
    }
    district.rosters = [Roster(unit: "A", month: Self.month, members: members)]
    for id in ["c", "a", "d", "b"] { district.took(part: id, Self.days[0]) }
    district.rules.individuals = SubjectRules(
      quota: 3, require: [Criterion(id: "days", metric: "weekend_days", bound: .atLeast(1), label: "Số ngày")],
      rankBy: ["weekend_days", "months_met"])
    let verdicts = district.commendation(Self.month, Self.month).individuals
    #expect(
      verdicts.map(\.line) == [
        "d proposed 1 =", "b proposed 2 =", "a proposed 3 =", "c eligible 4 =", "e not-eligible days",
        "f not-eligible days",
      ])
    #expect(verdicts.map(\.namePlace) == [3, 4, 5, 6, 1, 2])
    #expect(verdicts.map(\.place) == [1, 2, 3, 4, 5, 6])
  }

  @Test("The second metric decides where the first does not")
  func secondMetric() {
    var district = SmallDistrict()
    district.units = [Unit(code: "A", name: "Xã A", kind: .commune, mustSubmit: true)]
    district.roster("A", Self.month, ["a", "b", "c"])
    for id in ["a", "b", "c"] { district.took(part: id, Self.days[0], confirmed: id == "c") }
    district.nominate(.individual, "b", Self.month)
    district.rules.individuals = SubjectRules(
      quota: 1, require: [], rankBy: ["weekend_days", "nominated", "confirmed_ratio"])
    #expect(
      district.commendation(Self.month, Self.month).individuals.map(\.line) == [
        "b proposed 1", "c eligible 2", "a eligible 3",
      ])
  }

  @Test("Order and tie groups take in those who are not eligible, so that thresholds do not move them")
  func orderTieGroups() {
    let verdicts = Self.commendation(quota: 2, days: [1, 3, 3, 0], atLeast: 3).individuals
    #expect(
      verdicts.map { "\($0.id) \($0.place) \($0.tieGroup) \($0.namePlace)" } == [
        "b 1 1 2", "c 2 1 3", "a 3 2 1", "d 4 3 4",
      ])
  }

  @Test(
    "A threshold tried counts who would be eligible", arguments: [(3.0, 2, 0), (4.0, 0, -2), (1.0, 3, 1), (0.0, 4, 2)])
  func thresholdTriedCounts(threshold: Double, eligible: Int, change: Int) {
    let commendation = Self.commendation(quota: 2, days: [1, 3, 3, 0], atLeast: 3)
    let rules = CommendationRules(
      individuals: SubjectRules(
        quota: 2, require: [Criterion(id: "days", metric: "weekend_days", bound: .atLeast(3), label: "")], rankBy: []),
      collectives: SubjectRules(quota: 1, require: [], rankBy: []))
    let trials = commendation.trials(
      of: [WhatIf(metric: "weekend_days", threshold: threshold)], kind: .individual, rules: rules)
    #expect(trials.map(\.eligible) == [eligible])
    #expect(trials.map { $0.eligible - $0.eligibleNow } == [change])
    #expect(trials.map(\.holding) == [eligible])
  }

  @Test("Several thresholds are tried each alone, and then all at once unless one criterion has two")
  func severalThresholdsAre() {
    let commendation = Self.commendation(quota: 2, days: [1, 3, 3, 0])
    let rules = CommendationRules(
      individuals: SubjectRules(
        quota: 2,
        require: [
          Criterion(id: "days", metric: "weekend_days", bound: .atLeast(3), label: ""),
          Criterion(id: "met", metric: "months_met", bound: .atMost(0), label: ""),
        ], rankBy: []),
      collectives: SubjectRules(quota: 1, require: [], rankBy: []))
    func eligible(_ values: [WhatIf]) -> [Int] {
      commendation.trials(of: values, kind: .individual, rules: rules).map(\.eligible)
    }
    let (days, met) = (WhatIf(metric: "weekend_days", threshold: 0), WhatIf(metric: "months_met", threshold: 1))
    #expect(eligible([days, met]) == [1, 2, 4])
    #expect(eligible([days, WhatIf(metric: "weekend_days", threshold: 4)]) == [1, 0])
    #expect(eligible([WhatIf(metric: "activities", threshold: 1)]) == [])
  }

  @Test("Steps go as far as a metric has values")
  func stepsGoAs() {
    let criteria = [
      Criterion(id: "nominated", metric: "nominated", bound: .atLeast(1), label: ""),
      Criterion(id: "ratio", metric: "months_met_ratio", bound: .atLeast(1), label: ""),
      Criterion(id: "days", metric: "weekend_days", bound: .atLeast(3), label: ""),
      Criterion(id: "confirmed", metric: "confirmed_ratio", bound: .atLeast(0.8), label: ""),
      Criterion(id: "before", metric: "commended_before", bound: .atMost(0), label: ""),
    ]
    let rules = CommendationRules(
      individuals: SubjectRules(quota: 2, require: criteria, rankBy: []),
      collectives: SubjectRules(quota: 1, require: [], rankBy: []))
    let steps = Self.commendation(quota: 2, days: [1]).steps(kind: .individual, months: 4, rules: rules)
    let lines = steps.flatMap(\.changes).map { "\(criteria[$0.criterion].id) \($0.threshold)" }
    #expect(
      lines == [
        "nominated 0.0", "ratio 0.75", "days 2.0", "days 4.0", "confirmed 0.7", "confirmed 0.9", "before 1.0",
      ])
  }
}
