import Foundation
import Movement
import Submissions
import TableReading
import TestSupport
import Testing

@Suite("The examples in the documentation do what their pages say", .serialized)
struct ExampleTests {
  private let temporary: TemporaryFolder
  private let templates = Repository.templates

  init() throws { temporary = try TemporaryFolder() }

  private var folder: String { temporary.path }

  @Test func findsAPlace() {
    let villages = ["Bản Huổi Sang", "Bản Nà Hỳ 1"]
    #expect(place(called: "BAN  NA HY 1", among: villages) == "Bản Nà Hỳ 1")
    #expect(place(called: "Bản Nà Hỳ 2", among: villages) == nil)
  }

  @Test(arguments: [
    (yaml: "weekday: 7\nhours: 8\n", result: "7: 8"),
    (yaml: "weekday: 9\nhours: 8\n", result: "work.yaml, line 1, weekday: this has to be a whole number from 1 to 7"),
  ])
  func readsWhatPeopleEdit(yaml: String, result: String) { #expect(hours(in: yaml) == result) }

  @Test func readsTheFirstColumn() throws {
    try Data("Ngày;Họ và tên\r\n8/10/2022;Lò Văn Kiên\r\n".utf8).write(to: URL(filePath: folder + "/tham-gia.csv"))
    #expect(try firstColumns(ofFileAt: folder + "/tham-gia.csv") == ["Ngày", "8/10/2022"])
  }

  @Test func writesAWorkbookThatReadsBack() throws {
    try writeWeekend(to: folder + "/weekend.xlsx")
    #expect(try firstColumns(ofFileAt: folder + "/weekend.xlsx") == ["Ngày", "2022-10-08"])
  }

  @Test(arguments: [
    (days: ["2022-10-08"], kept: true),
    (days: ["2022-10-10"], kept: false),
    (days: [], kept: false),
  ])
  func judgesAMember(days: [String], kept: Bool) throws {
    let rule = MonthlyRule(
      launched: try #require(CalendarDate(iso: "2022-09-02")), weekdays: [.saturday, .sunday], daysPerMonth: 1,
      minAvailableDays: 2, sessionCredits: [.full: 1, .morning: 0.5, .afternoon: 0.5], workingWeekendDays: [])
    let member = Member(
      id: "NP-01", fullName: "Lò Văn Kiên", origin: RowOrigin(file: "danh-sach.csv", row: 2))
    let month = try #require(YearMonth(iso: "2022-10"))
    #expect(keptTheRule(member, on: days.compactMap { CalendarDate(iso: $0) }, in: month, under: rule) == kept)
  }

  @Test func namesWhatIsWrong() throws {
    let unit = folder + "/2022-10/Nà Hỳ"
    try FileManager.default.createDirectory(atPath: unit, withIntermediateDirectories: true)
    try Data("Mã số,Họ và tên,Đối tượng\nNP-01,,cán bộ\n".utf8).write(to: URL(filePath: unit + "/danh-sach.csv"))
    let messages = try messages(forFilesIn: folder, templates: templates)
    #expect(messages.filter { $0.contains("Họ và tên") } == ["Ô “Họ và tên” không được để trống."])
  }

  @Test func writesAWorkbookAMonth() throws {
    let district = try District.load(from: templates + "/sample/district")
    let forms = try FormCatalogue(from: templates + "/forms", contentGroups: district.rules.contentGroups)
    let files = try InputTree(paths: [templates + "/sample/submissions"]).files
    let results = Assessment(district: district, catalogue: forms).assess(files, scope: .everyMonth)
    try writeMonthlyWorkbooks(of: results, layout: templates + "/workbooks/monthly.yaml", to: folder)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
        "BaoCaoThang_2022-09.xlsx", "BaoCaoThang_2022-10.xlsx", "BaoCaoThang_2022-11.xlsx",
      ])
  }
}
