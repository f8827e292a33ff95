import Configuration
import Movement
import TableReading
import TestSupport
import Testing
import WorkbookWriting

@testable import Reporting
@testable import Submissions

@Suite("The monthly sheets: a person or a unit that is left out is neither praised nor asked")
struct MonthlySheetsTests {
  static let month = MadeUpDistrict.month(2022, 10)

  static var layout: WorkbookLayout {
    get throws { try WorkbookLayout.load(Repository.monthlyLayout, for: MonthlyWorkbook.schema) }
  }

  /// Ten units, of which the last sends nothing.
  static func plans(
    _ results: Results = MadeUpDistrict(unitCount: 10).results, month: YearMonth = month,
    returnLocation: @escaping @Sendable (Submissions.Issue) -> WorkbookLocation? = { _ in nil }
  ) throws -> [String: SheetPlan] {
    let workbook = MonthlyWorkbook(
      results: results, month: month, layout: try layout, language: .vietnamese, programVersion: "1.0.0",
      returnLocation: returnLocation)
    return Dictionary(uniqueKeysWithValues: workbook.plans().map { ($0.name, $0) })
  }

  @Test func everyUnitStandsInTheSummaryAndTheReceptions() throws {
    let plans = try Self.plans()
    let names = MadeUpDistrict.names.prefix(10).map(\.0)
    #expect(plans["Tổng hợp"]?.column("Đơn vị") == names)
    #expect(plans["Tình hình nộp"]?.column("Đơn vị") == names)
    #expect(plans["Tổng hợp"]?.column("Ghi chú").last == "✗ Chưa nộp")
  }

  @Test func everyMemberStandsOnceAndTheUnmetStandAgain() throws {
    let results = MadeUpDistrict(unitCount: 10).results
    let plans = try Self.plans(results)
    let standings = results.standings.filter { $0.month == Self.month }
    let unmet = standings.filter { $0.status == .short || $0.status == .none }
    #expect(!unmet.isEmpty && unmet.count < standings.count)
    #expect(plans["Cá nhân"]?.column("Mã số") == standings.map(\.member.id))
    #expect(plans["Chưa đạt"]?.column("Mã số") == unmet.map(\.member.id))
  }

  @Test func membersOfUnitsThatTheDistrictDoesNotHaveComeLastByCode() throws {
    var results = MadeUpDistrict(unitCount: 6).results
    results.district.units.removeAll { $0.code < "03105" && $0.code != "NP" }
    let codes = try #require(try Self.plans(results)["Cá nhân"]).column("Mã số").map { String($0.prefix(5)) }
    var blocks: [String] = []
    for code in codes where blocks.last != code { blocks.append(code) }
    #expect(blocks == ["03105", "03100", "03101", "03102", "03103", "03104"])
  }

  @Test func aMembersDaysAreMarked() throws {
    let plan = try #require(try Self.plans()["Cá nhân"])
    let row = try #require(plan.rows.first { $0.shown.contains("|03100-004|") })
    #expect(row.shown == "4.0|03100-004|Lầu Páo Hương|Công chức Tư pháp - Hộ tịch||||½|||||||0.5|½ Chưa đủ|Xã Nậm Tin")
  }

  @Test func recordsAreAllThere() throws {
    let results = MadeUpDistrict(unitCount: 10).results
    let plans = try Self.plans(results)
    let record = try #require(results.records[Self.month])
    #expect(plans["Hoạt động"]?.column("Nội dung").sorted() == record.activities.map(\.content).sorted())
    #expect(plans["Kiến nghị"]?.column("Tình trạng").count == record.feedback.count)
  }

  @Test func issuesOfTheMonthAndOfNoMonthAreListedWithLinks() throws {
    var results = MadeUpDistrict(unitCount: 2, issuesPerUnit: 1).results
    results.issues.insert(Issue(UnreadableFile(reason: .binary, row: nil), file: "hỏng.xlsx"), at: 0)
    let plan = try #require(
      try Self.plans(results) { issue in
        issue.row.map {
          WorkbookLocation(path: "TraLai/TraLai_\(issue.unit ?? "").xlsx", sheet: "tham-gia", row: $0, column: 1)
        }
      }["Lỗi dữ liệu"])
    #expect(
      plan.column("Tệp, trang tính") == ["hỏng.xlsx", "2022-10/03100/tham-gia.csv", "2022-10/03101/tham-gia.csv"])
    #expect(
      plan.column("Ô") == [
        "", "B5 → TraLai/TraLai_03100.xlsx#tham-gia!B5", "B5 → TraLai/TraLai_03101.xlsx#tham-gia!B5",
      ])
  }

  @Test func sourcesAreThoseOfTheMonthAndTheRostersInEffect() throws {
    var results = MadeUpDistrict(unitCount: 1, months: [MadeUpDistrict.month(2022, 9)]).results
    let september = try #require(results.records[MadeUpDistrict.month(2022, 9)])
    results.records[Self.month] = MonthRecord(month: Self.month, rosters: september.rosters)
    results.inputs.append(InputSummary(path: "2022-10/03100/tham-gia.csv", size: 1, sha256: "a", month: Self.month))
    results.inputs.append(InputSummary(path: "không rõ.csv", size: 1, sha256: "b"))
    let plan = try #require(try Self.plans(results)["Nguồn"])
    #expect(
      plan.column("Tệp") == ["2022-09/03100/danh-sach.csv", "2022-10/03100/tham-gia.csv", "không rõ.csv"])
  }

  @Test func aMonthWithNothingStillMakesEightSheets() throws {
    let results = MadeUpDistrict(unitCount: 0, months: []).results
    let plans = try Self.plans(results, month: MadeUpDistrict.month(2022, 8))
    #expect(plans.count == 8)
    #expect(plans["Cá nhân"]?.merges.last?.content == .text("Chưa có danh sách nào có hiệu lực"))
  }

  @Test(arguments: [
    (31, "Tháng 10/2022: 28 đơn vị nộp đủ, 3 chưa nộp; 85,7% đạt"),
    (1, "Tháng 10/2022: 1 đơn vị nộp đủ, 0 chưa nộp; 80% đạt"),
  ])
  func factsAreWordedForPeople(units: Int, expected: String) throws {
    let context = MonthContext(
      results: MadeUpDistrict(unitCount: units).results, month: Self.month, language: .vietnamese,
      layout: try Self.layout, programVersion: "1.0.0")
    let template = TextTemplate(
      "Tháng {month}: {units_reporting} đơn vị nộp đủ, {units_missing} chưa nộp; {rate} đạt")
    #expect(template.filled(MonthFacts.facts(context, inputs: 0)) == expected)
  }

  @Test(arguments: [
    (9, [0], "Tất cả 9 đơn vị đã nộp đủ báo cáo."),
    (9, [1, 2], "2 trong 9 đơn vị nộp thiếu báo cáo, các đơn vị khác đã nộp đủ."),
    (10, [0], "1 trong 10 đơn vị chưa nộp báo cáo, các đơn vị khác đã nộp đủ."),
    (10, [1], "1 trong 10 đơn vị chưa nộp báo cáo, 1 đơn vị nộp thiếu."), (0, [], ""),
  ])
  func whoHasNotReportedIsASentence(units: Int, lacking: [Int], expected: String) throws {
    var results = MadeUpDistrict(unitCount: 10, issuesPerUnit: 0).results
    results.district.units.removeLast(10 - units)
    for index in lacking where index > 0 {
      results.issues.append(
        Issue(
          MissingForm(missing: .both, unit: results.district.units[index].name, month: Self.month),
          unit: results.district.units[index].code, month: Self.month))
    }
    let context = MonthContext(
      results: results, month: Self.month, language: .vietnamese, layout: try Self.layout, programVersion: "1")
    #expect(MonthFacts.facts(context, inputs: 0)["reporting_line"] == expected)
  }

  @Test func aMembersGroupsReadAsTheLayoutWordsThem() throws {
    let text = try Repository.monthlyLayout(
      replacing: "{field: position, heading: Chức vụ, width: 36}",
      with: "{field: groups, heading: Đối tượng, width: 36}")
    let layout = try WorkbookLayout.read(text, file: "monthly.yaml", for: MonthlyWorkbook.schema)
    let workbook = MonthlyWorkbook(
      results: MadeUpDistrict(unitCount: 1).results, month: Self.month, layout: layout, language: .english,
      programVersion: "1")
    let plan = try #require(workbook.plans().first { $0.name == "Cá nhân" })
    #expect(Set(plan.column("Đối tượng")) == ["cán bộ, đảng viên"])
  }

  @Test func everyFactHasAValue() throws {
    let context = MonthContext(
      results: MadeUpDistrict(unitCount: 1).results, month: Self.month, language: .vietnamese,
      layout: try Self.layout, programVersion: "1.0.0")
    #expect(Set(MonthFacts.facts(context, inputs: 0).keys) == Set(MonthFacts.names))
  }

  /// Counts of villagers are input: a sum beyond the largest number must not stop the program.
  @Test func sumsDoNotOverflow() {
    #expect(MonthFacts.saturatingSum([Int.max, 1]) == Int.max)
    #expect(NumberWording.grouped(-1_234_567, in: .vietnamese) == "-1.234.567")
  }
}

@Suite("Receptions: who sent nothing, and who sent nothing to report, must not look alike")
struct ReceptionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var form: FormKind
    var isCounted: Bool?
    var accepted = 0
    var rejected = 0
    var hasOlderRoster = false
    var expected: String
    var testDescription: String { "\(form) \(expected)" }
  }

  @Test(arguments: [
    Case(form: .participation, isCounted: nil, expected: "✗ Chưa nộp|"),
    Case(form: .roster, isCounted: nil, expected: "✗ Chưa nộp|"),
    Case(form: .roster, isCounted: nil, hasOlderRoster: true, expected: "← Bản trước|"),
    Case(form: .activities, isCounted: nil, expected: "– Không nộp|"),
    Case(form: .participation, isCounted: false, expected: "! Không tính được|"),
    Case(form: .feedback, isCounted: true, expected: "○ Không phát sinh|"),
    Case(form: .participation, isCounted: true, accepted: 40, rejected: 3, expected: "40.0|3.0"),
    Case(form: .participation, isCounted: true, rejected: 3, expected: "0.0|3.0"),
  ])
  func reception(example: Case) throws {
    let month = MonthlySheetsTests.month
    var results = MadeUpDistrict(unitCount: 1, months: [month], issuesPerUnit: 0).results
    results.tables = []
    if !example.hasOlderRoster { results.records[month]?.rosters = RostersInEffect(month: month, rosters: []) }
    if let isCounted = example.isCounted {
      var table = TableResult(path: "a.csv", form: example.form, unit: "03100", month: month, isCounted: isCounted)
      (table.rows.accepted, table.rows.rejected) = (example.accepted, example.rejected)
      results.tables = [table]
    }
    let plan = try #require(try MonthlySheetsTests.plans(results)["Tình hình nộp"])
    let row = try #require(plan.rows.first { $0.shown.contains("|Xã Nậm Tin|") })
    let place = 2 + 2 * (FormKind.allCases.firstIndex(of: example.form) ?? 0)
    #expect(row.cells[place...(place + 1)].map { $0.content.shown }.joined(separator: "|") == example.expected)
  }
}
