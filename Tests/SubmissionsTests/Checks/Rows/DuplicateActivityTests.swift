import Testing

@testable import Submissions

@Suite("duplicate-activity: one activity reported twice counts its villagers twice")
struct DuplicateActivityTests {
  @Test(arguments: [
    (
      ["H1,8/10/2022,,,,,Khác,Việc,,,,,,,", "H1,9/10/2022,,,,,Khác,Việc,,,,,,,"], ["A3 duplicate-activity activity_id"]
    ),
    (["H1,8/10/2022,,,,,Khác,Việc,,,,,,,", "H2,8/10/2022,,,,,Khác,Việc,,,,,,,"], []),
    (["H1,8/11/2022,,,,,Khác,Việc,,,,,,,", "H1,9/10/2022,,,,,Khác,Việc,,,,,,,"], ["B2 outside-month date"]),
    (
      ["H1,8/10/2022,,,,,Khác,Việc,,,,,,,", "H1,9/10/2022,Lạ,,,Lạ,Khác,Việc,,,,,,,"],
      ["C3 unknown-unit lead_unit", "F3 unknown-village village"]
    ),
    (
      ["H1,8/10/2022,,,,,Khác,Việc,,,,,,,", "H1,9/10/2022,,,,Lạ,Khác,Việc,\"1,200\",,,,,,"],
      ["A3 duplicate-activity activity_id", "F3 unknown-village village", "I3 ambiguous-number members"]
    ),
  ])
  func report(rows: [String], expected: [String]) throws {
    #expect(try issues(of: .activities, rows: rows) == expected)
  }

  @Test func otherUnitsHaveTheirOwnCodes() throws {
    let table = "Mã hoạt động,Ngày,Nhóm nội dung,Nội dung\nH1,8/10/2022,Khác,Việc\n"
    #expect(
      try issues(
        of: .activities, rows: ["H1,8/10/2022,,,,,Khác,Việc,,,,,,,"], beside: ["2022-10/na-bung/hoat-dong.csv": table])
        == [])
  }
}
