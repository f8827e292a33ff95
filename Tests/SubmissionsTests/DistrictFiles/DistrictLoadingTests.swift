import Configuration
import Foundation
import Movement
import TestSupport
import Testing

@testable import Submissions

@Suite("District: a slip in its files would judge every unit by a wrong rule")
struct DistrictLoadingTests {
  @Test func everythingIsReadAsItStands() throws {
    let district = try withFolder(DistrictFiles.all) { try District.load(from: $0) }
    let launch = try #require(CalendarDate(iso: "2022-09-02"))
    let given = try #require(CalendarDate(iso: "2022-09-06"))
    #expect(
      district.units == [
        Unit(code: "NP", name: "Huyện Nậm Pồ", kind: .district, mustSubmit: false),
        Unit(
          code: "03169", name: "Xã Nà Hỳ", kind: .commune, parent: "NP", mustSubmit: true, aliases: ["Nà Hỳ", "na-hy"]),
        Unit(
          code: "03176", name: "Xã Vàng Đán", kind: .commune, parent: "NP", mustSubmit: true, aliases: ["Vàng Đán"],
          validTo: CalendarDate(iso: "2025-06-30"), successor: "03169"),
        Unit(code: "BTG", name: "Ban Tuyên giáo", kind: .agency, parent: "NP", mustSubmit: true),
        Unit(code: "CB1", name: "Chi bộ bản Huổi Sang", kind: .partyCell, parent: "03169", mustSubmit: false),
        Unit(code: "B1", name: "Bản Huổi Sang", kind: .village, parent: "03169", mustSubmit: false),
      ])
    #expect(
      district.villages == [
        Village(
          commune: "03169", name: "Bản Huổi Sang", aliases: ["Huổi Sang"], validTo: CalendarDate(iso: "2025-06-30"))
      ])
    #expect(
      district.commended == [
        PastCommendation(
          kind: .individual, id: "03169-001", name: "Giàng A Páo", date: given, form: .letter, number: "12-QĐ"),
        PastCommendation(kind: .collective, id: "03169", name: "Xã Nà Hỳ", date: given),
        PastCommendation(kind: .collective, id: "03169/ban huoi sang", name: "Bản Huổi Sang", date: given),
        PastCommendation(
          kind: .resident, id: "03169/huoi sang/lo van kien/1960", name: "Lò Văn Kiên", date: given, form: .letter),
        PastCommendation(
          kind: .household, id: "ho:03169/huoi sang/lo van kien", name: "Hộ Lò Văn Kiên", date: given, form: .letter),
      ])
    let october = try #require(YearMonth(iso: "2022-10"))
    let (first, second) = (
      JointWork.Work(unit: "BTG", activityID: "A1"), JointWork.Work(unit: "03169", activityID: "H-1")
    )
    let (third, alone) = (
      JointWork.Work(unit: "03176", activityID: "V1"), JointWork.Work(unit: "03169", activityID: "H2")
    )
    #expect(
      district.jointWork == [
        JointWork(month: october, work: first, sameAs: second, decidedBy: "Văn phòng", row: 2),
        JointWork(month: october, work: second, sameAs: third, decidedBy: "Văn phòng", row: 3),
        JointWork(month: october, work: alone, sameAs: nil, decidedBy: "Văn phòng", row: 4),
      ])
    #expect(
      district.exclusions == [
        Exclusion(
          kind: .individual, id: "03169-001", from: CalendarDate(iso: "2022-10-15"),
          to: CalendarDate(iso: "2023-03-31"),
          reason: "Xem xét kỷ luật"),
        Exclusion(kind: .collective, id: "03169/ban huoi sang", reason: "Đang thanh tra"),
      ])
    #expect(
      district.rules.outputs == [
        WorkOutput(
          code: "road", label: "Đường bê tông", unit: "m", units: ["km": 1000, "mét": 1], aliases: ["bê tông"]),
        WorkOutput(code: "coverage", label: "Bao phủ", unit: "%"),
      ])
    #expect(district.rules.answerWithinDays == 30)
    #expect(
      district.rules.monthlyRule
        == MonthlyRule(
          launched: launch, weekdays: [.saturday, .sunday], daysPerMonth: 1, minAvailableDays: 2,
          sessionCredits: [.full: 1, .morning: 0.5, .afternoon: 0.5, .half: 0.25],
          workingWeekendDays: [try #require(CalendarDate(iso: "2022-10-01"))]))
    #expect(
      district.rules.contentGroups == [
        ContentGroup(code: "roads", label: "Làm đường", aliases: ["Giao thông"]),
        ContentGroup(code: "other", label: "Khác"),
      ])
    #expect(
      district.rules.commendation
        == CommendationRules(
          individuals: SubjectRules(
            quota: 124,
            require: [
              Criterion(id: "days", metric: "weekend_days", bound: .atLeast(2), label: "Số ngày"),
              Criterion(id: "not-yet", metric: "commended_before", bound: .atMost(0), label: "Chưa được khen"),
              Criterion(
                id: "known", metric: "months_unreported", bound: .atMost(0), label: "Đủ số liệu",
                holdsIfUndefined: true,
                isEvidence: true),
            ], rankBy: ["weekend_days", "activities"]),
          residents: SubjectRules(
            quota: 5,
            require: [Criterion(id: "nominated", metric: "nominated", bound: .atLeast(1), label: "Được đề nghị")],
            rankBy: ["nominated"]),
          collectives: SubjectRules(
            quota: 8,
            require: [Criterion(id: "rate", metric: "participation_rate", bound: .atLeast(0.7), label: "Tỷ lệ")],
            rankBy: ["participation_rate"])))
    #expect(district.rules.movementName == "Ngày cuối tuần")
  }

  @Test(arguments: [-1_000_000_000, 0, 1_000_000_000])
  func aThresholdMayBeAnyNumberThatAnybodyMeans(bound: Int) throws {
    let files = DistrictFiles.broken("rules.yaml", "at_least: 2", "at_least: \(bound)")
    let rules = try withFolder(files) { try District.load(from: $0) }.rules.commendation
    #expect(rules.individuals.require[0].bound == .atLeast(Double(bound)))
  }

  @Test(arguments: [1, 28])
  func everyMonthHasTheDayOnWhichToReturn(day: Int) throws {
    let files = DistrictFiles.broken("rules.yaml", "content_groups:", "returns: {due_day: \(day)}\ncontent_groups:")
    #expect(try withFolder(files) { try District.load(from: $0) }.rules.returnDueDay == day)
  }

  @Test func decisionsAreReadAsTheyStand() throws {
    var files = DistrictFiles.all
    files["waivers.csv"] = """
      month,unit,form,code,member_id,date,reason,approved_by
      2022-10,3169,participation,not-weekend,03169-001,2022-10-07,Trực lễ,Ông A
      2022-11,BTG,activities,outside-month,,,Lũ,Ông B

      """
    let waivers = try withFolder(files) { try District.load(from: $0) }.waivers
    #expect(
      waivers == [
        Waiver(
          month: month("2022-10"), unit: "03169", form: .participation, code: NotWeekend.code, memberID: "03169-001",
          date: day("2022-10-07"), reason: "Trực lễ", approvedBy: "Ông A", row: 2),
        Waiver(
          month: month("2022-11"), unit: "BTG", form: .activities, code: OutsideMonth.code, memberID: nil, date: nil,
          reason: "Lũ", approvedBy: "Ông B", row: 3),
      ])
  }

  @Test func theDigestIsOfTheBytes() throws {
    let rules = DistrictFiles.rules
    let district = try withFolder(DistrictFiles.all) { try District.load(from: $0) }
    let other = try withFolder(DistrictFiles.broken("rules.yaml", "quota: 8", "quota: 9")) {
      try District.load(from: $0)
    }
    #expect(district.rules.digest.count == 64 && district.rules.digest != other.rules.digest)
    #expect(RulesReader.hexadecimalDigest(of: Array("abc".utf8)).hasPrefix("ba7816bf8f01cfea414140de5dae2223"))
    #expect(district.rules.digest == RulesReader.hexadecimalDigest(of: Array(rules.utf8)))
  }

  @Test(arguments: [Templates.district, Templates.sampleDistrict])
  func shippedDistrictsLoad(directory: String) throws {
    let district = try District.load(from: directory)
    #expect(district.rules.contentGroups.map(\.code).last == "other")
    #expect(district.units.first?.code == "NP")
  }

  @Test func theRealDistrictIsAsItIsKnown() throws {
    let district = try District.load(from: Templates.district)
    #expect(
      district.villages.map { "\($0.commune) \($0.name)" } == [
        "03169 Bản Huổi Sang", "03170 Bản Pá Kha", "03176 Bản Huổi Dạo", "03176 Bản Pá Kha", "03187 Bản Nà Sự",
      ])
    #expect(
      district.rules.monthlyRule.workingWeekendDays.sorted().map(\.description) == [
        "2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22",
      ])
    #expect(
      district.rules.contentGroups.map(\.code) == [
        "economy", "care", "roads", "environment", "health", "law", "security", "culture", "party", "other",
      ])
    #expect(district.rules.commendation.individuals.quota == 124)
    #expect(district.rules.commendation.collectives.quota == 8)
    #expect(district.commended == [])
  }

  @Test func everyFolderOfTheSampleIsAUnit() throws {
    let district = try District.load(from: Templates.sampleDistrict)
    let submissions = Templates.repository.appending(path: "templates/sample/submissions").path
    var strangers: [String] = []
    for month in try FileManager.default.contentsOfDirectory(atPath: submissions) {
      let directory = UnitDirectory(units: district.units, month: try #require(YearMonth(iso: month)))
      strangers += try FileManager.default.contentsOfDirectory(atPath: "\(submissions)/\(month)")
        .filter { directory.unit(named: $0)?.mustSubmit != true }
    }
    #expect(strangers == [])
  }

  @Test func someFilesMayBeAbsent() throws {
    var files = DistrictFiles.all
    for name in ["commended.csv", "joint.csv", "excluded.csv"] { files[name] = nil }
    let district = try withFolder(files) { try District.load(from: $0) }
    #expect(district.commended == [] && district.jointWork == [] && district.exclusions == [])
  }

  @Test func whatRulesLeaveOutHasItsUsualValue() throws {
    let district = try District.load(from: Templates.sampleDistrict)
    #expect(district.rules.monthlyRule.sessionCredits[.half] == 0.5)
    #expect(district.rules.outputs == [] && district.rules.answerWithinDays == nil)
    #expect(district.rules.commendation.residents == nil)
  }

  @Test(
    arguments: [
      ("m", 1), ("M", 1), ("KM", 1000), ("met", 1), ("m2", nil), ("m²", nil), ("%", nil), ("", nil),
    ] as [(String, Double?)])
  func measuresOfAnOutput(measure: String, factor: Double?) {
    let road = WorkOutput(
      code: "road", label: "Đường bê tông", unit: "m", units: ["km": 1000, "mét": 1], aliases: ["bê tông"])
    #expect(road.factor(of: measure) == factor)
    #expect(road.isNamed("BE TONG") && road.isNamed("đường bê tông") && !road.isNamed("đường"))
    #expect(WorkOutput(code: "coverage", label: "Bao phủ", unit: "%").factor(of: "%") == 1)
  }

  @Test(arguments: ["units.csv", "villages.csv", "rules.yaml"])
  func theOthersMayNot(name: String) throws {
    var files = DistrictFiles.all
    files[name] = nil
    try withFolder(files) { folder in
      let error = #expect(throws: ConfigurationError.self) { try District.load(from: folder) }
      #expect(
        error
          == ConfigurationError(
            file: "\(folder)/\(name)", vietnamese: "không có tệp này", english: "there is no such file"))
    }
  }
}
