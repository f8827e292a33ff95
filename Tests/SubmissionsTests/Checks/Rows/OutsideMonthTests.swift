import Configuration
import Testing

@testable import Submissions

@Suite("outside-month: a day of another month credited in this one")
struct OutsideMonthTests {
  @Test(arguments: [
    (FormKind.participation, "1/10/2022,NH-1,Giàng A Páo,,,,,,", []),
    (.participation, "30/10/2022,NH-1,Giàng A Páo,,,,,,", []),
    (
      .participation, "30/9/2022,NH-1,Giàng A Páo,,,,,,",
      [
        "A2 outside-month date: Ngày 30/09/2022 không thuộc tháng 10/2022 của biểu.",
        "→ Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó.",
      ]
    ),
    (
      .participation, "1/11/2022,NH-1,Giàng A Páo,,,,,,",
      [
        "A2 outside-month date: Ngày 01/11/2022 không thuộc tháng 10/2022 của biểu.",
        "→ Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó.",
      ]
    ),
    (
      .participation, "8/10/2023,NH-1,Giàng A Páo,,,,,,",
      [
        "A2 outside-month date: Ngày 08/10/2023 không thuộc tháng 10/2022 của biểu.",
        "→ Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó.",
      ]
    ),
    (
      .activities, "H1,1/11/2022,,,,,Khác,Việc,,,,,,,",
      [
        "B2 outside-month date: Ngày 01/11/2022 không thuộc tháng 10/2022 của biểu.",
        "→ Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó.",
      ]
    ),
    (.activities, "H1,12/10/2022,,,,,Khác,Việc,,,,,,,", []),
    (
      .feedback, "5/11/2022,,,Đường,x,Xong,,",
      [
        "A2 outside-month date: Ngày 05/11/2022 không thuộc tháng 10/2022 của biểu.",
        "→ Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó.",
      ]
    ),
    (.feedback, "5/10/2022,,,Đường,x,Xong,5/11/2022,", []),
    // Somebody said it in an earlier month: the case is followed up.
    (.feedback, "5/9/2022,,,Đường,x,Xong,5/11/2022,", []),
    (.roster, "A-1,Lý A Sử,,,,khác,1/9/2022,30/11/2022,,,", []),
  ])
  func report(kind: FormKind, row: String, expected: [String]) throws {
    let found = try issues(of: kind, row)
    #expect(found == expected)
  }

  /// Before the launch and outside the month is outside the month; a weekday outside it is worth no other word.
  @Test func standsForTheCell() throws {
    #expect(
      try issues(of: .participation, "1/9/2022,NH-1,Giàng A Páo,,,,,,") == [
        "A2 outside-month date: Ngày 01/09/2022 không thuộc tháng 10/2022 của biểu.",
        "→ Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó.",
      ])
    #expect(
      try issues(of: .participation, "5/9/2022,NH-7,Sùng A Tủa,,,,,,") == [
        "A2 outside-month date: Ngày 05/09/2022 không thuộc tháng 10/2022 của biểu.",
        "→ Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó.",
      ])
  }

  /// Where swapping day and month would put the day into the month, the hint says so.
  @Test(arguments: [
    ("10/8/2022", "Hình như ngày và tháng đổi chỗ cho nhau: nếu đúng là ngày 08/10/2022 thì ghi như vậy. "),
    ("8/9/2022", ""),
    ("10/11/2022", "Hình như ngày và tháng đổi chỗ cho nhau: nếu đúng là ngày 11/10/2022 thì ghi như vậy. "),
    ("10/8/2021", ""), ("15/9/2022", ""),
  ])
  func hints(date: String, doubt: String) throws {
    let results = try assess([
      "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster,
      "2022-10/na-hy/tham-gia.csv": "Ngày,Mã số,Họ và tên\n\(date),NH-1,Giàng A Páo\n",
    ])
    #expect(
      results.issues.filter { $0.code == OutsideMonth.code }.map { $0.hint(in: .vietnamese) } == [
        doubt + "Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó."
      ])
  }
}
