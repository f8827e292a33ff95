import Testing

@testable import Submissions

@Suite("not-weekend: a weekday credited as a weekend day")
struct NotWeekendTests {
  @Test(arguments: [
    (
      FormKind.participation, "7/10/2022,NH-1,Giàng A Páo,,,,,,",
      [
        "A2 not-weekend date: Ngày 07/10/2022 là thứ sáu, không phải ngày cuối tuần.",
        "→ Dòng được giữ nhưng không tính ngày. Sửa ngày nếu ghi nhầm.",
      ]
    ),
    (
      .participation, "3/10/2022,NH-1,Giàng A Páo,,,,,,",
      [
        "A2 not-weekend date: Ngày 03/10/2022 là thứ hai, không phải ngày cuối tuần.",
        "→ Dòng được giữ nhưng không tính ngày. Sửa ngày nếu ghi nhầm.",
      ]
    ),
    (.participation, "8/10/2022,NH-1,Giàng A Páo,,,,,,", []), (.participation, "9/10/2022,NH-1,Giàng A Páo,,,,,,", []),
    (.activities, "H1,7/10/2022,,,,,Khác,Việc,,,,,,,", []), (.feedback, "7/10/2022,,,Đường,x,Xong,,", []),
    (
      .participation, "7/10/2022,NH-9,Giàng A Páo,,,,,,",
      [
        "A2 not-weekend date: Ngày 07/10/2022 là thứ sáu, không phải ngày cuối tuần.",
        "→ Dòng được giữ nhưng không tính ngày. Sửa ngày nếu ghi nhầm.",
        "B2 unknown-member member_id: Mã số “NH-9” không có trong danh sách nào.",
        "→ Xem lại mã số; gần giống nhất là NH-1 (Giàng A Páo). Nếu là người mới, bổ sung vào danh sách.",
      ]
    ),
  ])
  func report(kind: FormKind, row: String, expected: [String]) throws {
    let found = try issues(of: kind, row)
    #expect(found == expected)
  }

  @Test func keptButNotCredited() throws {
    let results = try assess([
      "2022-10/na-hy/danh-sach.csv": "Mã số,Họ và tên,Đối tượng\nNH-1,Giàng A Páo,cán bộ\n",
      "2022-10/na-hy/tham-gia.csv": "Ngày,Mã số,Họ và tên\n7/10/2022,NH-1,Giàng A Páo\n15/10/2022,NH-1,Giàng A Páo\n",
    ])
    #expect(results.tableLines.last == "2022-10/na-hy/tham-gia.csv participation 03169 2022-10 3 = 2 + 0 + 1")
    #expect(results.memberLines == ["2022-10 NH-1 03169 none 0.0"])
  }
}
