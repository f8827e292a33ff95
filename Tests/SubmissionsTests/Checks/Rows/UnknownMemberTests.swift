import Configuration
import Testing

@testable import Submissions

@Suite("unknown-member: a day credited to nobody, or to a stranger")
struct UnknownMemberTests {
  @Test(arguments: [
    ("NH-1,Giàng A Páo", []), ("NB-1,Cháng A Sình", []),
    (
      "NH-9,Giàng A Páo",
      [
        "B2 unknown-member member_id: Mã số “NH-9” không có trong danh sách nào.",
        "→ Xem lại mã số; gần giống nhất là NH-1 (Giàng A Páo). Nếu là người mới, bổ sung vào danh sách.",
      ]
    ),
    (
      "nh-1,Giàng A Páo",
      [
        "B2 unknown-member member_id: Mã số “nh-1” không có trong danh sách nào.",
        "→ Xem lại mã số; gần giống nhất là NH-1 (Giàng A Páo). Nếu là người mới, bổ sung vào danh sách.",
      ]
    ),
    (",Giàng A Páo", []),
    (
      ",Cháng A Sình",
      [
        "C2 unknown-member full_name: “Cháng A Sình” không có trong danh sách của đơn vị.",
        "→ Xem lại họ tên. Nếu là người mới, bổ sung vào danh sách.",
      ]
    ),
    (
      "-,Cháng A Sình",
      [
        "C2 unknown-member full_name: “Cháng A Sình” không có trong danh sách của đơn vị.",
        "→ Xem lại họ tên. Nếu là người mới, bổ sung vào danh sách.",
      ]
    ),
    (
      ",Giàng A",
      [
        "C2 unknown-member full_name: “Giàng A” không có trong danh sách của đơn vị.",
        "→ Xem lại họ tên. Nếu là người mới, bổ sung vào danh sách.",
      ]
    ),
    (",GIÀNG A PÁO", []), (",Lò Văn Hòa", []), (",lò văn hoà", []),
    (
      ",Lo Van Hoa",
      [
        "C2 name-spelling full_name: Ghi “Lo Van Hoa”, trong danh sách là “Lò Văn Hoà”.",
        "→ Vẫn được tính; sửa tên cho giống danh sách, hoặc sửa danh sách.",
      ]
    ),
    (
      ",Lò Văn Hoa",
      [
        "C2 name-spelling full_name: Ghi “Lò Văn Hoa”, trong danh sách là “Lò Văn Hoà”.",
        "→ Vẫn được tính; sửa tên cho giống danh sách, hoặc sửa danh sách.",
      ]
    ),
    (
      ",Giang A Pao",
      [
        "C2 name-spelling full_name: Ghi “Giang A Pao”, trong danh sách là “Giàng A Páo”.",
        "→ Vẫn được tính; sửa tên cho giống danh sách, hoặc sửa danh sách.",
      ]
    ),
    (",Thào Thị Mỷ", []), (",THÀO THỊ MỴ", []), (",Đ/c Lò Văn Hoà", []), (",Ông Lò Văn Hoà (Trưởng bản)", []),
    (",Lò Văn Hoà - Bí thư", []), (",\"Lò Văn Hoà, PCT\"", []),
    (
      ",Thào Thị Mỉ",
      [
        "C2 unknown-member full_name: “Thào Thị Mỉ” không có trong danh sách của đơn vị.",
        "→ Xem lại họ tên; gần giống nhất là Thào Thị Mỷ (mã NH-5). Nếu là người mới, bổ sung vào danh sách.",
      ]
    ),
  ])
  func participation(person: String, expected: [String]) throws {
    let found = try issues(of: .participation, "8/10/2022,\(person),,,,,,")
    #expect(found == expected)
  }

  @Test(arguments: [
    ("cá nhân,NH-1,Giàng A Páo,Khác,Tốt,", []), ("cá nhân,NB-1,Cháng A Sình,Khác,Tốt,", []),
    (
      "cá nhân,NH-9,Giàng A Páo,Khác,Tốt,",
      [
        "B2 unknown-member member_id: Mã số “NH-9” không có trong danh sách nào.",
        "→ Xem lại mã số; gần giống nhất là NH-1 (Giàng A Páo). Nếu là người mới, bổ sung vào danh sách.",
      ]
    ),
    (
      "cá nhân,,Giàng A Páo,Khác,Tốt,",
      ["B2 required member_id: Ô “Mã số” không được để trống.", "→ Điền “Mã số” vào ô B2."]
    ),
    ("tập thể,NH-9,Xã Nà Hỳ,Khác,Tốt,", []),
  ])
  func nominations(row: String, expected: [String]) throws {
    let found = try issues(of: .nominations, row)
    #expect(found == expected)
  }

  /// A person is named only whose given name is the row's, and whose code differs in two characters at most or whose name is near.
  @Test(
    arguments: [
      (",Giàng A Sáo", nil), (",Giàng B Páo", "NH-1"), (",Giang Thị Páo", "NH-1"), (",Mùa Thị Páo", nil),
      (",Lò Văng Hoà", "NH-2"), (",Mùa Thị Hoà", nil),
      ("NH-11,Ai Đó Khác", nil), ("NH-11,Giàng A Páo", "NH-1"), ("NB-11,Cháng A Sình", "NB-1"),
      ("03169-001,Giàng A Páo", "NH-1"),
      ("NH-9,Lò Văn Hoá", "NH-2"), ("X,Y", nil), ("NH-8,Sùng A Tua (BT)", "NH-7"),
    ] as [(String, String?)])
  func theHintNamesTheClosestMember(person: String, closest: String?) throws {
    let results = try assess([
      "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster, "2022-10/na-bung/danh-sach.csv": SmallDistrict.neighbours,
      "2022-10/na-hy/tham-gia.csv": "Ngày,Mã số,Họ và tên\n8/10/2022,\(person)\n",
    ])
    let found = results.issues.filter { $0.code == UnknownMember.code }.map {
      ($0.finding as? UnknownMember)?.closest?.id
    }
    #expect(found == [closest])
  }

  /// Who stands in a roster row that was rejected is missing for that reason: the hint names the row, and no other person.
  @Test(arguments: [
    ("NH-1,Giàng A Páo", "“NH-1” có trong danh sách, nhưng dòng 2 của 2022-10/na-hy/danh-sach.csv đã bị loại."),
    (",Giàng A Páo", "“Giàng A Páo” có trong danh sách, nhưng dòng 2 của 2022-10/na-hy/danh-sach.csv đã bị loại."),
    (
      ",Đ/c Giang A Pao",
      "“Đ/c Giang A Pao” có trong danh sách, nhưng dòng 2 của 2022-10/na-hy/danh-sach.csv đã bị loại."
    ),
    ("NH1,Ai Đó", "“NH1” có trong danh sách, nhưng dòng 2 của 2022-10/na-hy/danh-sach.csv đã bị loại."),
    ("NH-9,Giàng A Páo", "“NH-9” có trong danh sách, nhưng dòng 2 của 2022-10/na-hy/danh-sach.csv đã bị loại."),
    ("NH-9,Ai Kia", "Mã số “NH-9” không có trong danh sách nào."),
  ])
  func aRejectedRosterRow(person: String, message: String) throws {
    let results = try assess([
      "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster.replacing("Páo,cán bộ", with: "Páo,người quen"),
      "2022-10/na-hy/tham-gia.csv": "Ngày,Mã số,Họ và tên\n8/10/2022,\(person)\n",
    ])
    let issue = try #require(results.issues.first { $0.code == UnknownMember.code })
    #expect(issue.message(in: .vietnamese) == message)
    #expect((issue.finding as? UnknownMember)?.closest == nil)
  }

  /// The rejected row may stand in the roster of an earlier month; a newer roster makes it forgotten.
  @Test func aRejectedRosterRowOfAnEarlierMonth() throws {
    let broken = SmallDistrict.roster.replacing("Páo,cán bộ", with: "Páo,người quen")
    let row = "Ngày,Mã số,Họ và tên\n8/10/2022,NH-1,Giàng A Páo\n"
    func rejected(_ files: [String: String]) throws -> [EarlierRow?] {
      try assess(files).issues.compactMap { ($0.finding as? UnknownMember) }.map(\.rejected)
    }
    let files = ["2022-09/na-hy/danh-sach.csv": broken, "2022-10/na-hy/tham-gia.csv": row]
    #expect(try rejected(files).map { $0?.row } == [2])
    let later = SmallDistrict.roster.split(separator: "\n").filter { !$0.hasPrefix("NH-1") }.joined(separator: "\n")
    #expect(try rejected(files.merging(["2022-10/na-hy/danh-sach.csv": later]) { $1 }) == [nil])
  }

  /// A code that no roster has is the one that has its letters and digits.
  @Test(arguments: [
    ("NH1,Giàng A Páo", []), ("NH.1,Giàng A Páo", []), ("NH – 1,Giàng A Páo", []), ("N H 1,Giàng A Páo", []),
    ("NH1,Lò Văn Hoà", ["C2 name-mismatch full_name"]), ("NH01,Giàng A Páo", ["B2 unknown-member member_id"]),
    ("...,Giàng A Páo", ["B2 unknown-member member_id"]),
  ])
  func codesByLettersAndDigits(person: String, expected: [String]) throws {
    let found = try places(of: .participation, "8/10/2022,\(person),,,,,,")
    #expect(found == expected)
  }

  @Test func twoCodesOfTheSameLettersAndDigitsAreNeither() throws {
    let roster = "Mã số,Họ và tên,Đối tượng\nN-11,Lò Thị Mỷ,cán bộ\nN1-1,Lò Thị Mỵ,cán bộ\n"
    let table = "Ngày,Mã số,Họ và tên\n8/10/2022,N11,Lò Thị Mỷ\n"
    let found = try assess(["2022-10/na-hy/danh-sach.csv": roster, "2022-10/na-hy/tham-gia.csv": table]).places()
    #expect(
      found == ["2022-10/na-hy/tham-gia.csv B2 unknown-member member_id"])
  }
}
