import Testing

@testable import Submissions

@Suite("name-spelling: two spellings of a name go to print")
struct NameSpellingTests {
  @Test(arguments: [
    ("NH-2,Lò Văn Hoà", []), ("NH-2,Lò Văn Hòa", []), ("NH-2,LÒ VĂN HÒA", []), ("NH-2,Lò văn hoà", []),
    (
      "NH-2,Lò Văn Hoa",
      [
        "C2 name-spelling full_name: Ghi “Lò Văn Hoa”, trong danh sách là “Lò Văn Hoà”.",
        "→ Vẫn được tính; sửa tên cho giống danh sách, hoặc sửa danh sách.",
      ]
    ),
    (
      "NH-2,Lò Văn Hoá",
      [
        "C2 name-spelling full_name: Ghi “Lò Văn Hoá”, trong danh sách là “Lò Văn Hoà”.",
        "→ Vẫn được tính; sửa tên cho giống danh sách, hoặc sửa danh sách.",
      ]
    ),
    (
      "NH-5,Thào Thị Mỵ",
      [
        "C2 name-spelling full_name: Ghi “Thào Thị Mỵ”, trong danh sách là “Thào Thị Mỷ”.",
        "→ Vẫn được tính; sửa tên cho giống danh sách, hoặc sửa danh sách.",
      ]
    ),
    (
      "NH-1,Giàng-A-Páo",
      [
        "C2 name-spelling full_name: Ghi “Giàng-A-Páo”, trong danh sách là “Giàng A Páo”.",
        "→ Vẫn được tính; sửa tên cho giống danh sách, hoặc sửa danh sách.",
      ]
    ),
    ("NH-1,Gia\u{300}ng A Pa\u{301}o", []), ("NH-1,Giàng  A\u{A0}Páo ", []),
    ("NH-1,\"Giàng\nA Páo\"", []), ("NH-1,Đ/c Giàng A Páo", []), ("NH-1,đồng chí Giàng A Páo (BT)", []),
    ("NH-1,Giàng A Páo - Bí thư", []), ("NH-1,Giàng A Páo Trưởng bản", []),
    (
      "NH-1,Anh Giang A Pao",
      [
        "C2 name-spelling full_name: Ghi “Anh Giang A Pao”, trong danh sách là “Giàng A Páo”.",
        "→ Vẫn được tính; sửa tên cho giống danh sách, hoặc sửa danh sách.",
      ]
    ),
    (
      "NH-5,Bà Thào T.Mỉ",
      [
        "C2 name-spelling full_name: Ghi “Bà Thào T.Mỉ”, trong danh sách là “Thào Thị Mỷ”.",
        "→ Vẫn được tính; sửa tên cho giống danh sách, hoặc sửa danh sách.",
      ]
    ),
    (
      "NH-5,Thào T Mỷ",
      [
        "C2 name-mismatch full_name: Ghi “Thào T Mỷ” nhưng mã số này là của Thào Thị Mỷ.",
        "→ Sửa mã số hoặc sửa họ tên cho khớp.",
      ]
    ),
  ])
  func report(person: String, expected: [String]) throws {
    let found = try issues(of: .participation, "8/10/2022,\(person),,,,,,")
    #expect(found == expected)
  }

  @Test func ofNominations() throws {
    let found = try issues(of: .nominations, "cá nhân,NH-1,Giang A Pao,Khác,Tốt,")
    #expect(
      found == [
        "C2 name-spelling name: Ghi “Giang A Pao”, trong danh sách là “Giàng A Páo”.",
        "→ Vẫn được tính; sửa tên cho giống danh sách, hoặc sửa danh sách.",
      ])
  }
}
