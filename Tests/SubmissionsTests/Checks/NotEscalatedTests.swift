import Testing

@testable import Submissions

@Suite("not-escalated: a difficulty that nobody takes on")
struct NotEscalatedTests {
  @Test(arguments: [
    ("8/10/2022,,,Đường,x,,,", []), ("8/10/2022,,,Đường,không,,,Huyện", []),
    ("8/10/2022,,,Đường,không,,,", ["row 2 not-escalated"]),
    ("8/10/2022,,,Đường,,,,-", ["row 2 not-escalated"]), ("8/10/2022,,,Đường,-,Xong,,", ["row 2 not-escalated"]),
    ("8/11/2022,,,Đường,,,,", ["row 2 not-escalated", "A2 outside-month date"]),
    ("8.10,,,Đường,,,,", ["A2 type-error date"]),
  ])
  func report(row: String, expected: [String]) throws {
    #expect(try issues(of: .feedback, row) == expected)
  }

  @Test func whatBecameOfIt() throws {
    let rows = ["x,Xong,", "x,,", "x,,Huyện", "không,,Huyện", ",,", ",Xong,", "0,Xong,Tỉnh"]
    let results = try assess([
      "2022-10/na-hy/kien-nghi.csv": "Ngày,Nội dung kiến nghị,Thuộc thẩm quyền,Kết quả,Chuyển đến\n"
        + rows.map { "8/10/2022,Đường,\($0)\n" }.joined()
    ])
    #expect(results.units.map(\.feedback) == [[.resolved: 1, .open: 2, .escalated: 2, .notEscalated: 2]])
  }
}
