import Configuration
import Movement
import Submissions
import TestSupport
import Testing
import WorkbookWriting

@testable import Reporting

@Suite("A file's details: the same input would give other bytes, or the file bear somebody else's name")
struct DetailsTests {
  private static let movement = "Ngày cuối tuần tình nguyện"
  private static let office = "Văn phòng Huyện ủy Nậm Pồ"

  @Test(
    "Of the month's workbook, made on the last day of the newest input's month, if computers know it",
    arguments: [
      ("2022-10", "2022-10-31T00:00:00Z"), ("1971-01", "1971-01-31T00:00:00Z"), ("1970-12", "1970-01-02T00:00:00Z"),
    ])
  func monthly(newest: String, created: String) throws {
    var results = MadeUpDistrict(unitCount: 1, months: []).results
    let month = try #require(YearMonth(iso: newest))
    results.inputs = [InputSummary(path: "a.csv", size: 1, sha256: "", month: month)]
    let workbook = try WrittenWorkbook { path in
      let layout = try WorkbookLayout.load(Repository.monthlyLayout, for: MonthlyWorkbook.schema)
      try MonthlyWorkbook(
        results: results, month: MonthlySheetsTests.month, layout: layout, language: .vietnamese, programVersion: "1"
      ).write(to: path)
    }
    #expect(workbook.elements("vt:lpwstr", in: "docProps/custom.xml") == ["report"], "it would be read as submitted")
    #expect(
      workbook.details == [
        "Báo cáo tháng 10/2022 – \(Self.movement)", "Kết quả phong trào \(Self.movement)", Self.office,
        "\(Self.movement); 10/2022", created, "Huyện ủy Nậm Pồ",
      ])
  }

  @Test(
    "Of the commendation workbook",
    arguments: [("2022-12", "2022-12-31T00:00:00Z"), ("1970-12", "1970-01-02T00:00:00Z")])
  func commendation(newest: String, created: String) throws {
    var results = MadeUpPeriod().results
    results.inputs = [InputSummary(path: "a.csv", size: 1, sha256: "", month: YearMonth(iso: newest))]
    let workbook = try WrittenWorkbook { path in
      let layout = try WorkbookLayout.read(
        Repository.layoutText("commendation"), file: "c.yaml", for: CommendationWorkbook.schema)
      try #require(
        CommendationWorkbook(results: results, layout: layout, language: .vietnamese, programVersion: "1")
      ).write(to: path)
    }
    #expect(workbook.elements("vt:lpwstr", in: "docProps/custom.xml") == ["report"], "it would be read as submitted")
    #expect(
      workbook.details == [
        "Khen thưởng phong trào \(Self.movement) (9/2022 – 10/2022)",
        "Danh sách đề nghị khen thưởng từ tháng 9 đến tháng 10 năm 2022", Self.office,
        "\(Self.movement); khen thưởng; 9/2022 – 10/2022", created, "Huyện ủy Nậm Pồ",
      ])
  }

  @Test("Of a return workbook")
  func returned() throws {
    let folder = try TemporaryFolder()
    try folder.write("Ngày,Mã số,Họ và tên\n31/2/2022,,Lò Văn Ún\n", to: "2022-10/03156/tham-gia.csv")
    let workbook = try #require(try SubmissionRun(folder.path).returns.workbooks.first)
    #expect(
      try WrittenWorkbook { try workbook.write(to: $0) }.details == [
        "Trả lại Xã Nậm Tin – tháng 10/2022", "Lỗi trong biểu tháng 10/2022 của phong trào \(Self.movement)",
        Self.office, "\(Self.movement); 10/2022; Xã Nậm Tin", "2022-10-31T00:00:00Z", "Huyện ủy Nậm Pồ",
      ])
  }
}
