import Testing

@testable import Submissions
@testable import TableReading

@Suite("Headings over several rows: a column whose heading is not found is a column that does not count")
struct HeaderBlockTests {
  @Test(arguments: [
    ("in one row", "Ngày,Họ và tên\n8/10/2022,A B\n", "participation 1: date A, full_name B"),
    (
      "some in the upper row, some in the lower",
      "STT,Thời gian,,Cán bộ,,Nội dung\n,Ngày,Buổi,Mã số,Họ và tên,\n1,8/10/2022,sáng,NH-1,A B,Dọn\n",
      "participation 1–2: date B, member_id D, full_name E, session C, content F"
    ),
    (
      "all of them in the lower row: what stands above are titles",
      "Thời gian,,Cán bộ\nNgày,Buổi,Họ và tên\n8/10/2022,sáng,A B\n", "participation 2: date A, full_name C, session B"
    ),
    (
      "only both texts together name the field",
      "Mã số,Họ và tên,Đối tượng,Miễn,\n,,,từ,đến\nNH-1,A B,cán bộ,1/1/2022,\n",
      "roster 1–2: member_id A, full_name B, groups C, exempt_from D, exempt_to E"
    ),
    (
      "three rows: part of the form, group, column",
      "PHẦN A,,,PHẦN B,\nMã số,Họ và tên,Đối tượng,Miễn,\n,,,từ,đến\nNH-1,A B,cán bộ,1/1/2022,\n",
      "roster 2–3: member_id A, full_name B, groups C, exempt_from D, exempt_to E"
    ),
    (
      "three rows that belong together",
      "Mã số,PHẦN B,,PHẦN C,\n,Họ và tên,Đối tượng,Miễn,\n,,,từ,đến\nNH-1,A B,cán bộ,1/1/2022,\n",
      "roster 1–3: member_id A, full_name B, groups C, exempt_from D, exempt_to E"
    ),
    (
      "a text reaches right only as long as the row below has text",
      "Mã số,Họ và tên,Đối tượng,Miễn,,\n,,,từ,,đến\nNH-1,A B,cán bộ,1/1/2022,,\n",
      "roster 1–2: member_id A, full_name B, groups C, exempt_from D"
    ),
    (
      "explanations in brackets and behind line breaks",
      "\"Ngày (dd/mm/yyyy)\",\"Họ và tên\nghi rõ\",\"Buổi [sáng/chiều]\",\"Nội\ndung\n(việc đã làm)\"\n8/10/2022,A B,sáng,Dọn\n",
      "participation 1: date A, full_name B, session C, content D"
    ),
    (
      "a title line above that names a field",
      "Họ và tên,Danh sách\nNgày,Họ và tên,Buổi\n8/10/2022,A B,sáng\n",
      "participation 2: date A, full_name B, session C"
    ),
    (
      "dates in the first row are data and no days of an attendance sheet",
      "Mã số,Họ và tên,Đối tượng,Ngày vào Đảng,Ngày nhập ngũ,Ngày về\nNH-1,A B,cán bộ,1/2/2003,4/5/2006,7/8/2009\n",
      "roster 1: member_id A, full_name B, groups C"
    ),
    (
      "the same in a list of days",
      "Ngày,Họ và tên,Ngày sinh,Ngày vào Đảng\n8/10/2022,A B,1/2/1980,3/2/2010\n",
      "participation 1: date A, full_name B"
    ),
    (
      "a blank row parts headings",
      "Mã số,Họ và tên,Đối tượng,Miễn\n\n,,,từ\nNH-1,A B,cán bộ,\n", "roster 1: member_id A, full_name B, groups C"
    ),
  ])
  func csv(_ name: String, _ text: String, _ expected: String) throws {
    let found = try ReadSheet(csv: text).heads
    #expect(found == [expected])
  }

  @Test(arguments: [
    (
      "merged, a text reaches no further than its cell",
      [
        ["Mã số", "Họ và tên", "Đối tượng", "Miễn", "", ""], ["", "", "", "từ", "đến", "lý do"],
        ["NH-1", "A B", "cán bộ", "", "", ""],
      ], ["A1:A2", "B1:B2", "C1:C2", "D1:E1"],
      "roster 1–2: member_id A, full_name B, groups C, exempt_from D, exempt_to E"
    ),
    (
      "a heading merged over two columns counts once, whatever stands in the row below",
      [["Mã số", "Họ và tên", "", "Đối tượng"], ["", "Lò Thị", "Páo", "cán bộ"], ["NH-2", "Vàng", "Lử", "khác"]],
      ["B1:C1"],
      "roster 1: member_id A, full_name B+C, groups D"
    ),
    (
      "so it does above numbered columns",
      [["Mã số", "Họ và tên", "", "Đối tượng"], ["=1", "=2", "=3", "=4"], ["NH-2", "Vàng", "Lử", "khác"]], ["B1:C1"],
      "roster 1: member_id A, full_name B+C, groups D"
    ),
    (
      "and above the name of a group",
      [["Mã số", "Họ và tên", "", "Đối tượng"], ["", "I. Khối Đảng", "", ""], ["NH-2", "Vàng", "Lử", "khác"]],
      ["B1:C1"],
      "roster 1: member_id A, full_name B+C, groups D"
    ),
    (
      "merged downwards over rows of which the lower has parts",
      [
        ["STT", "Mã số", "Họ và tên", "", "Đối tượng"], ["", "", "Họ đệm", "Tên", ""],
        ["=1", "NH-2", "Vàng", "Lử", "khác"],
      ],
      ["A1:A2", "B1:B2", "C1:D1", "E1:E2"], "roster 1–2: member_id B, full_name C+D, groups E"
    ),
  ])
  func workbooks(_ name: String, _ rows: [[String]], _ merged: [String], _ expected: String) throws {
    let found = try ReadSheet(workbook: rows, merged: merged).heads
    #expect(found == [expected])
  }

  @Test(arguments: [
    (28, "participation 30: date A, full_name B"), (29, "participation 30–31: date A, full_name B, session C"),
  ])
  func withinThirtyRowsWithAnything(above: Int, expected: String) throws {
    // The block that counts may reach below the thirtieth row, if that row ends one.
    let titles = String(repeating: "Hướng dẫn\n", count: above)
    let last = above == 28 ? "8/10/2022,A B," : ",,Buổi\n8/10/2022,A B,sáng"
    let found = try ReadSheet(csv: titles + (above == 28 ? "Hướng dẫn\n" : "") + "Ngày,Họ và tên,\n\(last)\n").heads
    #expect(found == [expected])
  }
}
