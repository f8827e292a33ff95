import Testing

@testable import Submissions
@testable import TableReading

@Suite("Ditto marks: a second person of the same day would have no day")
struct DittoFillingTests {
  private static let head = "Ngày,Họ và tên,Bản,Nội dung\n8/10/2022,A B,Huổi Sang,Dọn\n"

  @Test(arguments: [
    "nt", "NT", "Nt", "-nt-", "như trên", "Như Trên", "nhu tren", "\"\"\"\"", "''", "〃", "″", "//", " nt ",
  ])
  func marks(_ mark: String) throws {
    #expect(
      try ReadSheet(csv: Self.head + "\(mark),C D,\(mark),\(mark)\n").lines.last
        == "3 date 2022-10-08, full_name C D, village Huổi Sang, content Dọn")
  }

  @Test(arguments: [
    (
      "not alone in the cell", "9/10/2022,C D,như trên nhé,nt.\n",
      ["3 date 2022-10-09, full_name C D, village như trên nhé, content nt."]
    ),
    (
      "a blank stays blank, also for the next",
      "9/10/2022,C D,,nt\nnt,E G,nt,nt\n",
      ["3 date 2022-10-09, full_name C D, content Dọn", "4 date 2022-10-09, full_name E G, content Dọn"]
    ),
    (
      "of the nearest row of data, whatever stands between",
      "Tổ 2,,,\n\nCộng,,1,2\nnt,C D,nt,nt\n",
      ["3 group", "5 sum", "6 date 2022-10-08, full_name C D, village Huổi Sang, content Dọn"]
    ),
    (
      "of a row that is wrong",
      "31/2/2022,C D,Nà Hỳ 1,Phát\nnt,E G,nt,nt\n10/10/2022,H I,nt,\n",
      [
        "3 full_name C D, village Nà Hỳ 1, content Phát, !type-error date",
        "4 full_name E G, village Nà Hỳ 1, content Phát, !type-error date",
        "5 date 2022-10-10, full_name H I, village Nà Hỳ 1",
      ]
    ),
  ])
  func values(_ name: String, _ rows: String, _ expected: [String]) throws {
    let found = try ReadSheet(csv: Self.head + rows).lines.dropFirst()
    #expect(found == expected[...])
  }

  @Test("in the first row of data there is nothing above, in whatever column")
  func firstRow() throws {
    let found = try ReadSheet(csv: "Ngày,Họ và tên,Buổi,Nội dung\n8/10/2022,nt,\"\"\"\",//\nnt,C D,nt,Dọn\n").lines
    #expect(
      found == [
        "2 date 2022-10-08, !type-error full_name, !type-error session, !type-error content",
        "3 date 2022-10-08, full_name C D, content Dọn, !type-error session",
      ])
  }

  @Test func theNotice() throws {
    let sent = "2022-10/na-hy/tham-gia.csv"
    func codes(_ row: String) throws -> [String] {
      try assess([sent: Self.head + row, "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster]).places(on: sent)
        .filter { $0 == "ditto" }
    }
    #expect(try codes("9/10/2022,C D,nt,nt\nnt,E G,nt,nt\n") == ["ditto"])
    #expect(try codes("9/10/2022,C D,,\nNgười lập,,nt,nt\n") == [])
  }
}
