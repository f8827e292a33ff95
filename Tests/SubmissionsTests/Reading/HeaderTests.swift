import Testing

@testable import Submissions

@Suite("Headers: a table whose header is not found is a unit whose work is not counted")
struct HeaderTests {
  @Test(arguments: [
    ("Ngày,Họ và tên\n8/10/2022,Giàng A Páo", ["participation 03169 2022-10 2 = 1 + 0 + 1"]),
    ("HO VA TEN;NGAY\nGiàng A Páo;8/10/2022", ["participation 03169 2022-10 2 = 1 + 0 + 1"]),
    ("Ca,Tên cán bộ,Thời gian\nsáng,Giàng A Páo,8/10/2022", ["participation 03169 2022-10 2 = 1 + 0 + 1"]),
    ("STT,Ngày,Họ và tên,TT\n1,8/10/2022,Giàng A Páo,1", ["participation 03169 2022-10 2 = 1 + 0 + 1"]),
    ("Ngày,,Họ và tên\n8/10/2022,thừa,Giàng A Páo", ["participation 03169 2022-10 2 = 1 + 0 + 1"]),
    (
      "Họ và tên,Danh sách\n,\nNgày,Họ và tên,Buổi\n8/10/2022,Giàng A Páo,sáng",
      ["participation 03169 2022-10 4 = 1 + 0 + 3"]
    ),
    (
      "Ngày,Họ và tên,Nơi ở,Điện thoại\n8/10/2022,Giàng A Páo,a,b",
      ["participation 03169 2022-10 2 = 1 + 0 + 1", "extra-label", "extra-label"]
    ),
    (
      "Tên cán bộ,Ngày,Họ và tên\nSai Tên,8/10/2022,Giàng A Páo",
      ["participation 03169 2022-10 2 = 1 + 0 + 1", "extra-label"]
    ),
    (
      "Họ tên,Ngày,Họ và tên,Tên cán bộ\nSai,8/10/2022,Giàng A Páo,Sai",
      ["participation 03169 2022-10 2 = 1 + 0 + 1", "extra-label", "extra-label"]
    ),
    (
      "Ngày,Họ và tên,Ngày\n8/10/2022,Giàng A Páo,9/10/2022",
      ["participation 03169 2022-10 2 = 0 + 0 + 2", "duplicate-label"]
    ),
    (
      "Thời gian,Họ và tên,Ngày thực hiện,Ghi chú\n8/10/2022,Giàng A Páo,9/10/2022,x",
      ["participation 03169 2022-10 2 = 0 + 0 + 2", "duplicate-label"]
    ),
    (
      "Mã số,Họ và tên,Đối tượng,Ngày\nNH-1,Giàng A Páo,cán bộ,8/10/2022",
      ["participation 03169 2022-10 2 = 1 + 0 + 1", "extra-label"]
    ),
    (
      "Mã số,Họ và tên,Đối tượng,Ngày,Buổi\nNH-1,Giàng A Páo,cán bộ,8/10/2022,sáng",
      ["participation 03169 2022-10 2 = 1 + 0 + 1", "extra-label"]
    ),
    ("Mã số,Họ và tên\nNH-1,Giàng A Páo", ["- 03169 2022-10 2 = 0 + 0 + 2", "unknown-form"]),
    ("Một,Hai\nba,bốn\n\n,\n", ["- 03169 2022-10 2 = 0 + 0 + 2", "unknown-form"]),
    ("Ngày,Họ và tên\n", ["participation 03169 2022-10 1 = 0 + 0 + 1"]),
    ("", ["unreadable-file"]),
  ])
  func tables(text: String, expected: [String]) throws {
    let found = try outcome(of: text)
    #expect(found == expected)
  }

  @Test(arguments: [
    (29, ["participation 03169 2022-10 31 = 1 + 0 + 30"]), (30, ["- 03169 2022-10 32 = 0 + 0 + 32", "unknown-form"]),
  ])
  func withinThirtyRows(above: Int, expected: [String]) throws {
    let titles = String(repeating: "Danh sách,\n", count: above)
    #expect(try outcome(of: titles + "Ngày,Họ và tên\n8/10/2022,Giàng A Páo\n") == expected)
    let blanks = String(repeating: "\n", count: above)
    // Rows that hold nothing are none of the thirty.
    let found = try outcome(of: blanks + "Ngày,Họ và tên\n8/10/2022,Giàng A Páo\n")
    #expect(found == ["participation 03169 2022-10 \(above + 2) = 1 + 0 + \(above + 1)"])
  }

  @Test(arguments: [
    ("(1),(2)", ["participation 03169 2022-10 3 = 1 + 0 + 2"]), ("1,2", ["participation 03169 2022-10 3 = 1 + 0 + 2"]),
    ("(1),(3)", ["participation 03169 2022-10 3 = 1 + 0 + 2", "skipped-rows"]),
    ("\n(1),(2)", ["participation 03169 2022-10 4 = 1 + 0 + 3"]),
    ("(1),(2)\n(1),(2)", ["participation 03169 2022-10 4 = 1 + 0 + 3", "skipped-rows"]),
    ("1,", ["participation 03169 2022-10 3 = 1 + 1 + 1", "A2 type-error date", "B2 required full_name"]),
  ])
  func numberingRow(row: String, expected: [String]) throws {
    let found = try outcome(of: "Ngày,Họ và tên\n\(row)\n8/10/2022,Giàng A Páo\n")
    #expect(found == expected)
  }

  @Test(arguments: [
    ("8/10/2022,Giàng A Páo,thừa", ["participation 03169 2022-10 4 = 2 + 1 + 1", "C2 extra-cell"]),
    ("8/10/2022,Giàng A Páo,,,x,y", ["participation 03169 2022-10 4 = 2 + 1 + 1", "E2 extra-cell"]),
    ("8/10/2022,Giàng A Páo, ,\u{A0}", ["participation 03169 2022-10 4 = 3 + 0 + 1"]),
    (
      "31/9/2022,,thừa",
      ["participation 03169 2022-10 4 = 2 + 1 + 1", "A2 type-error date", "B2 required full_name", "C2 extra-cell"]
    ),
    // In half of the rows it is a column without a heading, and no slip.
    (
      "8/10/2022,Giàng A Páo,thừa\n16/10/2022,Giàng A Páo,thừa",
      ["participation 03169 2022-10 5 = 4 + 0 + 1", "unread-column"]
    ),
  ])
  func rightOfTheHeader(row: String, expected: [String]) throws {
    let found = try outcome(of: "Ngày,Họ và tên\n\(row)\n1/10/2022,Giàng A Páo\n2/10/2022,Giàng A Páo\n")
    #expect(found == expected)
  }
}
