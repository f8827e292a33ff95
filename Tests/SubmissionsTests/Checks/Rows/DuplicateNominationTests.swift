import Testing

@testable import Submissions

@Suite("duplicate-nomination: one subject nominated twice in a month")
struct DuplicateNominationTests {
  @Test(arguments: [
    (
      ["cá nhân,NH-1,Giàng A Páo,Khác,Tốt,", "cá nhân,NH-1,Giang A Pao,Khác,Giỏi,"],
      ["row 3 duplicate-nomination", "C3 name-spelling name"]
    ),
    (["tập thể,,Xã Nà Hỳ,Khác,Tốt,", "tập thể,,3169,Khác,Giỏi,"], ["row 3 duplicate-nomination"]),
    (["cá nhân,NH-1,Giàng A Páo,Khác,Tốt,", "cá nhân,NB-2,Giàng A Páo,Khác,Tốt,"], []),
    (["cá nhân,NH-1,Lò Văn Hoà,Khác,Tốt,", "cá nhân,NH-1,Giàng A Páo,Khác,Tốt,"], ["C2 name-mismatch name"]),
    (
      ["tập thể,,Lạ,Khác,Tốt,", "tập thể,,Lạ,Khác,Tốt,"], ["C2 unknown-collective name", "C3 unknown-collective name"]
    ),
  ])
  func report(rows: [String], expected: [String]) throws {
    #expect(try issues(of: .nominations, rows: rows) == expected)
  }

  @Test func byAnotherUnit() throws {
    let table = "Loại,Mã số,Tên,Nhóm nội dung,Thành tích\ncá nhân,NH-1,Giàng A Páo,Khác,Tốt\n"
    #expect(
      try issues(
        of: .nominations, rows: ["cá nhân,NH-1,Giàng A Páo,Khác,Tốt,"], beside: ["2022-10/na-bung/de-nghi.csv": table])
        == ["row 2 duplicate-nomination"])
    #expect(
      try issues(
        of: .nominations, rows: ["cá nhân,NH-1,Giàng A Páo,Khác,Tốt,"], beside: ["2022-09/na-hy/de-nghi.csv": table])
        == ["2022-09/na-hy/de-nghi.csv B2 unknown-member member_id"])
  }
}
