import Testing

@testable import Submissions

@Suite("unknown-collective: a commendation for a unit that does not exist")
struct UnknownCollectiveTests {
  @Test(arguments: [
    ("tập thể,,Xã Nà Hỳ,Khác,Tốt,", []), ("tập thể,,3169,Khác,Tốt,thư khen", []),
    ("Tập thể,,BTG,Khác,Tốt,giấy khen", []),
    ("tập thể,,Trường Mầm non số 1,Khác,Tốt,", []),
    (
      "tập thể,,Bản Huổi Sang,Khác,Tốt,",
      ["C2 unknown-collective name: Không có tập thể nào tên “Bản Huổi Sang” trong các đơn vị.", "→ Sửa tên tập thể."]
    ),
    (
      "tập thể,,Xã Quảng Lâm,Khác,Tốt,",
      ["C2 unknown-collective name: Không có tập thể nào tên “Xã Quảng Lâm” trong các đơn vị.", "→ Sửa tên tập thể."]
    ),
    (
      "tổ,,Xã Quảng Lâm,Khác,Tốt,",
      [
        "A2 unknown-value kind: “tổ” không phải là giá trị của cột “Loại”.",
        "→ Ghi một trong các giá trị: Cá nhân; Tập thể.",
      ]
    ),
    ("tập thể,,,Khác,Tốt,", ["C2 required name: Ô “Tên” không được để trống.", "→ Điền “Tên” vào ô C2."]),
  ])
  func report(row: String, expected: [String]) throws {
    let found = try issues(of: .nominations, row)
    #expect(found == expected)
  }
}
