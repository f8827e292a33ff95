import Testing

@testable import Submissions

@Suite("duplicate-member: one person on two rosters owes, and is counted, twice")
struct DuplicateMemberTests {
  @Test(arguments: [
    (
      ["A-1,Lý A Sử,,,,khác,,,,,", "A-1,Lý A Dế,,,,khác,,,,,"],
      [
        "A3 duplicate-member member_id: Mã số “A-1” đã có ở dòng 2.",
        "→ Mỗi người một mã số: sửa mã số, hoặc xóa dòng thừa.",
      ]
    ),
    (["A-1,Lý A Sử,,,,khác,,,,,", "A-2,Lý A Sử,,,,khác,,,,,"], []),
    (
      ["A-1,Lý A Sử,,,,lạ,,,,,", "A-1,Lý A Sử,,,,khác,,,,,"],
      [
        "F2 unknown-value groups: “lạ” không phải là giá trị của cột “Đối tượng”.",
        "→ Ghi một trong các giá trị: Cán bộ; Công chức; Viên chức; Đảng viên; Lực lượng vũ trang; Khác.",
      ]
    ),
    (
      ["A-1,Lý A Sử,,,,khác,,,,,", "A-1,Lý A Sử,,,,lạ,,,,,"],
      [
        "F3 unknown-value groups: “lạ” không phải là giá trị của cột “Đối tượng”.",
        "→ Ghi một trong các giá trị: Cán bộ; Công chức; Viên chức; Đảng viên; Lực lượng vũ trang; Khác.",
      ]
    ),
    (
      ["NB-1,Cháng A Sình,,,,khác,,,,,"],
      [
        "A2 duplicate-member member_id: Mã số “NB-1” đã có ở dòng 2 của 2022-10/na-bung/danh-sach.csv.",
        "→ Mỗi người một mã số: sửa mã số, hoặc xóa dòng thừa.",
      ]
    ),
  ])
  func report(rows: [String], expected: [String]) throws {
    let found = try issues(of: .roster, rows: rows)
    #expect(found == expected)
  }

  @Test func anotherMonthIsNoDuplicate() throws {
    #expect(
      try assess([
        "2022-09/na-bung/danh-sach.csv": SmallDistrict.roster, "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster,
      ])
      .report() == [])
  }
}
