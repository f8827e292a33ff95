import Testing

@testable import Submissions

@Suite("session-conflict: a whole day and its half make a day and a half")
struct SessionConflictTests {
  @Test(arguments: [
    (["cả ngày", "sáng"], ["row 3 session-conflict"]), (["sáng", "cả ngày"], ["row 3 session-conflict"]),
    (["", "chiều"], ["row 3 session-conflict"]), (["sáng", "chiều"], []),
    (["sáng", "chiều", ""], ["row 4 session-conflict"]),
    (["cả ngày", "sáng", "chiều"], ["row 3 session-conflict", "row 4 session-conflict"]),
    (["cả ngày", "sáng", "sáng"], ["row 3 session-conflict", "row 4 session-conflict"]),
    (["nửa ngày", "sáng"], ["row 3 session-conflict"]), (["chiều", "1/2 ngày"], ["row 3 session-conflict"]),
    (["", "nửa ngày"], ["row 3 session-conflict"]), (["nửa ngày", "nửa ngày"], ["row 3 duplicate-participation"]),
    (["", ""], ["row 3 duplicate-participation"]), (["sáng", "chiều", "sáng"], ["row 4 duplicate-participation"]),
  ])
  func report(sessions: [String], expected: [String]) throws {
    #expect(
      try issues(of: .participation, rows: sessions.map { "8/10/2022,NH-1,Giàng A Páo,\($0),,,,," }) == expected)
  }

  @Test(arguments: [
    (["", "sáng"], "Buổi này trùng với dòng 2: cả ngày đã gồm buổi sáng và buổi chiều."),
    (["nửa ngày", "sáng"], "Buổi này trùng với dòng 2: nửa ngày không rõ buổi thì không cùng ngày với buổi khác."),
  ])
  func wording(sessions: [String], message: String) throws {
    let rows = sessions.map { "8/10/2022,NH-1,Giàng A Páo,\($0)\n" }.joined()
    let results = try assess([
      "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster,
      "2022-10/na-hy/tham-gia.csv": "Ngày,Mã số,Họ và tên,Buổi\n" + rows,
    ])
    #expect(results.issues.filter { $0.code == SessionConflict.code }.map { $0.message(in: .vietnamese) } == [message])
  }
}
