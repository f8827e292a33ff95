import Configuration
import Movement
import TestSupport
import Testing

@testable import Submissions

@Suite("District errors: a message without its place sends the clerk searching")
struct DistrictErrorTests {
  /// A file, a text in it and what it is replaced by; the line and the key that the error has to name.
  struct Slip: CustomTestStringConvertible, Sendable {
    var file: String
    var old: String
    var new: String
    var line: Int?
    var key: String?

    init(_ file: String, _ old: String, _ new: String, _ line: Int?, _ key: String?) {
      (self.file, self.old, self.new, self.line, self.key) = (file, old, new, line, key)
    }

    var testDescription: String { "\(file): \(old) → \(new)" }
  }

  static let tables = [
    Slip("units.csv", ",valid_to", ",valid_until", 1, "valid_until"),
    Slip("units.csv", "parent", "name", 1, "name"),
    Slip("units.csv", "kind,parent", "parent,parent2", 1, "parent2"),
    Slip("units.csv", ",must_submit", "", 1, "must_submit"),
    Slip("units.csv", "BTG,Ban", ",Ban", 5, "code"),
    Slip("units.csv", "BTG,Ban Tuyên giáo", "BTG,", 5, "name"),
    Slip("units.csv", "BTG,", "03169,", 5, "code"),
    Slip("units.csv", "BTG,", "3169,", 5, "code"),
    // A last day is a day that the unit still has.
    Slip("units.csv", "BTG,Ban", "03176,Xã Nà Bủng,commune,,yes,,2025-06-30,\nBTG,Ban", 5, "code"),
    Slip("units.csv", "CB1", "03180,A,commune,,yes,,2025-07-01,,\n03180,B,commune,,yes,,,2025-07-01,\nCB1", 7, "code"),
    Slip("units.csv", "agency", "agencies", 5, "kind"),
    Slip("units.csv", "agency", "", 5, "kind"),
    Slip("units.csv", "agency,NP", "agency,XX", 5, "parent"),
    Slip("units.csv", "agency,NP", "agency,BTG", 5, "parent"),
    Slip("units.csv", "district,,", "district,BTG,", 2, "parent"),
    Slip("units.csv", "NP,yes,,,,", "NP,maybe,,,,", 5, "must_submit"),
    Slip("units.csv", "2025-06-30", "2025-06-31", 4, "valid_to"),
    Slip("units.csv", ",,2025-06-30", ",2025-07-01,2025-06-30", 4, "valid_to"),
    Slip("units.csv", "NP,yes,,,,\nCB1", "NP,yes,,,,,thừa\nCB1", 5, nil),
    Slip("units.csv", "2025-06-30,3169", "2025-06-30,9999", 4, "successor"),
    Slip("units.csv", "2025-06-30,3169", "2025-06-30,03176", 4, "successor"),
    Slip("units.csv", "2025-06-30,3169", ",3169", 4, "successor"),
    Slip("units.csv", "party-cell", "chi-bo", 6, "kind"),
    Slip("units.csv", "Ban Tuyên giáo", "\"Ban Tuyên giáo", 5, nil),
    Slip("units.csv", units, "", 1, nil),
    Slip("villages.csv", "3169", "3170", 2, "commune"),
    Slip("villages.csv", "3169", "BTG", 2, "commune"),
    Slip("villages.csv", "Bản Huổi Sang", "", 2, "name"),
    Slip("villages.csv", "aliases", "alias", 1, "alias"),
    Slip("villages.csv", "06-30\n", "06-30\n03169,Bản Huổi Sang,\n", 3, "name"),
    Slip("villages.csv", "06-30\n", "06-30\n03169,Bản Huổi Sang,,2025-06-30,\n", 3, "name"),
    Slip("villages.csv", "06-30\n", "06-30\n03169,A,,2025-07-01,\n03169,A,,,2025-07-01\n", 4, "name"),
    Slip("villages.csv", ",2025-06-30", "2025-07-01,2025-06-30", 2, "valid_to"),
    Slip("villages.csv", "2025-06-30", "30/6", 2, "valid_to"),
    Slip("commended.csv", "individual", "person", 2, "kind"),
    Slip("commended.csv", "2022-09-06", "2022-13-06", 2, "date"),
    Slip("commended.csv", "2022-09-06", "", 2, "date"),
    Slip("commended.csv", "letter", "thư", 2, "form"),
    Slip("commended.csv", "collective,3169", "collective,9999", 3, "id"),
    Slip("commended.csv", "collective,3169/", "collective,9999/", 4, "id"),
    Slip("commended.csv", "Huổi Sang,Bản", "Huổi Sang/thừa,Bản", 4, "id"),
    Slip("commended.csv", "/Lò Văn Kiên/1960", "", 5, "id"),
    Slip("commended.csv", "03169/Huổi Sang", "BTG/Huổi Sang", 5, "id"),
    Slip("commended.csv", "ho:03169", "03169", 6, "id"),
    Slip("commended.csv", "ho:03169/huoi sang", "ho:03169/–", 6, "id"),
    Slip("joint.csv", "2022-10,BTG", "10/2022,BTG", 2, "month"),
    Slip("joint.csv", "2022-10,BTG", "2022-10,XX", 2, "unit"),
    Slip("joint.csv", "A1", "", 2, "activity_id"), Slip("joint.csv", "3169,H–1", "9999,H–1", 2, "same_as_unit"),
    Slip("joint.csv", "3169,H–1", "3169,", 2, "same_as_activity_id"),
    Slip("joint.csv", "3169,H–1", ",H–1", 2, "same_as_unit"),
    Slip("joint.csv", "03176,V1,Văn phòng", "03176,V1,", 3, "decided_by"),
    Slip("joint.csv", "03176,V1", "BTG,A1", 3, "same_as_activity_id"),
    Slip("joint.csv", "03176,V1", "3169,H-1", 3, "same_as_activity_id"),
    Slip("joint.csv", "H2,,", "H - 1,,", 4, "activity_id"),
    Slip("joint.csv", "2022-10,03169,H2", "2025-07,03176,H2", 4, "unit"),
    Slip("excluded.csv", "individual", "person", 2, "kind"),
    Slip("excluded.csv", "2022-10-15", "2022-10-32", 2, "from_date"),
    Slip("excluded.csv", "Xem xét kỷ luật", "", 2, "reason"), Slip("excluded.csv", "03169/bản", "03169x/bản", 3, "id"),
  ]
  private static let units = DistrictFiles.units

  static let rules = [
    Slip("rules.yaml", "movement:", "movements:", 1, "movements"),
    Slip("rules.yaml", "  name: Ngày cuối tuần\n", "", 1, "movement.name"),
    Slip("rules.yaml", "name: Ngày cuối tuần", "name:", 2, "movement.name"),
    Slip("rules.yaml", "name: Ngày", "nam: Ngày", 2, "movement.nam"),
    Slip("rules.yaml", "2022-09-02", "2/9/2022", 3, "movement.launched"),
    Slip("rules.yaml", "2022-09-02", "2022-09-31", 3, "movement.launched"),
    Slip("rules.yaml", "[saturday, sunday]", "saturday", 5, "monthly_rule.weekdays"),
    Slip("rules.yaml", "[saturday, sunday]", "[]", 5, "monthly_rule.weekdays"),
    Slip("rules.yaml", "sunday", "chủ nhật", 5, "monthly_rule.weekdays[1]"),
    Slip("rules.yaml", "days_per_month: 1", "days_per_month: một", 6, "monthly_rule.days_per_month"),
    Slip("rules.yaml", "days_per_month: 1", "days_per_month: \"1\"", 6, "monthly_rule.days_per_month"),
    Slip("rules.yaml", "days_per_month: 1", "days_per_month: -1", 6, "monthly_rule.days_per_month"),
    Slip("rules.yaml", "min_available_days: 2", "min_available_days: 1.5", 7, "monthly_rule.min_available_days"),
    Slip("rules.yaml", "  min_available_days: 2\n", "", 4, "monthly_rule.min_available_days"),
    Slip("rules.yaml", "morning: 0.5", "evening: 0.5", 8, "monthly_rule.sessions.evening"),
    Slip("rules.yaml", "morning: 0.5", "morning: 0,5", 8, "monthly_rule.sessions.5"),
    Slip("rules.yaml", "morning: 0.5", "morning: 1.5", 8, "monthly_rule.sessions.morning"),
    Slip("rules.yaml", "half: 0.25", "half: 2", 8, "monthly_rule.sessions.half"),
    Slip("rules.yaml", "code: coverage", "code: road", 16, "outputs[1]"),
    Slip("rules.yaml", "label: Bao phủ", "label: be tong", 16, "outputs[1]"),
    Slip("rules.yaml", ", unit: \"%\"", "", 16, "outputs[1].unit"),
    Slip("rules.yaml", "km: 1000", "km: 0", 15, "outputs[0].units.km"),
    Slip("rules.yaml", "km: 1000", "km: 1000000001", 15, "outputs[0].units.km"),
    Slip("rules.yaml", "mét: 1", "M: 1", 15, "outputs[0].units.M"),
    Slip("rules.yaml", "{km: 1000, mét: 1}", "km", 15, "outputs[0].units"),
    Slip("rules.yaml", "answer_within_days: 30", "answer_within_days: soon", 17, "feedback.answer_within_days"),
    Slip("rules.yaml", "evidence: true", "evidence: yes", 24, "commendation.individuals.require[2].evidence"),
    Slip(
      "rules.yaml", "if_undefined: holds", "if_undefined: fails", 24, "commendation.individuals.require[2].if_undefined"
    ),
    Slip("rules.yaml", "rank_by: [nominated]", "rank_by: [weekend_days]", 30, "commendation.residents.rank_by[0]"),
    Slip("rules.yaml", ", afternoon: 0.5", "", 8, "monthly_rule.sessions.afternoon"),
    Slip("rules.yaml", "content_groups:", "returns: {due_day: 29}\ncontent_groups:", 11, "returns.due_day"),
    Slip("rules.yaml", "content_groups:", "returns: {day: 5}\ncontent_groups:", 11, "returns.day"),
    Slip("rules.yaml", "[2022-10-01]", "[1/10/2022]", 10, "calendar.working_weekend_days[0]"),
    Slip("rules.yaml", "code: other", "code: roads", 13, "content_groups[1].code"),
    Slip("rules.yaml", "label: Khác", "label: giao thong", 13, "content_groups[1]"),
    Slip("rules.yaml", "label: Khác", "name: Khác", 13, "content_groups[1].name"),
    Slip("rules.yaml", ", label: Khác", "", 13, "content_groups[1].label"),
    Slip("rules.yaml", "[Giao thông]", "Giao thông", 12, "content_groups[0].aliases"),
    Slip("rules.yaml", "quota: 124", "quota: -1", 20, "commendation.individuals.quota"),
    Slip("rules.yaml", "quota: 124", "quota: many", 20, "commendation.individuals.quota"),
    Slip("rules.yaml", "    quota: 8\n", "", 31, "commendation.collectives.quota"),
    Slip("rules.yaml", "metric: weekend_days", "metric: days", 22, "commendation.individuals.require[0].metric"),
    Slip("rules.yaml", "at_least: 2, ", "", 22, "commendation.individuals.require[0]"),
    Slip(
      "rules.yaml", "at_least: 2", "at_least: 2, at_most: 3", 22, "commendation.individuals.require[0].at_most"),
    Slip(
      "rules.yaml", "at_least: 2", "at_least: 1000000001", 22, "commendation.individuals.require[0].at_least"),
    Slip(
      "rules.yaml", "at_least: 2", "at_least: -1000000001", 22, "commendation.individuals.require[0].at_least"),
    Slip("rules.yaml", "at_least: 2", "at_leest: 2", 22, "commendation.individuals.require[0].at_leest"),
    Slip("rules.yaml", "at_least: 2", "at_least: [2]", 22, "commendation.individuals.require[0].at_least"),
    Slip("rules.yaml", "id: not-yet", "id: days", 23, "commendation.individuals.require[1].id"),
    Slip("rules.yaml", "[weekend_days, activities]", "[weekend_days, rate]", 25, "commendation.individuals.rank_by[1]"),
    Slip("rules.yaml", "[participation_rate]", "[weekend_days]", 35, "commendation.collectives.rank_by[0]"),
    Slip("rules.yaml", "  collectives:", "  teams:", 31, "commendation.teams"),
    Slip("rules.yaml", "calendar:", "movement:", 9, "movement"),
    Slip("rules.yaml", "min_available_days: 2", "days_per_month: 2", 7, "days_per_month"),
    Slip("rules.yaml", "morning: 0.5", "full: 0.5", 8, "full"),
    Slip("rules.yaml", "weekdays: [saturday, sunday]", "weekdays: [saturday, sunday", 6, nil),
    Slip("rules.yaml", DistrictFiles.rules, "", nil, nil),
  ]

  @Test(arguments: tables + rules)
  func slip(_ slip: Slip) throws {
    let files = DistrictFiles.broken(slip.file, slip.old, slip.new)
    #expect(files != DistrictFiles.all)
    try withFolder(files) { folder in
      let error = try #require(throws: ConfigurationError.self) { try District.load(from: folder) }
      #expect(error.file == "\(folder)/\(slip.file)")
      #expect(error.line == slip.line)
      #expect(error.key == slip.key)
      #expect(!error.vietnamese.isEmpty && !error.english.isEmpty && error.vietnamese != error.english)
    }
  }

  @Test(arguments: [
    (
      "collective,3169/Bản Huổi Sang", "collective,3169/a/b", "“3169/a/b” phải có dạng xã/bản",
      "“3169/a/b” has to be commune/village"
    ),
    (
      "03169/Huổi Sang/Lò Văn Kiên/1960", "03169/a", "“03169/a” phải có dạng xã/bản/tên, xã/bản/tên/năm sinh",
      "“03169/a” has to be commune/village/name, commune/village/name/year"
    ),
  ])
  func theShapeOfAnID(old: String, new: String, vietnamese: String, english: String) throws {
    try withFolder(DistrictFiles.broken("commended.csv", old, new)) { folder in
      let error = try #require(throws: ConfigurationError.self) { try District.load(from: folder) }
      #expect(error.vietnamese == vietnamese && error.english == english)
    }
  }

  @Test func theDescriptionHasThePlace() {
    let error = ConfigurationError(file: "rules.yaml", line: 12, key: "calendar", vietnamese: "sai", english: "wrong")
    #expect(error.description(in: .vietnamese) == "rules.yaml, dòng 12, calendar: sai")
    #expect(error.description(in: .english) == "rules.yaml, line 12, calendar: wrong")
  }

  @Test func aCodeMayMeanAnotherUnitLater() throws {
    let files = DistrictFiles.broken("units.csv", "BTG,Ban", "03176,Xã Nà Bủng,commune,,yes,,2025-07-01,\nBTG,Ban")
    let units = try withFolder(files) { try District.load(from: $0) }.units
    #expect(units.filter { $0.code == "03176" }.map(\.name) == ["Xã Vàng Đán", "Xã Nà Bủng"])
  }
}
