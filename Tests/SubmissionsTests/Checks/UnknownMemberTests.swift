import Testing

@testable import Submissions

@Suite("unknown-member: a day credited to nobody, or to a stranger")
struct UnknownMemberTests {
  @Test(arguments: [
    ("NH-1,Giàng A Páo", []), ("NB-1,Cháng A Sình", []), ("NH-9,Giàng A Páo", ["B2 unknown-member member_id"]),
    ("nh-1,Giàng A Páo", ["B2 unknown-member member_id"]), (",Giàng A Páo", []),
    (",Cháng A Sình", ["C2 unknown-member full_name"]),
    ("-,Cháng A Sình", ["C2 unknown-member full_name"]), (",Giàng A", ["C2 unknown-member full_name"]),
    (",GIÀNG A PÁO", []), (",Lò Văn Hòa", []), (",lò văn hoà", []),
    (",Lo Van Hoa", ["C2 name-spelling full_name"]), (",Lò Văn Hoa", ["C2 name-spelling full_name"]),
    (",Giang A Pao", ["C2 name-spelling full_name"]), (",Thào Thị Mỷ", []), (",THÀO THỊ MỴ", []),
  ])
  func participation(person: String, expected: [String]) throws {
    #expect(try issues(of: .participation, "8/10/2022,\(person),,,,,,") == expected)
  }

  @Test(arguments: [
    ("cá nhân,NH-1,Giàng A Páo,Khác,Tốt,", []), ("cá nhân,NB-1,Cháng A Sình,Khác,Tốt,", []),
    ("cá nhân,NH-9,Giàng A Páo,Khác,Tốt,", ["B2 unknown-member member_id"]),
    ("cá nhân,,Giàng A Páo,Khác,Tốt,", ["B2 required member_id"]), ("tập thể,NH-9,Xã Nà Hỳ,Khác,Tốt,", []),
  ])
  func nominations(row: String, expected: [String]) throws {
    #expect(try issues(of: .nominations, row) == expected)
  }

  @Test func theHintNamesTheClosestMember() throws {
    let results = try assess([
      "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster,
      "2022-10/na-hy/tham-gia.csv":
        "Ngày,Mã số,Họ và tên\n8/10/2022,,Giàng A Pó\n8/10/2022,NH-11,Ai Đó Khác\n8/10/2022,X,Y\n",
    ])
    #expect(
      results.issues.filter { $0.code == UnknownMember.code }.map { ($0.finding as? UnknownMember)?.closest?.id } == [
        "NH-1", "NH-1", nil,
      ])
  }
}
