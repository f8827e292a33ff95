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
    (",Thào Thị Mỷ", []), (",THÀO THỊ MỴ", []),
  ])
  func participation(person: String, expected: [String]) throws {
    #expect(try issues(of: .participation, "8/10/2022,\(person),,,,,,") == expected)
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
    #expect(try issues(of: .nominations, row) == expected)
  }

  @Test func theHintNamesTheClosestMember() throws {
    #expect(
      try issues(
        of: .participation, "8/10/2022,,Giàng A Pó,,,,,,", "8/10/2022,NH-11,Ai Đó Khác,,,,,,", "8/10/2022,X,Y,,,,,,")
        == [
          "C2 unknown-member full_name: “Giàng A Pó” không có trong danh sách của đơn vị.",
          "→ Xem lại họ tên; gần giống nhất là Giàng A Páo (mã NH-1). Nếu là người mới, bổ sung vào danh sách.",
          "B3 unknown-member member_id: Mã số “NH-11” không có trong danh sách nào.",
          "→ Xem lại mã số; gần giống nhất là NH-1 (Giàng A Páo). Nếu là người mới, bổ sung vào danh sách.",
          "B4 unknown-member member_id: Mã số “X” không có trong danh sách nào.",
          "→ Xem lại mã số. Nếu là người mới, bổ sung vào danh sách.",
        ])
  }
}
