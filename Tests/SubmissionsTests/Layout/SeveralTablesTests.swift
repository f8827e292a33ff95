import Testing

@testable import Submissions
@testable import TableReading

@Suite("Several tables on a sheet: the second would be read as rows of the first")
struct SeveralTablesTests {
  private static let activities = "Mã hoạt động,Ngày,Nhóm nội dung,Nội dung\nH1,8/10/2022,Khác,Dọn\n"
  private static let feedback = "Ngày,Nội dung kiến nghị,Thuộc thẩm quyền\n9/10/2022,Xin mở đường,x\n"

  @Test(arguments: [
    (
      "one below the other", activities + feedback,
      [
        "activities 1: activity_id A, date B, content_group C, content D",
        "feedback 3: date A, content B, within_authority C",
      ],
      [
        "2 activity_id H1, date 2022-10-08, content_group other, content Dọn",
        "4 date 2022-10-09, content Xin mở đường, within_authority yes",
      ]
    ),
    (
      "with a footer and titles between",
      activities
        + "Tổng cộng: 1,,,\n\n,,Người lập,\n,,Giàng A Páo,\n\nXÃ NÀ HỲ,,,\nTổng hợp kiến nghị của nhân dân,,tháng 10/2022,\n"
        + feedback,
      [
        "activities 1: activity_id A, date B, content_group C, content D",
        "feedback 10: date A, content B, within_authority C",
      ],
      [
        "2 activity_id H1, date 2022-10-08, content_group other, content Dọn", "3 footer", "5 footer",
        "11 date 2022-10-09, content Xin mở đường, within_authority yes",
      ]
    ),
    (
      "a sum right above the titles ends the first table",
      activities + "Tổng số người tham gia: 12,,,\nBIỂU 2,,,\n" + feedback,
      [
        "activities 1: activity_id A, date B, content_group C, content D",
        "feedback 5: date A, content B, within_authority C",
      ],
      [
        "2 activity_id H1, date 2022-10-08, content_group other, content Dọn", "3 footer",
        "6 date 2022-10-09, content Xin mở đường, within_authority yes",
      ]
    ),
    (
      "headings in two rows",
      activities
        + "Ngày,Nội dung kiến nghị,Thuộc thẩm quyền,Giải quyết,\n,,,Kết quả,Ngày giải quyết\n9/10/2022,Xin đường,x,Đã làm,10/10/2022\n",
      [
        "activities 1: activity_id A, date B, content_group C, content D",
        "feedback 3–4: date A, content B, within_authority C, resolution D, resolved_on E",
      ],
      [
        "2 activity_id H1, date 2022-10-08, content_group other, content Dọn",
        "5 date 2022-10-09, content Xin đường, within_authority yes, resolution Đã làm, resolved_on 2022-10-10",
      ]
    ),
    (
      "another form whose columns begin as the first one's",
      "STT,Mã số,Họ và tên,Đối tượng\n1,NH-1,A B,khác\nSTT,Mã số,Họ và tên,Ngày\n1,NH-1,A B,8/10/2022\n",
      ["roster 1: member_id B, full_name C, groups D", "participation 3: date D, member_id B, full_name C"],
      ["2 member_id NH-1, full_name A B, groups other", "4 date 2022-10-08, member_id NH-1, full_name A B"]
    ),
    (
      "the same form with a column in another's place",
      "Ngày,Mã số,Họ và tên,Buổi\n8/10/2022,NH-1,A B,sáng\nNgày,Mã số,Họ và tên,Bản\n9/10/2022,NH-1,A B,Huổi Sang\n",
      [
        "participation 1: date A, member_id B, full_name C, session D",
        "participation 3: date A, member_id B, full_name C, village D",
      ],
      [
        "2 date 2022-10-08, member_id NH-1, full_name A B, session morning",
        "4 date 2022-10-09, member_id NH-1, full_name A B, village Huổi Sang",
      ]
    ),
    (
      "the kind by groups, then another table",
      "Mã số,Tên,Nhóm nội dung,Thành tích\nCÁ NHÂN,,,\nNH-1,A B,Khác,Tốt\nMã số,Tên,Nhóm nội dung,Thành tích\nNH-2,C D,Khác,Tốt\n"
        + feedback,
      [
        "nominations 1: member_id A, name B, content_group C, achievement D",
        "feedback 6: date A, content B, within_authority C",
      ],
      [
        "2 group", "3 kind individual, member_id NH-1, name A B, content_group other, achievement Tốt", "4 repeated",
        "5 kind individual, member_id NH-2, name C D, content_group other, achievement Tốt",
        "7 date 2022-10-09, content Xin mở đường, within_authority yes",
      ]
    ),
    (
      "columns that are numbered below the headings of each",
      "Mã số,Họ và tên,Đối tượng\n1,2,3\nNH-1,A B,khác\nNgày,Mã số,Họ và tên\n1,2,3\n8/10/2022,NH-1,A B\n",
      ["roster 1: member_id A, full_name B, groups C", "participation 4: date A, member_id B, full_name C"],
      [
        "2 numbering", "3 member_id NH-1, full_name A B, groups other", "5 numbering",
        "6 date 2022-10-08, member_id NH-1, full_name A B",
      ]
    ),
    (
      "kinds below what looks like a footer",
      "Loại,Mã số,Tên,Nhóm nội dung,Thành tích\ncá nhân,NH-1,A B,Khác,Tốt\nGhi chú: xét thêm,,,,\ncá nhân,NH-2,C D,Khác,Tốt\n",
      ["nominations 1: kind A, member_id B, name C, content_group D, achievement E"],
      [
        "2 kind individual, member_id NH-1, name A B, content_group other, achievement Tốt", "3 group",
        "4 kind individual, member_id NH-2, name C D, content_group other, achievement Tốt",
      ]
    ),
    (
      "two headings are no table", "Mã số,Họ và tên,Đối tượng\nNH-1,A B,khác\nNgày,Họ và tên,\nNH-2,C D,khác\n",
      ["roster 1: member_id A, full_name B, groups C"],
      [
        "2 member_id NH-1, full_name A B, groups other",
        "3 member_id Ngày, full_name Họ và tên, !required groups", "4 member_id NH-2, full_name C D, groups other",
      ]
    ),
    (
      "somebody with a number is no title",
      "STT,Mã số,Họ và tên,Đối tượng\n1,NH-1,A B,khác\n2,,C D,\n" + feedback,
      ["roster 1: member_id B, full_name C, groups D", "feedback 4: date A, content B, within_authority C"],
      [
        "2 member_id NH-1, full_name A B, groups other", "3 full_name C D, !required member_id, !required groups",
        "5 date 2022-10-09, content Xin mở đường, within_authority yes",
      ]
    ),
  ])
  func tables(_ name: String, _ text: String, _ heads: [String], _ lines: [String]) throws {
    let sheet = try ReadSheet(csv: text)
    #expect(sheet.heads == heads)
    #expect(sheet.lines == lines)
  }

  @Test("tables of one sheet go back on one sheet")
  func sheets() throws {
    let rows = [
      ["Ngày", "Nội dung kiến nghị", "Thuộc thẩm quyền"], ["8/10/2022", "Sửa đường", "x"], [],
      ["Ngày", "Người làm", "Việc tốt"], ["8/10/2022", "A B", "Giúp hộ neo đơn"],
    ]
    let bytes = SmallWorkbook.bytes(of: SmallWorkbook.parts([("Một", rows), ("Hai", rows), ("Ba", rows)]))
    let results = Assessment(district: SmallDistrict.district, catalogue: try SmallDistrict.forms())
      .assess([InputFile(at: "2022-10/na-hy/bieu.xlsx", BytesContent(bytes))], scope: .everyMonth)
    #expect(
      results.sent.map { "\($0.sheet ?? "-") \($0.annotated?.tables.count ?? 0)" } == ["Một 2", "Hai 2", "Ba 2"])
  }

  @Test(
    "a table's total runs from the row after the one before ended to its own last row; what its titles do not say, those above do"
  )
  func totalsAndPlaces() throws {
    let text =
      "XÃ NÀ HỲ\nTháng 10 năm 2022\n" + Self.activities + "Tổng cộng: 1,,,\n\nTHÁNG 11 NĂM 2022\n" + Self.feedback
    let results = try assess(["bao-cao.csv": text])
    #expect(
      results.tableLines == [
        "bao-cao.csv activities 03169 2022-10 5 = 1 + 0 + 4", "bao-cao.csv feedback 03169 2022-11 4 = 1 + 0 + 3",
      ])
  }
}
