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
    (["", ""], ["row 3 duplicate-participation"]), (["sáng", "chiều", "sáng"], ["row 4 duplicate-participation"]),
  ])
  func report(sessions: [String], expected: [String]) throws {
    #expect(
      try issues(of: .participation, rows: sessions.map { "8/10/2022,NH-1,Giàng A Páo,\($0),,,,," }) == expected)
  }
}
