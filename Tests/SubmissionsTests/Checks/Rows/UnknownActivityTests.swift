import Testing

@testable import Submissions

@Suite("unknown-activity: days for an activity that nobody reported")
struct UnknownActivityTests {
  private static let head = "Mã hoạt động,Ngày,Nhóm nội dung,Nội dung\n"
  /// H2 is rejected; H9 is of another month, NB of another unit.
  private static let activities = [
    "2022-09/na-hy/hoat-dong.csv": head + "H9,10/9/2022,Khác,Việc\n",
    "2022-10/na-bung/hoat-dong.csv": head + "NB,8/10/2022,Khác,Việc\n",
    "2022-10/na-hy/z.csv": head + "H1,8/10/2022,Khác,Việc\nH2,sai,Khác,Việc\n",
  ]

  @Test(arguments: [("H1", nil), ("", nil), ("-", nil), ("H2", "H2"), ("h1", "h1"), ("H9", "H9"), ("NB", "NB")])
  func report(id: String, unknown: String?) throws {
    let expected =
      unknown.map {
        [
          "E2 unknown-activity activity_id: Hoạt động “\($0)” không có trong biểu hoạt động được tính của đơn vị.",
          "→ Lượt tham gia vẫn được tính. Sửa mã, hoặc bổ sung hoạt động vào biểu hoạt động.",
        ]
      } ?? []
    #expect(
      try issues(of: .participation, rows: ["8/10/2022,NH-1,Giàng A Páo,,\(id),,,,"], beside: Self.activities)
        == expected + [
          "2022-10/na-hy/z.csv B3 type-error date: “sai” không phải là ngày có thật.",
          "→ Ghi ngày/tháng/năm, ví dụ 8/10/2022.",
        ])
  }
}
