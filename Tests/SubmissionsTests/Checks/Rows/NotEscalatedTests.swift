import Movement
import Testing

@testable import Submissions

@Suite("not-escalated: a difficulty that nobody takes on")
struct NotEscalatedTests {
  private static let notEscalated = [
    "row 2 not-escalated: Kiến nghị vượt thẩm quyền nhưng chưa ghi đã chuyển đến đâu.",
    "→ Báo cáo lên cấp có thẩm quyền và ghi vào cột “Chuyển đến”; "
      + "nếu thuộc thẩm quyền, ghi “x” vào cột “Thuộc thẩm quyền”.",
  ]

  @Test(arguments: [
    ("8/10/2022,,,Đường,x,,,", []), ("8/10/2022,,,Đường,không,,,Huyện", []),
    ("8/10/2022,,,Đường,không,,,", notEscalated),
    ("8/10/2022,,,Đường,,,,-", notEscalated),
    ("8/10/2022,,,Đường,-,Xong,,", notEscalated),
    (
      "8/11/2022,,,Đường,,,,",
      notEscalated + [
        "A2 outside-month date: Ngày 08/11/2022 không thuộc tháng 10/2022 của biểu.",
        "→ Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó.",
      ]
    ),
    (
      "8.10,,,Đường,,,,",
      ["A2 type-error date: “8.10” chưa có năm.", "→ Ghi đủ ngày/tháng/năm, ví dụ 8/10/2022."]
    ),
  ])
  func report(row: String, expected: [String]) throws {
    let found = try issues(of: .feedback, row)
    #expect(found == expected)
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
