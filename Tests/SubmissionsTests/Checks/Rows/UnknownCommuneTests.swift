import Movement
import Testing

@testable import Submissions

@Suite("unknown-commune: an activity of a commune that is not the district's")
struct UnknownCommuneTests {
  @Test(arguments: [
    ("Nà Hỳ", []), ("xa na hy", []), ("03169", []), ("3169", []), ("", []), ("-", []), ("Nà Bủng", []),
    ("Quảng Lâm", ["E2 unknown-commune commune: Không có xã nào tên “Quảng Lâm”.", "→ Sửa tên xã."]),
    ("Ban Tuyên giáo", ["E2 unknown-commune commune: Không có xã nào tên “Ban Tuyên giáo”.", "→ Sửa tên xã."]),
    ("Nậm Pồ", ["E2 unknown-commune commune: Không có xã nào tên “Nậm Pồ”.", "→ Sửa tên xã."]),
    (
      "Xã Nà Hỳ và Xã Nà Bủng",
      ["E2 unknown-commune commune: Không có xã nào tên “Xã Nà Hỳ và Xã Nà Bủng”.", "→ Sửa tên xã."]
    ),
  ])
  func report(commune: String, expected: [String]) throws {
    let found = try issues(of: .activities, "H1,8/10/2022,,,\(commune),,Khác,Việc,,,,,,,")
    #expect(found == expected)
  }

  /// A commune may share its short name with another unit.
  @Test func aNamesakeOfAnotherKind() throws {
    var district = SmallDistrict.district
    district.units.insert(
      Unit(code: "THNH", name: "Trường Tiểu học", kind: .school, mustSubmit: false, aliases: ["Nà Hỳ"]), at: 0)
    let results = try assess(
      ["2022-10/03169/hoat-dong.csv": "\(try header(of: .activities))\nH1,8/10/2022,,,Nà Hỳ,,Khác,Việc,,,,,,,\n"],
      district: district)
    #expect(results.report() == [])
    #expect(results.records[month("2022-10")]?.activities.map(\.commune) == ["03169"])
  }
}
