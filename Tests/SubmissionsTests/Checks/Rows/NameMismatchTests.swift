import Testing

@testable import Submissions

@Suite("name-mismatch: a code with a slip credits somebody else")
struct NameMismatchTests {
  @Test(arguments: [
    (
      FormKind.participation, "8/10/2022,NH-1,Lò Văn Hoà,,,,,,",
      [
        "C2 name-mismatch full_name: Ghi “Lò Văn Hoà” nhưng mã số này là của Giàng A Páo.",
        "→ Sửa mã số hoặc sửa họ tên cho khớp.",
      ]
    ),
    (
      .participation, "8/10/2022,NH-1,Giàng A,,,,,,",
      [
        "C2 name-mismatch full_name: Ghi “Giàng A” nhưng mã số này là của Giàng A Páo.",
        "→ Sửa mã số hoặc sửa họ tên cho khớp.",
      ]
    ),
    (
      .participation, "8/10/2022,NH-1,Giang A Pao,,,,,,",
      [
        "C2 name-spelling full_name: Ghi “Giang A Pao”, trong danh sách là “Giàng A Páo”.",
        "→ Vẫn được tính; sửa tên cho giống danh sách, hoặc sửa danh sách.",
      ]
    ),
    (
      .nominations, "cá nhân,NH-1,Lò Văn Hoà,Khác,Tốt,",
      [
        "C2 name-mismatch name: Ghi “Lò Văn Hoà” nhưng mã số này là của Giàng A Páo.",
        "→ Sửa mã số hoặc sửa họ tên cho khớp.",
      ]
    ),
    (.nominations, "tập thể,NH-1,Xã Nà Hỳ,Khác,Tốt,", []),
  ])
  func report(kind: FormKind, row: String, expected: [String]) throws {
    let found = try issues(of: kind, row)
    #expect(found == expected)
  }

  /// Without a settled member nothing is said of the service, nor of an earlier row.
  @Test func settlesNobody() throws {
    #expect(
      try issues(
        of: .participation, "8/10/2022,NH-1,Giàng A Páo,,,,,,", "8/10/2022,NH-1,Lò Văn Hoà,,,,,,",
        "2/10/2022,NH-7,Lò Văn Hoà,,,,,,")
        == [
          "C3 name-mismatch full_name: Ghi “Lò Văn Hoà” nhưng mã số này là của Giàng A Páo.",
          "→ Sửa mã số hoặc sửa họ tên cho khớp.",
          "C4 name-mismatch full_name: Ghi “Lò Văn Hoà” nhưng mã số này là của Sùng A Tủa.",
          "→ Sửa mã số hoặc sửa họ tên cho khớp.",
        ])
  }
}
