import Configuration
import Movement
import TestSupport
import Testing

@testable import Submissions

@Suite("Waivers: a decision of the committee that is not followed, or one that reaches further than it says")
struct WaiverTests {
  private static let path = "2022-10/na-hy/tham-gia.csv"
  private static let roster =
    "Mã số,Họ và tên,Đối tượng,Từ ngày\nNH-1,Giàng A Páo,cán bộ,\nNH-2,Lò Thị Hoa,cán bộ,20/10/2022\n"

  @Test(arguments: [
    (
      "7/10/2022,NH-1,Giàng A Páo,", NotWeekend.code, 1.0,
      "A2 waived date: “7/10/2022” được chấp nhận (Không phải cuối tuần) theo ý kiến của Ông A: Trực lễ."
    ),
    (
      "15/10/2022,NH-1,Giàng A Páo,", WorkingWeekend.code, 1.0,
      "A2 waived date: “15/10/2022” được chấp nhận (Ngày cuối tuần làm bù) theo ý kiến của Ông A: Trực lễ."
    ),
    (
      "8/10/2022,NH-2,Lò Thị Hoa,", OutsideService.code, 1.0,
      "A2 waived date: “8/10/2022” được chấp nhận (Ngoài thời gian công tác) theo ý kiến của Ông A: Trực lễ."
    ),
    (
      "8/10/2022,NH-1,Sùng Thị Mỷ,", NameMismatch.code, 1.0,
      "C2 waived full_name: “Sùng Thị Mỷ” được chấp nhận (Tên không khớp mã số) theo ý kiến của Ông A: Trực lễ."
    ),
    (
      "5/11/2022,NH-1,Giàng A Páo,", OutsideMonth.code, 1.0,
      "A2 waived date: “5/11/2022” được chấp nhận (Ngày ngoài tháng) theo ý kiến của Ông A: Trực lễ."
    ),
    (
      "8/10/2022,NH-1,Giàng A Páo,Pá Kha", UnknownVillage.code, 1.0,
      "D2 waived village: “Pá Kha” được chấp nhận (Tên bản lạ) theo ý kiến của Ông A: Trực lễ."
    ),
  ])
  func accepts(row: String, code: IssueCode, days: Double, notice: String) throws {
    let results = try judge(row, waivers: [waiver(code)])
    #expect(results.report(on: Self.path) == [notice, "→ Không cần làm gì; quyết định ở dòng 2 của waivers.csv."])
    #expect(results.standings.reduce(0) { $0 + $1.days } == days)
  }

  @Test func everyCodeThatCanBeWaived() {
    #expect(
      Set(Waiver.codes) == [
        NotWeekend.code, WorkingWeekend.code, OutsideService.code, NameMismatch.code, OutsideMonth.code,
        UnknownVillage.code,
      ])
  }

  private static let waived = [
    "A2 waived date: “7/10/2022” được chấp nhận (Không phải cuối tuần) theo ý kiến của Ông A: Trực lễ.",
    "→ Không cần làm gì; quyết định ở dòng 2 của waivers.csv.",
  ]

  /// The decision that matches no row, and what stands because of that.
  private static func unused(_ title: String) -> [String] {
    [
      "unused-waiver: Dòng 2 của waivers.csv (\(title), Ông A) "
        + "không khớp với dòng nào của đơn vị Xã Nà Hỳ tháng 10/2022.",
      "→ Xem lại tháng, đơn vị, biểu, mã số và ngày; hoặc xóa dòng ấy nếu số liệu đã được sửa.",
      "A2 not-weekend date: Ngày 07/10/2022 là thứ sáu, không phải ngày cuối tuần.",
      "→ Dòng được giữ nhưng không tính ngày. Sửa ngày nếu ghi nhầm.",
    ]
  }

  @Test(
    arguments: [
      (NotWeekend.code, nil, nil, waived), (NotWeekend.code, "NH-1", nil, waived),
      (NotWeekend.code, "NH-2", nil, unused("Không phải cuối tuần")), (NotWeekend.code, nil, "2022-10-07", waived),
      (NotWeekend.code, nil, "2022-10-14", unused("Không phải cuối tuần")),
      (OutsideMonth.code, nil, nil, unused("Ngày ngoài tháng")),
    ] as [(IssueCode, String?, String?, [String])])
  func reachesNoFurther(code: IssueCode, member: String?, date: String?, expected: [String]) throws {
    var decision = waiver(code)
    decision.memberID = member
    decision.date = date.map(day)
    #expect(try judge("7/10/2022,NH-1,Giàng A Páo,", waivers: [decision]).report(on: Self.path) == expected)
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
        Self.path: "Ngày,Mã số,Họ và tên,Bản\n\(row)\n",
      ], district: district)
  }
}
