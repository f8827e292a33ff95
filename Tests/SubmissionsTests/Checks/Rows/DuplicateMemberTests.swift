import Testing

@testable import Submissions

@Suite("duplicate-member: one person on two rosters owes, and is counted, twice")
struct DuplicateMemberTests {
  @Test(arguments: [
    (["A-1,Lý A Sử,,,,khác,,,,,", "A-1,Lý A Dế,,,,khác,,,,,"], ["A3 duplicate-member member_id"]),
    (["A-1,Lý A Sử,,,,khác,,,,,", "A-2,Lý A Sử,,,,khác,,,,,"], []),
    (["A-1,Lý A Sử,,,,lạ,,,,,", "A-1,Lý A Sử,,,,khác,,,,,"], ["F2 unknown-value groups"]),
    (["A-1,Lý A Sử,,,,khác,,,,,", "A-1,Lý A Sử,,,,lạ,,,,,"], ["F3 unknown-value groups"]),
    (["NB-1,Cháng A Sình,,,,khác,,,,,"], ["A2 duplicate-member member_id"]),
  ])
  func report(rows: [String], expected: [String]) throws {
    #expect(try issues(of: .roster, rows: rows) == expected)
  }

  @Test func anotherMonthIsNoDuplicate() throws {
    #expect(
      try assess([
        "2022-09/na-bung/danh-sach.csv": SmallDistrict.roster, "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster,
      ])
      .report == [])
  }
}
