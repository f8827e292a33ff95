import Testing

@testable import Submissions

@Suite("unknown-unit: an activity that is credited to no unit")
struct UnknownUnitTests {
  @Test(arguments: [
    ("", []), ("Nà Bủng", []), ("BTG", []), ("3170", []), ("Trường Mầm non số 1", []), ("Huyện Nậm Pồ", []),
    (
      "Xã Quảng Lâm",
      [
        "C2 unknown-unit lead_unit: Không có đơn vị nào tên “Xã Quảng Lâm”.",
        "→ Sửa tên đơn vị chủ trì, hoặc để trống nếu là đơn vị mình.",
      ]
    ),
    (
      "ĐBP Nà Hì",
      [
        "C2 unknown-unit lead_unit: Không có đơn vị nào tên “ĐBP Nà Hì”.",
        "→ Sửa tên đơn vị chủ trì; gần giống nhất là Đồn Biên phòng Nà Hỳ, hoặc để trống nếu là đơn vị mình.",
      ]
    ),
    (
      "Xã Nà Hỳ, Xã Nà Bủng",
      [
        "C2 unknown-unit lead_unit: Không có đơn vị nào tên “Xã Nà Hỳ, Xã Nà Bủng”.",
        "→ Sửa tên đơn vị chủ trì, hoặc để trống nếu là đơn vị mình.",
      ]
    ),
  ])
  func report(unit: String, expected: [String]) throws {
    let found = try issues(of: .activities, "H1,8/10/2022,\"\(unit)\",,,,Khác,Việc,,,,,,,")
    #expect(found == expected)
  }

  @Test func theLeadingUnitIsCredited() throws {
    let results = try assess([
      "2022-10/na-hy/hoat-dong.csv":
        "\(try header(of: .activities))\nH1,8/10/2022,,,,,Khác,Việc,,7,3,,,,\nH2,8/10/2022,BTG,,,,Khác,Việc,,5,,,,,\n",
      "2022-10/BTG/tham-gia.csv": "Ngày,Họ và tên\n",
    ])
    #expect(
      results.units.map { "\($0.code) \($0.activities) \($0.villagers) \($0.beneficiaries)" } == [
        "03169 1 7 3", "BTG 1 5 0",
      ])
  }
}
