import Testing

@testable import Submissions

@Suite("unknown-activity: days for an activity that nobody reported")
struct UnknownActivityTests {
  private let activities = """
    Mã hoạt động,Ngày,Nhóm nội dung,Nội dung
    H1,8/10/2022,Khác,Việc
    H2,sai,Khác,Việc

    """

  @Test(arguments: [
    ("H1", []), ("", []), ("-", []), ("H2", ["E2 unknown-activity activity_id"]),
    ("h1", ["E2 unknown-activity activity_id"]),
    ("NB", ["E2 unknown-activity activity_id"]),
  ])
  func report(id: String, expected: [String]) throws {
    let beside = [
      "2022-10/na-hy/z.csv": activities, "2022-09/na-hy/hoat-dong.csv": activities.replacing("H1", with: "H9"),
      "2022-10/na-bung/hoat-dong.csv": activities.replacing("H1", with: "NB"),
    ]
    #expect(
      try issues(of: .participation, rows: ["8/10/2022,NH-1,Giàng A Páo,,\(id),,,,"], beside: beside)
        == [
          "2022-09/na-hy/hoat-dong.csv B2 outside-month date", "2022-09/na-hy/hoat-dong.csv B3 type-error date",
          "2022-10/na-bung/hoat-dong.csv B3 type-error date",
        ] + expected + ["2022-10/na-hy/z.csv B3 type-error date"])
  }
}
