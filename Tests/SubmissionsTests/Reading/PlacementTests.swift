import Movement
import Testing

@testable import Submissions

@Suite("Placement: work that is counted for another month or another unit")
struct PlacementTests {
  @Test(arguments: [
    ("Tháng 10 năm 2022", "2022-10"), ("THÁNG 10/2022", "2022-10"), ("tháng 9/2022", "2022-09"),
    ("Tháng 09 năm 2022", "2022-09"), ("thang 10 nam 2022", "2022-10"),
    ("Danh sách Ngày cuối tuần tình nguyện tháng 10 năm 2022", "2022-10"),
    ("Tháng 9 năm 2022\nTháng 10 năm 2022", "2022-10"),
    ("Tháng 10 năm 2022,\"Nà Hỳ, ngày 2 tháng 11 năm 2022\"", "2022-10"),
    ("Tháng 10 năm 2022 (gửi ngày 2 tháng 11 năm 2022)", "2022-10"),
    ("Tháng 10 năm 2022,\"Nà Hỳ, ngày   tháng 11 năm 2022\"", "2022-10"),
    ("Tháng 10 năm 2022,\"Nà Hỳ, ngày ..... tháng 11 năm 2022\"", "2022-10"),
    ("Các ngày tháng 10 năm 2022", "2022-10"), ("ngày 2 tháng 10 năm 2022", "- month-unknown"),
    ("Tháng 10", "- month-unknown"), ("tháng 13 năm 2022", "- month-unknown"), ("tháng 10 năm 22", "- month-unknown"),
    ("10/2022", "- month-unknown"), ("Quý 3/2022", "- month-unknown"),
    ("Biểu tháng 10-2022", "2022-10"), ("Tháng 10/22", "2022-10"), ("T10/2022", "2022-10"), ("10.2022", "2022-10"),
    ("Kỳ 10/2022", "2022-10"), ("Kỳ báo cáo: 10/2022", "2022-10"), ("Tháng mười năm 2022", "2022-10"),
    ("Tháng mười một năm 2022", "2022-11"), ("Tháng năm năm 2022", "2022-05"), ("Tháng năm 2022", "- month-unknown"),
    ("Từ ngày 01/10/2022 đến ngày 31/10/2022", "2022-10"), ("Từ ngày 1 đến hết ngày 31/10/2022", "2022-10"),
    ("từ 1/10 đến 30/10/2022", "2022-10"), ("Từ ngày 1 tháng 10 năm 2022 đến ngày 31 tháng 10 năm 2022", "2022-10"),
    ("Từ ngày 25/9/2022 đến ngày 24/10/2022", "- month-unknown"), ("Từ 25/9 đến 24/10/2022", "- month-unknown"),
    ("Thứ bảy T7 8/10/2022", "- month-unknown"), ("Tháng 9/10/2022", "- month-unknown"),
    ("Số 10.2022", "- month-unknown"), ("Số 10/2022/BC-UBND", "- month-unknown"), ("05.10.2022", "- month-unknown"),
  ])
  func monthOfTitles(title: String, expected: String) throws {
    #expect(try place(of: "na-hy/tham-gia.csv", titles: title) == "03169 " + expected)
  }

  @Test(arguments: [
    ("2022-10/na-hy/tham-gia.csv", "2022-10"), ("na-hy/2022-10/tham-gia.csv", "2022-10"),
    ("2022-09/na-hy/2022-10/tham-gia.csv", "2022-10"), ("na-hy/2022-10.csv", "2022-10"),
    ("na-hy/tham-gia_10-2022.csv", "2022-10"), ("na-hy/tham-gia-thang-10-2022.csv", "2022-10"),
    ("na-hy/T10-2022 tham gia.csv", "2022-10"), ("na-hy/tham gia tháng 10 năm 2022.csv", "2022-10"),
    ("na-hy/tham gia tháng 9.2022.csv", "2022-09"),
    ("na-hy/tham-gia-2022-10-08.csv", "- month-unknown"), ("na-hy/tham-gia-08-10-2022.csv", "- month-unknown"),
    ("na-hy/nộp 05.10.2022.csv", "- month-unknown"), ("na-hy/nộp ngày 5 tháng 10 năm 2022.csv", "- month-unknown"),
    ("na-hy/T9-2022 nộp 05.10.2022.csv", "2022-09"), ("na-hy/nộp 05.10.2022 biểu 9.2022.csv", "2022-09"),
    ("na-hy/Na Hy 10.2022.csv", "2022-10"), ("na-hy/2022_10.csv", "2022-10"), ("na-hy/BM02-10-2022.csv", "2022-10"),
    ("na-hy/tham gia 2022 (2).csv", "- month-unknown"), ("na-hy/quy 3-2022.csv", "- month-unknown"),
    ("na-hy/tháng mười năm 2022.csv", "2022-10"), ("na-hy/9-10.2022.csv", "- month-unknown"),
    ("na-hy/tham-gia-2022-10 (1).csv", "2022-10"), ("2022-10/na-hy/tham-gia-2022-10.csv", "2022-10"),
    ("2022-10/na-hy/tham-gia-2022-09.csv", "- month-conflict"), ("thang-10-2022/na-hy/tham-gia.csv", "- month-unknown"),
    ("2022-13/na-hy/tham-gia.csv", "- month-unknown"), ("2022-1/na-hy/tham-gia.csv", "- month-unknown"),
    ("na-hy/tham-gia-202210.csv", "- month-unknown"), ("na-hy/tham-gia-13-2022.csv", "- month-unknown"),
  ])
  func monthOfPaths(path: String, expected: String) throws {
    #expect(try place(of: path) == "03169 " + expected)
  }

  @Test(arguments: [
    ("2022-10/na-hy/tham-gia.csv", "Tháng 9 năm 2022", "03169 - month-conflict"),
    ("2022-10/na-hy/tham-gia.csv", "Tháng 10 năm 2022\nTháng 9 năm 2022", "03169 2022-10"),
    ("na-hy/tham-gia-10-2022.csv", "Tháng 9 năm 2022", "03169 - month-conflict"),
    ("2022-10/tham-gia.csv", "Tháng 9 năm 2022", "- - month-conflict"), ("tham-gia.csv", "", "- - month-unknown"),
    ("2022-10/na-hy/tham-gia-9-2022.csv", "Tháng 10 năm 2022", "03169 2022-10"),
  ])
  func monthsThatDisagree(path: String, title: String, expected: String) throws {
    let found = try place(of: path, titles: title)
    #expect(found == expected)
  }

  @Test(arguments: [
    ("na-hy/tham-gia.csv", "", "03169 2022-10"), ("2022-10/na-hy/tham-gia.csv", "", "03169 2022-10"),
    ("na-hy/tham-gia.csv", "Tháng 10/2022", "03169 2022-10"),
  ])
  func monthOfTheOption(path: String, title: String, expected: String) throws {
    let found = try place(of: path, titles: title, scope: .month(month("2022-10")))
    #expect(found == expected)
  }

  @Test(arguments: [
    ("03169", "03169"), ("3169", "03169"), ("na-hy", "03169"), ("Xã Nà Hỳ", "03169"), ("XA NA HY", "03169"),
    ("dbpnh", "DBPNH"), ("ĐBP Nà Hỳ", "DBPNH"), ("Trường Mầm non số 1", "MNNH"), ("na-bung/03169", "03169"),
    ("Nậm Pồ/na-hy", "03169"), ("na-hy/bieu", "03169"), ("Nậm Pồ", "unit-unknown"), ("na hy cu", "unit-unknown"),
    ("Quảng Lâm", "unit-unknown"),
  ])
  func unitOfFolders(folder: String, expected: String) throws {
    #expect(
      try place(of: "2022-10/\(folder)/tham-gia.csv")
        == (expected == "unit-unknown" ? "- 2022-10 unit-unknown" : "\(expected) 2022-10"))
  }

  @Test(arguments: [
    ("UBND HUYỆN NẬM PỒ\nXÃ NÀ HỲ", "03169 2022-10"), ("XÃ NÀ HỲ\nUBND HUYỆN NẬM PỒ", "03169 2022-10"),
    ("ĐẢNG ỦY XÃ NÀ HỲ", "03169 2022-10"), ("Đơn vị: Đồn Biên phòng Nà Hỳ", "DBPNH 2022-10"),
    ("Xã Nà Bủng,Xã Nà Hỳ", "03169 2022-10"), ("Xã Nà Hỳ\nXã Nà Bủng", "03170 2022-10"), ("03169", "03169 2022-10"),
    ("Đơn vị:,3169", "03169 2022-10"), ("BTG", "BTG 2022-10"), ("Mã 03169", "- 2022-10 unit-unknown"),
    ("Gửi BTG", "- 2022-10 unit-unknown"), ("UBND HUYỆN NẬM PỒ", "- 2022-10 unit-unknown"),
    ("Trường Mầm non số 1", "- 2022-10 unit-unknown"), ("Nà Hỳy", "- 2022-10 unit-unknown"),
    ("", "- 2022-10 unit-unknown"),
  ])
  func unitOfTitles(titles: String, expected: String) throws {
    let found = try place(of: "2022-10/tham-gia.csv", titles: titles)
    #expect(found == expected)
  }

  @Test(arguments: [
    ("tham-gia-03169.csv", "03169 2022-10"), ("tham-gia_3169_moi.csv", "03169 2022-10"),
    ("Tham gia Nà Bủng.csv", "03170 2022-10"), ("ĐBP Nà Hỳ.csv", "DBPNH 2022-10"), ("na-hy.csv", "03169 2022-10"),
    ("Trường Mầm non số 1.csv", "MNNH 2022-10"), ("BTG.csv", "- 2022-10 unit-unknown"),
    ("nam-po.csv", "- 2022-10 unit-unknown"), ("nahy.csv", "- 2022-10 unit-unknown"),
  ])
  func unitOfFileNames(name: String, expected: String) throws {
    let found = try place(of: "2022-10/\(name)")
    #expect(found == expected)
  }

  @Test(arguments: [
    ("na-hy/tham-gia.csv", "Xã Nà Bủng", "- 2022-10 unit-conflict"),
    ("na-hy/tham-gia.csv", "Xã Nà Bủng\nXã Nà Hỳ\nBan Tuyên giáo", "03169 2022-10"),
    ("tham-gia-na-hy.csv", "Xã Nà Hỳ,Ban Tuyên giáo", "03169 2022-10"),
    ("na-hy/tham-gia-na-bung.csv", "", "- 2022-10 unit-conflict"),
    ("na-hy/tham-gia-na-bung.csv", "Xã Nà Hỳ\nXã Nà Bủng", "03169 2022-10"),
    ("na-hy/tham-gia-na-bung.csv", "Xã Nà Bủng", "- 2022-10 unit-conflict"),
    ("tham-gia-na-hy.csv", "Xã Nà Bủng", "- 2022-10 unit-conflict"),
    ("na-hy/03169.csv", "XÃ NÀ HỲ", "03169 2022-10"),
  ])
  func unitsThatAgreeOrNot(path: String, titles: String, expected: String) throws {
    let found = try place(of: "2022-10/\(path)", titles: titles)
    #expect(found == expected)
  }

  /// In July 2025 the code 03176 passed from Vàng Đán to Nà Bủng, which had been 03170.
  @Test(arguments: [
    ("2025-06/na-bung", "03170 2025-06"), ("2025-07/na-bung", "03176 2025-07"), ("2025-06/03176", "03176 2025-06"),
    ("2025-06/vang-dan", "03176 2025-06"), ("2025-07/vang-dan", "- 2025-07 unit-unknown"),
    ("2025-07/03170", "- 2025-07 unit-unknown"),
  ])
  func unitAsOfTheMonth(folders: String, expected: String) throws {
    let found = try place(of: "\(folders)/tham-gia.csv")
    #expect(found == expected)
  }

  /// A file that is not counted has the one issue of its first fault.
  @Test(arguments: [
    ("tham-gia.csv", "Ngày,Họ và tên,Ngày\n", ["participation - - 1 = 0 + 0 + 1", "duplicate-label"]),
    ("tham-gia.csv", "Một,Hai\n", ["- - - 1 = 0 + 0 + 1", "unknown-form"]),
    (
      "tham-gia.csv", "Ngày,Họ và tên,Ghi chú\nsai,,\nTổng cộng,,\n",
      ["participation - - 3 = 0 + 0 + 3", "month-unknown"]
    ),
    (
      "2022-10/tham-gia.csv", "Ngày,Họ và tên,Ghi chú\nsai,,\n",
      ["participation - 2022-10 2 = 0 + 0 + 2", "unit-unknown"]
    ),
  ])
  func oneIssue(path: String, text: String, expected: [String]) throws {
    let found = try outcome(of: text, at: path)
    #expect(found == expected)
  }

  /// A unit that need not submit may share its short name with one that must.
  @Test func aNamesakeThatNeedNotSubmit() throws {
    var district = SmallDistrict.district
    district.units.insert(
      Unit(code: "THNH", name: "Trường Tiểu học", kind: .school, mustSubmit: false, aliases: ["Nà Hỳ"]), at: 0)
    let results = try assess(["2022-10/tham-gia.csv": "NÀ HỲ,,\nNgày,Họ và tên,Buổi\n"], district: district)
    #expect(results.tables.map(\.unit) == ["03169"])
  }
}
