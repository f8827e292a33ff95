import Testing

@testable import Submissions

@Suite("outside-service: a day credited to somebody who had not come, or had left")
struct OutsideServiceTests {
  /// NH-7 serves from 9/10/2022 to 23/10/2022.
  @Test(arguments: [
    (
      "8/10/2022,NH-7,Sùng A Tủa",
      [
        "A2 outside-service date: Ngày 08/10/2022 nằm ngoài thời gian công tác của người này "
          + "(từ 09/10/2022 đến 23/10/2022).",
        "→ Sửa ngày tham gia, hoặc sửa “Từ ngày”, “Đến ngày” trong danh sách.",
      ]
    ),
    ("9/10/2022,NH-7,Sùng A Tủa", []),
    ("23/10/2022,NH-7,Sùng A Tủa", []),
    (
      "24/10/2022,NH-7,Sùng A Tủa",
      [
        "A2 outside-service date: Ngày 24/10/2022 nằm ngoài thời gian công tác của người này "
          + "(từ 09/10/2022 đến 23/10/2022).",
        "→ Sửa ngày tham gia, hoặc sửa “Từ ngày”, “Đến ngày” trong danh sách.",
      ]
    ),
    (
      "29/10/2022,,Sùng A Tủa",
      [
        "A2 outside-service date: Ngày 29/10/2022 nằm ngoài thời gian công tác của người này "
          + "(từ 09/10/2022 đến 23/10/2022).",
        "→ Sửa ngày tham gia, hoặc sửa “Từ ngày”, “Đến ngày” trong danh sách.",
      ]
    ),
    ("8/10/2022,NH-1,Giàng A Páo", []),
    (
      "29/10/2022,NH-7,Sung A Tua",
      [
        "A2 outside-service date: Ngày 29/10/2022 nằm ngoài thời gian công tác của người này "
          + "(từ 09/10/2022 đến 23/10/2022).",
        "→ Sửa ngày tham gia, hoặc sửa “Từ ngày”, “Đến ngày” trong danh sách.",
        "C2 name-spelling full_name: Ghi “Sung A Tua”, trong danh sách là “Sùng A Tủa”.",
        "→ Vẫn được tính; sửa tên cho giống danh sách, hoặc sửa danh sách.",
      ]
    ),
    (
      "29/10/2022,NH-7,Giàng A Páo",
      [
        "C2 name-mismatch full_name: Ghi “Giàng A Páo” nhưng mã số này là của Sùng A Tủa.",
        "→ Sửa mã số hoặc sửa họ tên cho khớp.",
      ]
    ),
  ])
  func report(row: String, expected: [String]) throws {
    let found = try issues(of: .participation, row + ",,,,,,")
    #expect(found == expected)
  }

  @Test(arguments: [
    ("10/10/2022,", "(từ 10/10/2022)"), (",7/10/2022", "(đến 07/10/2022)"),
  ])
  func whoHasOneBoundOnly(bounds: String, words: String) throws {
    let results = try assess([
      "2022-10/na-hy/danh-sach.csv": "Mã số,Họ và tên,Đối tượng,Từ ngày,Đến ngày\nA-1,Lý A Sử,khác,\(bounds)\n",
      "2022-10/na-hy/tham-gia.csv": "Ngày,Mã số,Họ và tên\n8/10/2022,A-1,Lý A Sử\n",
    ])
    #expect(
      results.report(on: "2022-10/na-hy/tham-gia.csv") == [
        "A2 outside-service date: Ngày 08/10/2022 nằm ngoài thời gian công tác của người này \(words).",
        "→ Sửa ngày tham gia, hoặc sửa “Từ ngày”, “Đến ngày” trong danh sách.",
      ])
  }

  @Test func nominationsHaveNoDay() throws {
    let found = try issues(of: .nominations, "cá nhân,NH-7,Sùng A Tủa,Khác,Tốt,")
    #expect(found == [])
  }
}
