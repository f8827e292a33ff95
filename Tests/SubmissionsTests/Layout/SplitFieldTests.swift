import Testing

@testable import Submissions
@testable import TableReading

@Suite("One field over several columns: half a name is nobody's name")
struct SplitFieldTests {
  @Test(arguments: [
    ("Ngày,Họ và tên đệm,Tên\n8/10/2022,Lò Thị,Páo\n", ["2 date 2022-10-08, full_name Lò Thị Páo"]),
    ("Ngày,Họ đệm,Tên\n8/10/2022,Lò Thị,Páo\n", ["2 date 2022-10-08, full_name Lò Thị Páo"]),
    (
      "Ngày,Họ,Tên\n8/10/2022,Lò,\n9/10/2022,,Páo\n",
      ["2 date 2022-10-08, full_name Lò", "3 date 2022-10-09, full_name Páo"]
    ),
    ("Tên,Ngày,Họ đệm\nPáo,8/10/2022,Lò Thị\n", ["2 date 2022-10-08, full_name Lò Thị Páo"]),
    ("Ngày,Họ,Tên,Họ và tên\n8/10/2022,Lò,Páo,Lò Thị Páo\n", ["2 date 2022-10-08, full_name Lò Thị Páo"]),
    ("Ngày,Họ và tên,Tên\n8/10/2022,Lò Thị Páo,Páo\n", ["2 date 2022-10-08, full_name Lò Thị Páo"]),
  ])
  func names(_ text: String, _ expected: [String]) throws {
    let found = try ReadSheet(csv: text).lines
    #expect(found == expected)
  }

  @Test(arguments: [
    ("\"1/2/1980\",", ["3 member_id NH-1, full_name A B, birth_date 1980-02-01, groups official"]),
    (",1981", ["3 member_id NH-1, full_name A B, birth_date 1981, groups official"]),
    (",", ["3 member_id NH-1, full_name A B, groups official"]),
    ("1980,1981", ["3 member_id NH-1, full_name A B, groups official, !type-error birth_date"]),
  ])
  func birthOfMenAndWomen(_ cells: String, _ expected: [String]) throws {
    for heading in ["Ngày sinh", "\"Ngày, tháng, năm sinh\"", "Năm sinh"] {
      let text = "Mã số,Họ và tên,Đối tượng,\(heading),\n,,,Nam,Nữ\nNH-1,A B,cán bộ,\(cells)\n"
      let found = try ReadSheet(csv: text).lines
      #expect(found == expected)
    }
  }

  /// What stands below one heading is one column to people, and none of it unknown.
  @Test func oneHeadingOverOthers() throws {
    let sheet = try ReadSheet(
      workbook: [
        ["Ngày", "Mã số", "Họ và tên", "", "Nội dung", ""], ["", "", "", "Buổi", "lần 1", "lần 2"],
        ["8/10/2022", "NH-1", "A B", "sáng", "Dọn", "Phát"],
      ], merged: ["E1:F1"])
    #expect(sheet.heads == ["participation 1–2: date A, member_id B, full_name C, session D, content E+F"])
    #expect(
      sheet.lines == ["3 date 2022-10-08, member_id NH-1, full_name A B, session morning, content Dọn Phát"])
    #expect(sheet.tables.first?.match?.unknown == [])
  }

  @Test func aHeadingMergedOverColumns() throws {
    let sheet = try ReadSheet(
      workbook: [
        ["Ngày", "", "Họ và tên", "", ""], ["8/10/2022", "", "Lò", "Thị", "Páo"], ["", "9/10/2022", "Vàng", "", "Lử"],
        ["8/10/2022", "9/10/2022", "Thào", "A", ""], ["8/10/2022", "", "Sùng", "", "Dế"],
      ], merged: ["A1:B1", "C1:E1"])
    #expect(
      sheet.lines == [
        "2 date 2022-10-08, full_name Lò Thị Páo", "3 date 2022-10-09, full_name Vàng Lử",
        "4 full_name Thào A, !type-error date",
        "5 date 2022-10-08, full_name Sùng Dế",
      ])
  }
}
