import Testing

@testable import Submissions

@Suite("Footers: signatures counted as people, or people skipped as signatures")
struct FooterTests {
  /// Rows below a header and one good row, and what becomes of the table.
  @Test(arguments: [
    ("", ["2 = 1 + 0 + 1"]), ("\n\n,,,\n \n", ["2 = 1 + 0 + 1"]), (",,,Tổng cộng: 1", ["3 = 1 + 0 + 2", "footer"]),
    ("Tổng cộng,1,lượt,người", ["3 = 1 + 0 + 2", "footer"]), ("TỔNG SỐ: 1 lượt,x,y,z", ["3 = 1 + 0 + 2", "footer"]),
    ("* Tổng  cộng,x,y,z", ["3 = 1 + 0 + 2", "footer"]), (",,Người lập,Bí thư", ["3 = 1 + 0 + 2", "footer"]),
    ("Người lập,,,Bí thư", ["3 = 1 + 0 + 2", "footer"]), ("2,,,\n3,,,", ["4 = 1 + 0 + 3"]),
    ("\n,,,Tổng cộng\n\n,,,Nà Hỳ\n,,(ký),\n\n", ["7 = 1 + 0 + 6", "footer"]),
    ("a,,b,c", ["3 = 1 + 1 + 1", "B3 required date"]),
    (",,NH-2,Lò Văn Hoà\n2,9/10/2022,NH-2,Lò Văn Hoà", ["4 = 2 + 1 + 1", "B3 required date"]),
    (
      "Tổng cộng,,,\n2,9/10/2022,NH-2,Lò Văn Hoà\nTổng cộng,,,",
      ["5 = 2 + 0 + 3", "footer", "skipped-rows"]
    ),
    (
      "2,,,\n2,9/10/2022,NH-2,Lò Văn Hoà\n3,,,",
      ["5 = 2 + 0 + 3"]
    ),
    ("1,x,Tổng cộng,", ["3 = 1 + 1 + 1", "B3 type-error date", "D3 required full_name"]),
    ("Tổng kết,,a,b", ["3 = 1 + 1 + 1", "B3 required date"]),
    ("\n2,9/10/2022,NH-2,Lò Văn Hoà\n\n\n", ["4 = 2 + 0 + 2"]),
  ])
  func afterARow(rows: String, expected: [String]) throws {
    let table = "STT,Ngày,Mã số,Họ và tên\n1,8/10/2022,NH-1,Giàng A Páo\n\(rows)\n"
    let start = ["participation 03169 2022-10 " + expected[0]]
    let found = try outcome(of: table)
    #expect(found == start + expected.dropFirst())
  }

  @Test("a run that never ends is no footer, but a million blank rows may follow one")
  func long() throws {
    let head = "STT,Ngày,Mã số,Họ và tên\n1,8/10/2022,NH-1,Giàng A Páo\n"
    let run = try outcome(of: head + String(repeating: "2,,NH-2,\n", count: 10_002))
    #expect(run.first == "participation 03169 2022-10 10004 = 1 + 10002 + 1")
    // Two issues a row: those of 10,000 rows are listed, and that there are more.
    #expect(run.count == 1 + 20_000 + 1)
    let blank = try outcome(of: head + ",,,Tổng cộng: 1\n" + String(repeating: ",,,\n", count: 20_000))
    #expect(blank == ["participation 03169 2022-10 3 = 1 + 0 + 2", "footer"])
  }

  /// A header and no rows is a nil report: received, nothing to report.
  @Test(arguments: [
    ("", ["participation 03169 2022-10 1 = 0 + 0 + 1"]), ("(1),(2),(3)", ["participation 03169 2022-10 2 = 0 + 0 + 2"]),
    ("\nTổng cộng,,0\n,,Bí thư", ["participation 03169 2022-10 4 = 0 + 0 + 4", "footer"]),
  ])
  func nilReport(rows: String, expected: [String]) throws {
    let found = try outcome(of: "Ngày,Mã số,Họ và tên\n\(rows)\n")
    #expect(found == expected)
  }

  @Test func aNilReportIsReceived() throws {
    let results = try assess([
      "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster, "2022-10/na-hy/tham-gia.csv": "Ngày,Họ và tên\n",
    ])
    #expect(results.tables.map(\.isNilReport) == [false, true])
    #expect(results.units.map(\.forms) == [[.roster, .participation]])
    #expect(results.missingForms.contains { $0.contains("03169") } == false)
  }
}
