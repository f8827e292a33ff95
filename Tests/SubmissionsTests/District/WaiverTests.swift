import Configuration
import Movement
import TestSupport
import Testing

@testable import Submissions

@Suite("Waivers: a decision of the committee that is not followed, or one that reaches further than it says")
struct WaiverTests {
  private static let roster =
    "Mã số,Họ và tên,Đối tượng,Từ ngày\nNH-1,Giàng A Páo,cán bộ,\nNH-2,Lò Thị Hoa,cán bộ,20/10/2022\n"

  @Test(arguments: [
    ("7/10/2022,NH-1,Giàng A Páo", NotWeekend.code, "A2 waived date", 1.0),
    ("8/10/2022,NH-2,Lò Thị Hoa", OutsideService.code, "A2 waived date", 1.0),
    ("8/10/2022,NH-1,Sùng Thị Mỷ", NameMismatch.code, "C2 waived full_name", 1.0),
    ("5/11/2022,NH-1,Giàng A Páo", OutsideMonth.code, "A2 waived date", 1.0),
  ])
  func accepts(row: String, code: IssueCode, notice: String, days: Double) throws {
    let results = try judge(row, waivers: [waiver(code)])
    #expect(results.report == ["2022-10/na-hy/tham-gia.csv \(notice)"])
    #expect(results.standings.reduce(0) { $0 + $1.days } == days)
  }

  @Test(
    arguments: [
      (NotWeekend.code, nil, nil, "A2 waived date"),
      (NotWeekend.code, "NH-1", nil, "A2 waived date"),
      (NotWeekend.code, "NH-2", nil, "A2 not-weekend date"),
      (NotWeekend.code, nil, "2022-10-07", "A2 waived date"),
      (NotWeekend.code, nil, "2022-10-14", "A2 not-weekend date"),
      (OutsideMonth.code, nil, nil, "A2 not-weekend date"),
    ] as [(IssueCode, String?, String?, String)])
  func reachesNoFurther(code: IssueCode, member: String?, date: String?, issue: String) throws {
    var decision = waiver(code)
    decision.memberID = member
    decision.date = date.map(day)
    let results = try judge("7/10/2022,NH-1,Giàng A Páo", waivers: [decision])
    let unused = issue.contains("waived") ? [] : ["unused-waiver"]
    #expect(results.report == unused + ["2022-10/na-hy/tham-gia.csv \(issue)"])
  }

  @Test(arguments: [
    ("2022-13,03169,participation,not-weekend,,,Lý do,Ông A", 2, "month"),
    ("2022-10,Xã Lạ,participation,not-weekend,,,Lý do,Ông A", 2, "unit"),
    ("2022-10,03169,tham-gia,not-weekend,,,Lý do,Ông A", 2, "form"),
    ("2022-10,03169,participation,required,,,Lý do,Ông A", 2, "code"),
    ("2022-10,03169,participation,not-weekend,,31/2/2022,Lý do,Ông A", 2, "date"),
    ("2022-10,03169,participation,not-weekend,,,,Ông A", 2, "reason"),
    ("2022-10,03169,participation,not-weekend,,,Lý do,", 2, "approved_by"),
  ])
  func namesThePlaceOfAMistake(row: String, line: Int, key: String) throws {
    let header = "month,unit,form,code,member_id,date,reason,approved_by\n"
    try withFolder(["waivers.csv": header + row + "\n"]) { folder in
      let error = #expect(throws: ConfigurationError.self) {
        try WaiverTable.load("\(folder)/waivers.csv", units: SmallDistrict.units)
      }
      #expect(error?.line == line && error?.key == key)
    }
  }

  private func waiver(_ code: IssueCode) -> Waiver {
    Waiver(
      month: month("2022-10"), unit: "03169", form: .participation, code: code, reason: "Trực lễ", approvedBy: "Ông A",
      row: 2)
  }

  private func judge(_ row: String, waivers: [Waiver]) throws -> Results {
    var district = SmallDistrict.district
    district.waivers = waivers
    return try assess(
      [
        "2022-10/na-hy/danh-sach.csv": Self.roster,
        "2022-10/na-hy/tham-gia.csv": "Ngày,Mã số,Họ và tên\n\(row)\n",
      ], district: district)
  }
}
