import Testing

@testable import Submissions
@testable import TableReading

@Suite("Rows in one cell: a file that was saved once more from one column would be a table without columns")
struct CollapsedRowTests {
  @Test(arguments: [
    (
      "every row, the headings too",
      "\"Ngày,Họ và tên,Nội dung\"\n\"8/10/2022,Lò Thị Páo,\"\"Phát, dọn\"\"\"\n\"9/10/2022,Vàng Seo Lử,\"\n",
      ["2 date 2022-10-08, full_name Lò Thị Páo, content Phát, dọn", "3 date 2022-10-09, full_name Vàng Seo Lử"]
    ),
    (
      "some rows, by another delimiter than the file's",
      "Ngày;Họ và tên;Nội dung\n8/10/2022;Lò Thị Páo;Dọn\n\"9/10/2022,Vàng Seo Lử,Phát\"\n",
      [
        "2 date 2022-10-08, full_name Lò Thị Páo, content Dọn",
        "3 date 2022-10-09, full_name Vàng Seo Lử, content Phát",
      ]
    ),
    (
      "a text with fewer delimiters stays a text",
      "Ngày,Họ và tên,Nội dung\n\"Lưu ý: xem lại, nếu cần\",,\n8/10/2022,Lò Thị Páo,Dọn\n",
      ["2 group", "3 date 2022-10-08, full_name Lò Thị Páo, content Dọn"]
    ),
    (
      "place and date above the signatures have as many parts as two columns",
      "Ngày,Họ và tên\n8/10/2022,Lò Thị Páo\n\"Nà Hỳ, ngày 31 tháng 10 năm 2022\",\nNgười lập,\n",
      ["2 date 2022-10-08, full_name Lò Thị Páo", "3 footer", "4 footer"]
    ),
    (
      "the same in a column further right",
      "Ngày,Họ và tên\n8/10/2022,Lò Thị Páo\n,\"Nà Hỳ, ngày 31 tháng 10 năm 2022\"\nNgười lập,\n",
      ["2 date 2022-10-08, full_name Lò Thị Páo", "3 footer", "4 footer"]
    ),
    (
      "sums and signatures of a file in one column",
      "\"Ngày,Họ và tên,Nội dung\"\n\"8/10/2022,Lò Thị Páo,Dọn\"\n\"Tổng cộng: 1,,\"\n\",Người lập,Chủ tịch\"\n",
      ["2 date 2022-10-08, full_name Lò Thị Páo, content Dọn", "3 footer", "4 footer"]
    ),
  ])
  func csv(_ name: String, _ text: String, _ expected: [String]) throws {
    let found = try ReadSheet(csv: text).lines
    #expect(found == expected)
  }

  @Test func aWorkbookOfOneColumn() throws {
    let sheet = try ReadSheet(workbook: [
      ["UBND xã, huyện"], ["Ngày,Mã số,Họ và tên"], ["8/10/2022,NH-1,Lò Thị Páo"], ["Hết"],
    ])
    #expect(sheet.heads == ["participation 2: date A, member_id B, full_name C"])
    #expect(sheet.lines == ["3 date 2022-10-08, member_id NH-1, full_name Lò Thị Páo", "4 group"])
  }

  @Test func theNoticeSaysHowMany() throws {
    let sent = Sending.file("2022-10/na-hy/tham-gia.csv", "Ngày,Họ và tên\n\"8/10/2022,Giàng A Páo\"\n").self
    let found = try sent.judged().results.places(on: "2022-10/na-hy/tham-gia.csv").filter { $0.contains("rewrapped") }
    #expect(found == ["rewrapped"])
  }
}
