import Testing

@testable import Submissions

@Suite("duplicate-nomination: one subject nominated twice in a month")
struct DuplicateNominationTests {
  @Test(arguments: [
    (
      ["cá nhân,NH-1,Giàng A Páo,Khác,Tốt,", "cá nhân,NH-1,Giang A Pao,Khác,Giỏi,"],
      [
        "row 3 duplicate-nomination: Đã được đề nghị ở dòng 2.",
        "→ Giữ một đề nghị, xóa dòng kia.",
        "C3 name-spelling name: Ghi “Giang A Pao”, trong danh sách là “Giàng A Páo”.",
        "→ Vẫn được tính; sửa tên cho giống danh sách, hoặc sửa danh sách.",
      ]
    ),
    (
      ["tập thể,,Xã Nà Hỳ,Khác,Tốt,", "tập thể,,3169,Khác,Giỏi,"],
      ["row 3 duplicate-nomination: Đã được đề nghị ở dòng 2.", "→ Giữ một đề nghị, xóa dòng kia."]
    ),
    (["cá nhân,NH-1,Giàng A Páo,Khác,Tốt,", "cá nhân,NB-2,Giàng A Páo,Khác,Tốt,"], []),
    (
      ["cá nhân,NH-1,Lò Văn Hoà,Khác,Tốt,", "cá nhân,NH-1,Giàng A Páo,Khác,Tốt,"],
      [
        "C2 name-mismatch name: Ghi “Lò Văn Hoà” nhưng mã số này là của Giàng A Páo.",
        "→ Sửa mã số hoặc sửa họ tên cho khớp.",
      ]
    ),
    (
      ["tập thể,,Lạ,Khác,Tốt,", "tập thể,,Lạ,Khác,Tốt,"],
      [
        "C2 unknown-collective name: Không có tập thể nào tên “Lạ” trong các đơn vị.",
        "→ Sửa tên tập thể.",
        "C3 unknown-collective name: Không có tập thể nào tên “Lạ” trong các đơn vị.",
        "→ Sửa tên tập thể.",
      ]
    ),
  ])
  func report(rows: [String], expected: [String]) throws {
    let found = try issues(of: .nominations, rows: rows)
    #expect(found == expected)
  }

  @Test func byAnotherUnit() throws {
    let table = "Loại,Mã số,Tên,Nhóm nội dung,Thành tích\ncá nhân,NH-1,Giàng A Páo,Khác,Tốt\n"
    let row = "cá nhân,NH-1,Giàng A Páo,Khác,Tốt,"
    let beside = try issues(of: .nominations, rows: [row], beside: ["2022-10/na-bung/de-nghi.csv": table])
    #expect(
      beside == [
        "row 2 duplicate-nomination: Đã được đề nghị ở dòng 2 của 2022-10/na-bung/de-nghi.csv.",
        "→ Giữ một đề nghị, xóa dòng kia.",
      ])
    let earlier = try issues(of: .nominations, rows: [row], beside: ["2022-09/na-hy/de-nghi.csv": table])
    #expect(
      earlier == [
        "2022-09/na-hy/de-nghi.csv B2 unknown-member member_id: Mã số “NH-1” không có trong danh sách nào.",
        "→ Đơn vị chưa có danh sách nào được tính: gửi danh sách cán bộ, đảng viên trước, rồi chạy lại.",
      ])
  }
}
