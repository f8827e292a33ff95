import Testing

@testable import Submissions
@testable import TableReading

@Suite("Rows that are not data: a sum counted as a person, or a person skipped as the name of a group")
struct RowClassifierTests {
  /// What a row between two rows of data is.
  private func zone(_ row: String, _ header: String = "STT,Ngày,Mã số,Họ và tên,Buổi,Nội dung") throws -> String? {
    let columns = header.split(separator: ",").count
    let data = columns == 6 ? "1,8/10/2022,NH-1,Lò Thị Páo,," : "1,NH-1,Lò Thị Páo,cán bộ"
    let sheet = try ReadSheet(csv: "\(header)\n\(data)\n\(row)\n\(data)\n")
    return sheet.zones[3]?.name
  }

  @Test(arguments: [
    ("Cộng,,,,,", "sum"), (",,,Cộng:,,", "sum"), ("Tổng cộng,,,3,,", "sum"), (",Tổng số lượt: 3,,,,", "sum"),
    ("CONG TUAN 1,,,,,", "sum"),
    ("Cộng dồn,,,,,", "sum"), ("Tổng cộng tháng,,,,,", "sum"), ("Tổng 12,,,,,", "sum"),
    ("* Cộng khối Đảng,,,,,", "sum"),
    (",,,,,12", "data"), (",,3,,12,45", "sum"), (",,,Tổng hợp chung,5,", "sum"),
    ("5,,,Tống Công Minh,,", "data"), (",,NH-9,Tổng Văn Cộng,,", "data"), (",,,TỐNG CÔNG MINH,,", "data"),
    ("5,,,Tong Cong Minh,,", "data"),
    (",,NH-9,Lò Thị Mai,,Tổng vệ sinh", "data"),
  ])
  func sums(_ row: String, _ expected: String) throws {
    #expect(try zone(row) == expected)
  }

  @Test(arguments: [
    ("Tổ 1,,,,,", "group"), (",Ngày 8/10/2022,,,,", "group"), (",,,,,Bản Huổi Sang", "group"),
    ("I,Khối Đảng,,,,", "group"),
    ("A.,,,Khối Đảng,,", "group"), (",,,II. Khối chính quyền,,", "group"), (",,,1. Chi bộ bản,,", "group"),
    (",,,- Đoàn viên,,", "group"),
    (",8/10/2022,,,,", "group"), ("Lưu ý: danh sách đợt sau,,,,,", "group"),
    // A lone text in a required column is somebody whose row lacks the rest.
    (",,,Lò Thị Mai,,", "data"), ("7,,,Lò Thị Mai,,", "data"), ("7.,,,Lò Thị Mai,,", "data"),
    (",,NH-9,Lò Thị Mai,,", "data"),
    ("x,,NH-9,Lò Thị Mai,,", "data"), (",hôm nọ,NH-9,Lò Thị Mai,,", "data"),
  ])
  func groups(_ row: String, _ expected: String) throws {
    let found = try zone(row)
    #expect(found == expected)
  }

  @Test(arguments: [
    ("5,,,,,", "numbered"), ("5,,,,cả ngày,Dọn vệ sinh", "prepared"), ("5,-,,-,,", "numbered"),
    ("-,-,-,-,-,-", "prepared"), (",,,,sáng,Dọn", "prepared"),
    ("5,,NH-9,,,", "data"), (",,,,,", nil), (" ,\u{A0},,,,", nil),
  ])
  func prepared(_ row: String, _ expected: String?) throws {
    let found = try zone(row)
    #expect(found == expected)
  }

  @Test(arguments: [
    ("NH-12,", "group"), ("NH-12,Lò Thị Mai", "data"), ("Phó 1,Lò Thị Mai", "data"), ("12,Lò Thị Mai", "data"),
    ("Tổng cộng,12", "sum"),
    ("Mã nào đó,Lò Thị Mai", "data"),
  ])
  func keysOfRosters(_ row: String, _ expected: String) throws {
    let header = "STT,Mã số,Họ và tên,Đối tượng"
    let found = try zone(",\(row),\(expected == "data" ? "cán bộ" : "")", header)
    #expect(found == expected)
  }

  @Test(arguments: [
    ("1,2,3,4", "numbering"), ("(1),(2),(3),(4)", "numbering"), ("A,B,1,2", "numbering"),
    ("1,2,3,\"4=2+3\"", "numbering"), ("1,2,3,4 = 2+3", "numbering"), ("a,b,c,d", "numbering"),
    ("-1,-2,-3,-4", "numbering"), (",,5,6", "numbering"), ("(1),(2),(4),(5)", "data"), ("B,C,1,2", "group"),
    ("\n1,2,3,4", "numbering"),
    ("Tổ 1,,,\n1,2,3,4", "numbering"),
  ])
  func numberedColumns(_ rows: String, _ expected: String) throws {
    let sheet = try ReadSheet(csv: "Mã số,Họ và tên,Đối tượng,Bộ phận\n\(rows)\nNH-1,A B,cán bộ,\n")
    #expect(sheet.zones[rows.contains("\n") ? 3 : 2]?.name == expected)
  }

  @Test func headingsAgain() throws {
    let text = """
      PHẦN A,,,PHẦN B,
      Mã số,Họ và tên,Đối tượng,Miễn,
      ,,,từ,đến
      (1),(2),(3),(4),(5)
      NH-1,A B,cán bộ,,
      Mã số,Họ và tên,Đối tượng,Miễn,
      ,,,từ,đến
      (1),(2),(3),(4),(5)
      NH-2,C D,khác,,
      ,,,Miễn,
      Mã số,Họ tên,Đối tượng,,
      NH-3,E G,khác,,

      """
    let sheet = try ReadSheet(csv: text)
    // Fewer than two thirds of the headings in their columns: headings of their own.
    #expect(
      sheet.heads == [
        "roster 2–3: member_id A, full_name B, groups C, exempt_from D, exempt_to E",
        "roster 11: member_id A, full_name B, groups C",
      ])
    #expect(
      sheet.lines == [
        "4 numbering", "5 member_id NH-1, full_name A B, groups official", "6 repeated", "7 repeated", "8 numbering",
        "9 member_id NH-2, full_name C D, groups other", "12 member_id NH-3, full_name E G, groups other",
      ])
  }

  @Test("titles merged over the width, in XLSX")
  func wideTitles() throws {
    let sheet = try ReadSheet(
      workbook: [
        ["Mã số", "Họ và tên", "Đối tượng", "Chức vụ"], ["Khối Đảng", "", "", ""], ["NH-1", "A B", "khác", ""],
        ["", "Tổ hai", "", "x"],
        ["NH-2", "C D", "khác", ""], ["", "Tổ ba", "", ""], ["NH-3", "E G", "khác", ""],
      ], merged: ["A2:D2", "B6:D6"])
    #expect(
      sheet.lines == [
        "2 group", "3 member_id NH-1, full_name A B, groups other",
        "4 full_name Tổ hai, position x, !required member_id, !required groups",
        "5 member_id NH-2, full_name C D, groups other", "6 group", "7 member_id NH-3, full_name E G, groups other",
      ])
  }

  @Test("what a group says stands for a column, up to the next group")
  func groupsThatSayAValue() throws {
    let text = """
      STT,Mã số,Tên,Nhóm nội dung,Thành tích
      I,TẬP THỂ,,,
      1,,Xã Nà Hỳ,Khác,Tốt
      II. CÁ NHÂN (2 người):,,,,
      2,NH-1,Giàng A Páo,Khác,Tốt
      ,,Lò Văn Hoà,Khác,
      Tổ 2,,,,
      3,NH-3,Vàng A Dơ,Khác,Tốt

      """
    let found = try ReadSheet(csv: text).lines
    #expect(
      found == [
        "2 group", "3 kind collective, name Xã Nà Hỳ, content_group other, achievement Tốt", "4 group",
        "5 kind individual, member_id NH-1, name Giàng A Páo, content_group other, achievement Tốt",
        "6 kind individual, name Lò Văn Hoà, content_group other, !required achievement, !required member_id",
        "7 group",
        "8 member_id NH-3, name Vàng A Dơ, content_group other, achievement Tốt, !required kind",
      ])
  }

  @Test("a group within a group ends what the outer one said")
  func groupsWithinGroups() throws {
    let text = """
      Mã số,Tên,Thành tích
      A. CÁ NHÂN,,
      1. Làm đường,,
      NH-1,Giàng A Páo,Tốt
      B. TẬP THỂ,,
      ,Xã Nà Hỳ,Tốt

      """
    let found = try ReadSheet(csv: text).lines
    #expect(
      found == [
        "2 group", "3 group",
        "4 member_id NH-1, name Giàng A Páo, content_group roads, achievement Tốt, !required kind",
        "5 group", "6 kind collective, name Xã Nà Hỳ, achievement Tốt, !required content_group",
      ])
  }

  @Test("a session that stands above the rows")
  func optionalValue() throws {
    let text = "Ngày,Họ và tên\nBUỔI SÁNG,\n8/10/2022,A B\nChiều:,\n9/10/2022,C D\nTổ 1,\n16/10/2022,E G\n"
    let found = try ReadSheet(csv: text).lines.filter { !$0.hasSuffix("group") }
    #expect(
      found == [
        "3 date 2022-10-08, full_name A B, session morning", "5 date 2022-10-09, full_name C D, session afternoon",
        "7 date 2022-10-16, full_name E G",
      ])
  }
}
