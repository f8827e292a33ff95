import Testing

@testable import Submissions

@Suite("before-launch: work from before the movement counted as part of it")
struct BeforeLaunchTests {
  @Test(arguments: [
    (
      "1/9/2022",
      [
        "A2 before-launch date: Ngày 01/09/2022 trước ngày phát động phong trào (02/09/2022).",
        "→ Sửa ngày nếu ghi nhầm; nếu đúng, xóa dòng này vì không được tính.",
      ]
    ),
    (
      "2/9/2022",
      [
        "A2 not-weekend date: Ngày 02/09/2022 là thứ sáu, không phải ngày cuối tuần.",
        "→ Dòng được giữ nhưng không tính ngày. Sửa ngày nếu ghi nhầm.",
      ]
    ),
    ("3/9/2022", []),
    (
      "31/8/2022",
      [
        "A2 outside-month date: Ngày 31/08/2022 không thuộc tháng 9/2022 của biểu.",
        "→ Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó.",
      ]
    ),
  ])
  func september(date: String, expected: [String]) throws {
    let results = try assess([
      "2022-09/na-hy/danh-sach.csv": SmallDistrict.roster,
      "2022-09/na-hy/tham-gia.csv": "Ngày,Mã số,Họ và tên\n\(date),NH-1,Giàng A Páo\n",
    ])
    #expect(results.report(on: "2022-09/na-hy/tham-gia.csv") == expected)
  }

  @Test func ofActivitiesAndFeedback() throws {
    let results = try assess([
      "2022-09/na-hy/hoat-dong.csv": "\(try header(of: .activities))\nH1,1/9/2022,,,,,Khác,Việc,,,,,,,\n",
      "2022-09/na-hy/kien-nghi.csv": "\(try header(of: .feedback))\n1/9/2022,,,Đường,x,Xong,,\n",
    ])
    #expect(
      results.report() == [
        "2022-09/na-hy/hoat-dong.csv B2 before-launch date: "
          + "Ngày 01/09/2022 trước ngày phát động phong trào (02/09/2022).",
        "→ Sửa ngày nếu ghi nhầm; nếu đúng, xóa dòng này vì không được tính.",
        "2022-09/na-hy/kien-nghi.csv A2 before-launch date: "
          + "Ngày 01/09/2022 trước ngày phát động phong trào (02/09/2022).",
        "→ Sửa ngày nếu ghi nhầm; nếu đúng, xóa dòng này vì không được tính.",
      ])
  }
}
