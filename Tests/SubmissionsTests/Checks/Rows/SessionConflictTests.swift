import Testing

@testable import Submissions

@Suite("session-conflict: a whole day and its half make a day and a half")
struct SessionConflictTests {
  @Test(arguments: [
    (
      ["cả ngày", "sáng"],
      [
        "row 3 session-conflict: Buổi này trùng với dòng 2: cả ngày đã gồm buổi sáng và buổi chiều.",
        "→ Giữ một dòng “cả ngày”, hoặc ghi một dòng sáng và một dòng chiều.",
      ]
    ),
    (
      ["sáng", "cả ngày"],
      [
        "row 3 session-conflict: Buổi này trùng với dòng 2: cả ngày đã gồm buổi sáng và buổi chiều.",
        "→ Giữ một dòng “cả ngày”, hoặc ghi một dòng sáng và một dòng chiều.",
      ]
    ),
    (
      ["", "chiều"],
      [
        "row 3 session-conflict: Buổi này trùng với dòng 2: cả ngày đã gồm buổi sáng và buổi chiều.",
        "→ Giữ một dòng “cả ngày”, hoặc ghi một dòng sáng và một dòng chiều.",
      ]
    ),
    (["sáng", "chiều"], []),
    (
      ["nửa ngày", "sáng"],
      [
        "row 3 session-conflict: Buổi này trùng với dòng 2: “nửa ngày” không nói là sáng hay chiều, "
          + "nên có thể là cùng một buổi.",
        "→ Ghi rõ “sáng” hoặc “chiều” thay cho “nửa ngày”; nếu là cùng một buổi, xóa một dòng.",
      ]
    ),
    (
      ["chiều", "1/2 ngày"],
      [
        "row 3 session-conflict: Buổi này trùng với dòng 2: “nửa ngày” không nói là sáng hay chiều, "
          + "nên có thể là cùng một buổi.",
        "→ Ghi rõ “sáng” hoặc “chiều” thay cho “nửa ngày”; nếu là cùng một buổi, xóa một dòng.",
      ]
    ),
    (
      ["nửa ngày", ""],
      [
        "row 3 session-conflict: Buổi này trùng với dòng 2: cả ngày đã gồm buổi sáng và buổi chiều.",
        "→ Giữ một dòng “cả ngày”, hoặc ghi một dòng sáng và một dòng chiều.",
      ]
    ),
    (
      ["nửa ngày", "nửa ngày"],
      [
        "row 3 duplicate-participation: Lượt tham gia này đã có ở dòng 2.",
        "→ Xóa một trong hai dòng, hoặc sửa ngày, buổi, người cho đúng.",
      ]
    ),
    (
      ["sáng", "chiều", ""],
      [
        "row 4 session-conflict: Buổi này trùng với dòng 2: cả ngày đã gồm buổi sáng và buổi chiều.",
        "→ Giữ một dòng “cả ngày”, hoặc ghi một dòng sáng và một dòng chiều.",
      ]
    ),
    (
      ["cả ngày", "sáng", "chiều"],
      [
        "row 3 session-conflict: Buổi này trùng với dòng 2: cả ngày đã gồm buổi sáng và buổi chiều.",
        "→ Giữ một dòng “cả ngày”, hoặc ghi một dòng sáng và một dòng chiều.",
        "row 4 session-conflict: Buổi này trùng với dòng 2: cả ngày đã gồm buổi sáng và buổi chiều.",
        "→ Giữ một dòng “cả ngày”, hoặc ghi một dòng sáng và một dòng chiều.",
      ]
    ),
    (
      ["cả ngày", "sáng", "sáng"],
      [
        "row 3 session-conflict: Buổi này trùng với dòng 2: cả ngày đã gồm buổi sáng và buổi chiều.",
        "→ Giữ một dòng “cả ngày”, hoặc ghi một dòng sáng và một dòng chiều.",
        "row 4 session-conflict: Buổi này trùng với dòng 2: cả ngày đã gồm buổi sáng và buổi chiều.",
        "→ Giữ một dòng “cả ngày”, hoặc ghi một dòng sáng và một dòng chiều.",
      ]
    ),
    (
      ["", ""],
      [
        "row 3 duplicate-participation: Lượt tham gia này đã có ở dòng 2.",
        "→ Xóa một trong hai dòng, hoặc sửa ngày, buổi, người cho đúng.",
      ]
    ),
    (
      ["sáng", "chiều", "sáng"],
      [
        "row 4 duplicate-participation: Lượt tham gia này đã có ở dòng 2.",
        "→ Xóa một trong hai dòng, hoặc sửa ngày, buổi, người cho đúng.",
      ]
    ),
  ])
  func report(sessions: [String], expected: [String]) throws {
    #expect(
      try issues(of: .participation, rows: sessions.map { "8/10/2022,NH-1,Giàng A Páo,\($0),,,,," }) == expected)
  }
}
