import Testing

@testable import Submissions

@Suite("duplicate-activity: one activity reported twice counts its villagers twice")
struct DuplicateActivityTests {
  @Test(arguments: [
    (
      ["H1,8/10/2022,,,,,Khác,Việc,,,,,,,", "H1,9/10/2022,,,,,Khác,Việc,,,,,,,"],
      [
        "A3 duplicate-activity activity_id: Mã hoạt động “H1” đã có ở dòng 2.",
        "→ Mỗi hoạt động một mã: đổi mã, hoặc xóa dòng ghi trùng.",
      ]
    ),
    (["H1,8/10/2022,,,,,Khác,Việc,,,,,,,", "H2,8/10/2022,,,,,Khác,Việc,,,,,,,"], []),
    (
      ["H1,8/11/2022,,,,,Khác,Việc,,,,,,,", "H1,9/10/2022,,,,,Khác,Việc,,,,,,,"],
      [
        "B2 outside-month date: Ngày 08/11/2022 không thuộc tháng 10/2022 của biểu.",
        "→ Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó.",
      ]
    ),
    (
      ["H1,8/10/2022,,,,,Khác,Việc,,,,,,,", "H1,9/10/2022,Lạ,,,Lạ,Khác,Việc,,,,,,,"],
      [
        "C3 unknown-unit lead_unit: Không có đơn vị nào tên “Lạ”.",
        "→ Sửa tên đơn vị chủ trì, hoặc để trống nếu là đơn vị mình.",
        "F3 unknown-village village: “Lạ” không có trong các bản của Xã Nà Hỳ.",
        "→ Vẫn được tính. Xem lại tên bản.",
      ]
    ),
    (
      ["H1,8/10/2022,,,,,Khác,Việc,,,,,,,", "H1,9/10/2022,,,,Lạ,Khác,Việc,\"1,200\",,,,,,"],
      [
        "A3 duplicate-activity activity_id: Mã hoạt động “H1” đã có ở dòng 2.",
        "→ Mỗi hoạt động một mã: đổi mã, hoặc xóa dòng ghi trùng.",
        "F3 unknown-village village: “Lạ” không có trong các bản của Xã Nà Hỳ.",
        "→ Vẫn được tính. Xem lại tên bản.",
        "I3 ambiguous-number members: “1,200” có thể hiểu hai cách; đã hiểu là 1.200.",
        "→ Nếu không đúng, viết lại: 1.200 là một nghìn hai trăm, 1,2 là một phẩy hai.",
      ]
    ),
  ])
  func report(rows: [String], expected: [String]) throws {
    let found = try issues(of: .activities, rows: rows)
    #expect(found == expected)
  }

  @Test func otherUnitsHaveTheirOwnCodes() throws {
    let table = "Mã hoạt động,Ngày,Nhóm nội dung,Nội dung\nH1,8/10/2022,Khác,Việc\n"
    #expect(
      try issues(
        of: .activities, rows: ["H1,8/10/2022,,,,,Khác,Việc,,,,,,,"], beside: ["2022-10/na-bung/hoat-dong.csv": table])
        == [])
  }
}
