import Testing

@testable import Submissions

@Suite("duplicate-participation: one day written twice makes two")
struct DuplicateParticipationTests {
  @Test(arguments: [
    (
      ["8/10/2022,NH-1,Giàng A Páo,sáng,,,,,", "8/10/2022,NH-1,Giàng A Páo,sáng,,,,,"],
      ["row 3 duplicate-participation"]
    ),
    (["8/10/2022,NH-1,Giàng A Páo,,,,,,", "T7 08-10-22,,giàng a páo,cả ngày,,,,,"], ["row 3 duplicate-participation"]),
    (["8/10/2022,NH-1,Giàng A Páo,sáng,,,,,", "8/10/2022,NH-1,Giàng A Páo,chiều,,,,,"], []),
    (["8/10/2022,NH-1,Giàng A Páo,,,,,,", "9/10/2022,NH-1,Giàng A Páo,,,,,,"], []),
    (["8/10/2022,NH-3,Vàng A Dơ,,,,,,", "8/10/2022,NH-4,Vàng A Dơ,,,,,,"], []),
    (
      ["8/10/2022,NH-1,Giàng A Páo,,,,,,x", "7/10/2022,NH-1,Giàng A Páo,,,,,,", "7/10/2022,NH-1,Giàng A Páo,,,,,,"],
      ["A3 not-weekend date", "row 4 duplicate-participation", "A4 not-weekend date"]
    ),
    // A rejected row is no earlier one.
    (["8/10/2022,NH-1,Giàng A Páo,,,,,,,thừa", "8/10/2022,NH-1,Giàng A Páo,,,,,,"], ["J2 extra-cell"]),
    (["8/10/2022,NH-1,Lò Văn Hoà,,,,,,", "8/10/2022,NH-1,Giàng A Páo,,,,,,"], ["C2 name-mismatch full_name"]),
    // A row with an error by then is not looked at; one rejected here keeps its warnings.
    (["2/10/2022,NH-1,Giàng A Páo,,,,,,", "1/9/2022,NH-1,Giàng A Páo,,,,,,"], ["A3 outside-month date"]),
    (
      ["8/10/2022,NH-1,Giàng A Páo,,,,,,", "8/10/2022,NH-1,Giang A Pao,,H9,Lạ,,,"],
      [
        "row 3 duplicate-participation", "C3 name-spelling full_name", "E3 unknown-activity activity_id",
        "F3 unknown-village village",
      ]
    ),
    (
      Array(repeating: "8/10/2022,NH-1,Giàng A Páo,,,,,,", count: 3),
      ["row 3 duplicate-participation", "row 4 duplicate-participation"]
    ),
  ])
  func report(rows: [String], expected: [String]) throws {
    #expect(try issues(of: .participation, rows: rows) == expected)
  }

  @Test func acrossUnits() throws {
    let table = "Ngày,Mã số,Họ và tên\n8/10/2022,NH-1,Giàng A Páo\n"
    #expect(
      try issues(
        of: .participation, rows: ["8/10/2022,NH-1,Giàng A Páo,,,,,,"], beside: ["2022-10/na-bung/tham-gia.csv": table])
        == ["row 2 duplicate-participation"])
  }
}
