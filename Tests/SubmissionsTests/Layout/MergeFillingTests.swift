import Testing

@testable import Submissions
@testable import TableReading

@Suite("Merged cells: people below a merged date would be people without a date")
struct MergeFillingTests {
  private static let header = ["STT", "Ngày", "Họ và tên", "Bản", "Nội dung"]

  @Test(arguments: [
    (
      "downwards, every row has the value",
      [
        ["=1", "8/10/2022", "Lò Thị Páo", "Huổi Sang", "Dọn"], ["=2", "", "Vàng Seo Lử", "", "Phát"],
        ["=3", "", "Thào A", "", ""],
      ],
      ["B2:B4", "D2:D3"],
      [
        "2 date 2022-10-08, full_name Lò Thị Páo, village Huổi Sang, content Dọn",
        "3 date 2022-10-08, full_name Vàng Seo Lử, village Huổi Sang, content Phát",
        "4 date 2022-10-08, full_name Thào A",
      ]
    ),
    (
      "to the right, only the first column has it",
      [["=1", "8/10/2022", "Lò Thị Páo", "Huổi Sang", "dưới ô gộp"]], ["D2:E2"],
      ["2 date 2022-10-08, full_name Lò Thị Páo, village Huổi Sang"]
    ),
    (
      "both ways",
      [["=1", "8/10/2022", "Lò Thị Páo", "Cả bản", ""], ["=2", "8/10/2022", "Vàng Seo Lử", "", ""]], ["D2:E3"],
      [
        "2 date 2022-10-08, full_name Lò Thị Páo, village Cả bản",
        "3 date 2022-10-08, full_name Vàng Seo Lử, village Cả bản",
      ]
    ),
    (
      "a row with nothing but what is merged from above is blank",
      [
        ["=1", "8/10/2022", "Lò Thị Páo", "A", "Dọn"], ["", "", "", "", "  "], ["", "x", "", "", ""],
        ["=2", "9/10/2022", "Vàng Seo Lử", "", ""],
      ],
      ["B2:B4"],
      [
        "2 date 2022-10-08, full_name Lò Thị Páo, village A, content Dọn", "4 blank",
        "5 date 2022-10-09, full_name Vàng Seo Lử",
      ]
    ),
    (
      "a formula without a result is something of the row's own",
      [["=1", "8/10/2022", "Lò Thị Páo", "", ""], ["", "", "ƒ", "", ""]], ["B2:B3"],
      ["2 date 2022-10-08, full_name Lò Thị Páo", "3 date 2022-10-08, !type-error full_name"]
    ),
    (
      "from a row that is left out nothing comes",
      [["=1", "8/10/2022", "Lò Thị Páo", "", ""], [], ["=3", "", "Vàng Seo Lử", "", ""]], ["B3:B4"],
      ["2 date 2022-10-08, full_name Lò Thị Páo", "4 full_name Vàng Seo Lử, !required date"]
    ),
  ])
  func inData(_ name: String, _ rows: [[String]], _ merged: [String], _ expected: [String]) throws {
    let found = try ReadSheet(workbook: [Self.header] + rows, merged: merged).lines
    #expect(found == expected)
  }

  @Test func overHeadingsAcross() throws {
    let sheet = try ReadSheet(
      workbook: [
        ["DANH SÁCH THAM GIA", "", "", "", ""], ["STT", "Thời gian", "", "Cán bộ", ""],
        ["", "Ngày", "Buổi", "Mã số", "Họ và tên"],
        ["=1", "8/10/2022", "sáng", "NH-1", "Giàng A Páo"],
      ], merged: ["A1:E1", "A2:A3", "B2:C2", "D2:E2"])
    #expect(sheet.heads == ["participation 3: date B, member_id D, full_name E, session C"])
    #expect(sheet.lines == ["4 date 2022-10-08, member_id NH-1, full_name Giàng A Páo, session morning"])
  }
}
