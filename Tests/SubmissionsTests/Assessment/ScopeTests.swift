import Movement
import Testing

@testable import Submissions

@Suite("Scope: --month shows that month alone, judged by the rosters before it")
struct ScopeTests {
  private let files = [
    "2022-09/na-hy/danh-sach.csv": "Mã số,Họ và tên,Đối tượng\nNH-1,Giàng A Páo,cán bộ\nNH-2,Lò Văn Hoà,lạ\n",
    "2022-09/na-hy/tham-gia.csv": "Ngày,Mã số,Họ và tên\n10/9/2022,NH-1,Giàng A Páo\nsai,NH-1,Giàng A Páo\n",
    "2022-10/na-hy/tham-gia.csv":
      "Ngày,Mã số,Họ và tên\n8/10/2022,NH-1,Giàng A Páo\n8/10/2022,NH-3,Vàng A Dơ\n8/10/2022,NH-2,Lò Văn Hoà\n",
    "2022-11/na-hy/danh-sach.csv": "Mã số,Họ và tên,Đối tượng\nNH-3,Vàng A Dơ,cán bộ\n",
    "2022-11/na-hy/tham-gia.csv": "Ngày,Mã số,Họ và tên\n12/11/2022,NH-3,Vàng A Dơ\n12/11/2022,NH-1,Giàng A Páo\n",
    "na-hy/de-nghi.csv": "Loại,Mã số,Tên,Nhóm nội dung,Thành tích\ncá nhân,NH-1,Giàng A Páo,Khác,Tốt\n",
    "na-hy/kien-nghi.csv":
      "Tháng 11 năm 2022,,\nNgày,Nội dung kiến nghị,Thuộc thẩm quyền\n12/11/2022,Đường,x\nsai,Đường,x\n",
  ]

  private let september = [
    "2022-09/na-hy/danh-sach.csv C3 unknown-value groups", "2022-09/na-hy/tham-gia.csv A3 type-error date",
  ]
  private let october = [
    "2022-10/na-hy/tham-gia.csv B3 unknown-member member_id", "2022-10/na-hy/tham-gia.csv B4 unknown-member member_id",
  ]
  private let november = [
    "2022-11/na-hy/tham-gia.csv B3 unknown-member member_id", "na-hy/kien-nghi.csv A4 type-error date",
  ]

  @Test func everyMonth() throws {
    let results = try assess(files)
    #expect(results.months.map(\.description) == ["2022-09", "2022-10", "2022-11"])
    #expect(
      results.places()
        == september + october + [november[0], "na-hy/de-nghi.csv month-unknown", november[1]])
    #expect(
      results.memberLines == [
        "2022-09 NH-1 03169 met 1.0", "2022-10 NH-1 03169 met 1.0", "2022-11 NH-3 03169 met 1.0",
      ])
  }

  @Test func oneMonth() throws {
    let results = try assess(files, scope: .month(month("2022-10")))
    #expect(results.months.map(\.description) == ["2022-10"])
    #expect(results.places() == october)
    #expect(
      results.tableLines == [
        "2022-10/na-hy/tham-gia.csv participation 03169 2022-10 4 = 1 + 2 + 1",
        "na-hy/de-nghi.csv nominations 03169 2022-10 2 = 1 + 0 + 1",
      ])
    #expect(results.memberLines == ["2022-10 NH-1 03169 met 1.0"])
    #expect(results.units.map(\.code) == ["03169"])
    #expect(results.missingForms.contains { $0.contains("03169") } == false)
  }

  @Test func aPeriod() throws {
    let results = try assess(files, scope: .period(month("2022-10")...month("2022-11")))
    #expect(results.months.map(\.description) == ["2022-10", "2022-11"])
    #expect(results.places() == october + [november[0], "na-hy/de-nghi.csv month-unknown", november[1]])
  }

  @Test func aMonthWithoutAnyFile() throws {
    let results = try assess(files, scope: .month(month("2022-12")))
    #expect(results.places() == ["na-hy/de-nghi.csv B2 unknown-member member_id"])
    #expect(results.memberLines == ["2022-12 NH-3 03169 none 0.0"])
  }

  /// A table whose sources disagree concerns a month that any of them names; what lies in a later month's folder is not read.
  @Test(arguments: [
    ("2022-10", ["2022-10/na-hy/x.csv month-conflict"]), ("2022-09", []),
    ("2022-11", []),
  ])
  func aConflict(scope: String, expected: [String]) throws {
    let results = try assess(
      ["2022-10/na-hy/x.csv": "Tháng 9 năm 2022,\nNgày,Họ và tên\n"], scope: .month(month(scope)))
    #expect(results.places() == expected)
  }
}
