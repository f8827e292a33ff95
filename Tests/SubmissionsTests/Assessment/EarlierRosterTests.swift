import Testing

@testable import Submissions

@Suite("Earlier rosters: right rows called wrong for a roster that nobody is told could not be read")
struct EarlierRosterTests {
  private static let form = "Ngày,Mã số,Họ và tên\n8/10/2022,NH-1,Giàng A Páo\n"
  private static let broken = "Mã số,Họ và tên,Đối tượng\nNH-1,\"Giàng A Páo,cán bộ\n"

  private func report(_ files: [String: String]) throws -> [String] {
    let all = files.merging(["2022-10/na-hy/tham-gia.csv": Self.form]) { $1 }
    return try assess(all, scope: .month(month("2022-10"))).report()
  }

  @Test func isToldInTheMonthThatNeedsIt() throws {
    let found = try report(["2022-09/na-hy/danh-sach.csv": Self.broken])
    #expect(
      found == [
        "2022-09/na-hy/danh-sach.csv unreadable-file: "
          + "Dấu ngoặc kép (\") mở ở dòng 2 không được đóng lại, nên không biết ô đó hết ở đâu.",
        "→ Ở dòng 2, thêm dấu ngoặc kép còn thiếu hoặc xóa dấu thừa, rồi gửi lại.",
        "2022-10/na-hy/tham-gia.csv B2 unknown-member member_id: Mã số “NH-1” không có trong danh sách nào.",
        "→ Danh sách của đơn vị ở “2022-09/na-hy/danh-sach.csv” không đọc được hoặc chưa được tính: sửa tệp ấy trước, rồi chạy lại.",
      ])
  }

  @Test(arguments: [
    (
      ["2022-09/na-hy/danh-sach.csv": "Mã số,Họ và tên\nNH-1,Giàng A Páo\n"], "2022-09/na-hy/danh-sach.csv unknown-form"
    ),
    (
      ["2022-09/na-hy/danh-sach.csv": "Tháng 8 năm 2022\n" + SmallDistrict.roster],
      "2022-09/na-hy/danh-sach.csv month-conflict"
    ),
    (["2022-09/na-hy/b.csv": Self.broken], "2022-09/na-hy/b.csv unreadable-file"),
    (
      ["2022-08/na-hy/danh-sach.csv": SmallDistrict.roster, "2022-09/na-hy/danh-sach.csv": Self.broken],
      "2022-09/na-hy/danh-sach.csv unreadable-file"
    ),
  ])
  func whateverIsWrongWithIt(files: [String: String], first: String) throws {
    #expect(
      try assess(files.merging(["2022-10/na-hy/tham-gia.csv": Self.form]) { $1 }, scope: .month(month("2022-10")))
        .places().first == first)
  }

  @Test(arguments: [
    // October, or a month after the broken one, has a roster of its own.
    ["2022-09/na-hy/danh-sach.csv": Self.broken, "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster],
    ["2022-08/na-hy/danh-sach.csv": Self.broken, "2022-09/na-hy/danh-sach.csv": SmallDistrict.roster],
    // What cannot be read is no roster by its name, or may be anything while there is one.
    ["2022-08/na-hy/danh-sach.csv": SmallDistrict.roster, "2022-09/na-hy/tham-gia.csv": Self.broken],
    ["2022-08/na-hy/danh-sach.csv": SmallDistrict.roster, "2022-09/na-hy/b.csv": Self.broken],
    ["2022-09/na-hy/danh-sach.csv": SmallDistrict.roster, "2022-09/na-bung/tham-gia.csv": Self.broken],
  ])
  func nobodyNeedsToHearOfIt(files: [String: String]) throws {
    let found = try report(files)
    #expect(found == [])
  }

  @Test func withoutAnyRosterTheHintsSaySo() throws {
    let found = try report([:])
    #expect(
      found == [
        "2022-10/na-hy/tham-gia.csv B2 unknown-member member_id: Mã số “NH-1” không có trong danh sách nào.",
        "→ Đơn vị chưa có danh sách nào được tính: gửi danh sách cán bộ, đảng viên trước, rồi chạy lại.",
      ])
  }
}
