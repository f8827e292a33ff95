import Movement
import Testing

@Suite("Without these, a subject is judged by months, units or nominations that are not its own")
struct AwkwardPeriodTests {
  private typealias District = SmallDistrict
  private let september = District.month(9)
  private let october = District.month(10)
  private let november = District.month(11)
  private let saturdays = [District.day(3, 9, 2022), District.day(1, 10, 2022), District.day(5, 11, 2022)]

  private func unit(
    _ code: String, _ name: String, aliases: [String] = [], from: CalendarDate? = nil, to: CalendarDate? = nil
  ) -> Unit {
    Unit(
      code: code, name: name, kind: .commune, mustSubmit: true, aliases: aliases, validFrom: from, validTo: to)
  }

  @Test("A code that passes to another body makes two subjects")
  func codePassesAnother() {
    var district = District()
    let (june, july) = (District.month(6, 2025), District.month(7, 2025))
    district.units = [
      unit("03176", "Xã Vàng Đán", to: District.day(30, 6, 2025)),
      unit("03176", "Xã Nà Bủng", from: District.day(1, 7, 2025)),
    ]
    district.roster("03176", june, ["a"])
    district.roster("03176", july, ["b"])
    district.took(part: "a", District.day(7, 6, 2025), unit: "03176")
    district.lead("03176", District.day(5, 7, 2025))
    district.nominate(.collective, "03176", july)
    district.commended = [
      PastCommendation(kind: .collective, id: "03176", name: "Xã Vàng Đán", date: District.day(10, 6, 2025))
    ]
    let verdicts = district.commendation(june, july).collectives
    let lines = verdicts.map { verdict in
      let figures = ["participation_rate", "activities", "nominated", "commended_before", "months_submitted"]
      return verdict.name + " " + figures.map { String(verdict.metrics[$0] ?? -1) }.joined(separator: " ")
    }
    #expect(lines == ["Xã Vàng Đán 1.0 0.0 0.0 1.0 1.0", "Xã Nà Bủng 0.0 1.0 1.0 0.0 0.0"])
  }

  @Test("A unit renamed within the period stays one subject under its newest name")
  func unitRenamedWithin() {
    var district = District()
    district.units = [
      unit("A", "Xã Cũ", to: District.day(30, 9, 2022)),
      unit("A", "Xã Mới", aliases: ["Xã Cũ"], from: District.day(1, 10, 2022)),
    ]
    district.roster("A", september, ["a"])
    district.roster("A", october, ["a"])
    for day in saturdays.prefix(2) { district.took(part: "a", day) }
    district.nominate(.collective, "A", september)
    let verdicts = district.commendation(september, october).collectives
    #expect(verdicts.map(\.name) == ["Xã Mới"])
    #expect(verdicts.first?.metrics["months_submitted"] == 2)
    #expect(verdicts.first?.metrics["nominated"] == 1)
  }

  @Test("A unit dissolved within the period is judged by the months in which it was")
  func unitDissolvedWithin() {
    var district = District()
    district.units = [unit("A", "Xã A", to: District.day(30, 9, 2022)), unit("B", "Xã B")]
    district.roster("A", september, ["a"])
    district.took(part: "a", saturdays[0])
    district.roster("B", october, ["a", "b"])
    let verdicts = district.commendation(september, october).collectives
    #expect(
      verdicts.map { "\($0.id) \($0.metrics["members_obligated"] ?? -1) \($0.metrics["participation_rate"] ?? -1)" }
        == [
          "A 1.0 1.0", "B 2.0 0.0",
        ])
  }

  @Test("A member who changed unit belongs to the newest and keeps all months")
  func memberWhoChanged() {
    var district = District()
    district.units = [unit("A", "Xã A"), unit("B", "Xã B")]
    district.roster("A", september, ["a", "c"])
    district.roster("B", october, ["a"])
    district.took(part: "a", saturdays[0])
    district.took(part: "a", saturdays[1], unit: "B")
    let commendation = district.commendation(september, october)
    let member = commendation.individuals.first { $0.id == "a" }
    #expect(member?.unit == "B")
    #expect(member?.metrics["months_met"] == 2)
    #expect(
      commendation.collectives.map { "\($0.id) \($0.metrics["participation_rate"] ?? -1)" }.sorted() == [
        "A 0.3333333333333333", "B 1.0",
      ])
  }

  @Test("A nominee who is exempt all the time is considered, owes nothing and has no ratio")
  func nomineeWhoExempt() {
    var district = District()
    district.units = [unit("A", "Xã A")]
    district.roster("A", september, ["a"], exemption: Exemption(reason: "Nghỉ thai sản"))
    district.nominate(.individual, "a", september)
    district.rules.individuals.require = [
      Criterion(id: "every", metric: "months_met_ratio", bound: .atLeast(1), label: "Tháng nào cũng đạt")
    ]
    let verdicts = district.commendation(september, september).individuals
    #expect(verdicts.map(\.line) == ["a not-eligible every"])
    #expect(verdicts.first?.metrics["months_obligated"] == 0)
  }

  @Test("Nobody who is exempt is considered without a nomination")
  func nobodyWhoExempt() {
    var district = District()
    district.units = [unit("A", "Xã A")]
    district.roster("A", september, ["a"], exemption: Exemption(reason: "Nghỉ thai sản"))
    #expect(district.commendation(september, september).individuals == [])
    #expect(district.commendation(september, september).collectives == [])
  }

  @Test("Two nominations in two months are one metric and both are kept")
  func twoNominationsTwo() {
    var district = District()
    district.units = [unit("A", "Xã A")]
    district.roster("A", september, ["a"])
    district.nominate(.collective, "A", september)
    district.nominate(.collective, "A", october, form: .certificate)
    let period = district.period(september, october)
    #expect(period.units.map { $0.nominations.map(\.month) } == [[september, october]])
    #expect(district.commendation(september, october).collectives.first?.metrics["nominated"] == 1)
  }

  @Test("Before the launch nobody owes anything and no day counts")
  func beforeLaunchNobody() {
    var district = District()
    let (july, august) = (District.month(7), District.month(8))
    district.units = [unit("A", "Xã A")]
    district.roster("A", july, ["a"])
    district.took(part: "a", District.day(6, 8, 2022))
    #expect(district.commendation(july, august).individuals == [])
    district.nominate(.individual, "a", august)
    #expect(district.commendation(july, august).individuals.map { $0.metrics["weekend_days"] } == [0])
  }

  @Test("A month of which nothing was received is owed by nobody")
  func monthWhichNothing() {
    var district = District()
    district.units = [unit("A", "Xã A")]
    district.roster("A", september, ["a"])
    district.took(part: "a", saturdays[0])
    district.took(part: "a", saturdays[2])
    let period = district.period(september, november)
    #expect(period.months == [september, october, november])
    #expect(district.commendation(september, november).individuals.first?.metrics["months_obligated"] == 2)
    #expect(district.commendation(september, november).individuals.first?.metrics["months_met_ratio"] == 1)
  }

  @Test(
    "Only commendations dated in the period count", arguments: [(31, 8, 0.0), (1, 9, 1.0), (30, 11, 1.0), (1, 12, 0.0)])
  func onlyCommendationsDated(day: Int, month: Int, count: Double) {
    var district = District()
    district.units = [unit("A", "Xã A")]
    district.roster("A", september, ["a"])
    district.commended = [
      PastCommendation(kind: .individual, id: "a", name: "a", date: District.day(day, month, 2022)),
      PastCommendation(kind: .collective, id: "a", name: "a", date: District.day(1, 10, 2022)),
    ]
    #expect(district.commendation(september, november).individuals.map { $0.metrics["commended_before"] } == [count])
  }
}
