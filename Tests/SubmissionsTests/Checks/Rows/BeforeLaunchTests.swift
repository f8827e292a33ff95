import Testing

@testable import Submissions

@Suite("before-launch: work from before the movement counted as part of it")
struct BeforeLaunchTests {
  @Test(arguments: [
    ("1/9/2022", ["tham-gia.csv A2 before-launch date"]), ("2/9/2022", ["tham-gia.csv A2 not-weekend date"]),
    ("3/9/2022", []), ("31/8/2022", ["tham-gia.csv A2 outside-month date"]),
  ])
  func september(date: String, expected: [String]) throws {
    let results = try assess([
      "2022-09/na-hy/danh-sach.csv": SmallDistrict.roster,
      "2022-09/na-hy/tham-gia.csv": "Ngày,Mã số,Họ và tên\n\(date),NH-1,Giàng A Páo\n",
    ])
    #expect(results.report == expected.map { "2022-09/na-hy/" + $0 })
  }

  @Test func ofActivitiesAndFeedback() throws {
    let results = try assess([
      "2022-09/na-hy/hoat-dong.csv": "\(try header(of: .activities))\nH1,1/9/2022,,,,,Khác,Việc,,,,,,,\n",
      "2022-09/na-hy/kien-nghi.csv": "\(try header(of: .feedback))\n1/9/2022,,,Đường,x,Xong,,\n",
    ])
    #expect(
      results.report == [
        "2022-09/na-hy/hoat-dong.csv B2 before-launch date", "2022-09/na-hy/kien-nghi.csv A2 before-launch date",
      ])
  }
}
