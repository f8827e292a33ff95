import Movement
import Testing

@testable import Submissions

@Suite("Unit directory: a file under the wrong unit is counted for people who did not send it")
struct UnitDirectoryTests {
  static let district = try? District.load(from: Templates.district)

  private func directory(_ month: String) throws -> UnitDirectory {
    UnitDirectory(
      units: try #require(Self.district).units, month: try #require(YearMonth(iso: month)))
  }

  @Test(arguments: [
    ("03169", "2022-10", "Xã Nà Hỳ"), ("3169", "2022-10", "Xã Nà Hỳ"), (" 3169 ", "2022-10", "Xã Nà Hỳ"),
    ("03176", "2025-06", "Xã Vàng Đán"), ("3176", "2025-07", "Xã Nà Bủng"),
    ("btg", "2022-10", "Ban Tuyên giáo Huyện ủy"),
    ("na-hy", "2022-10", "Xã Nà Hỳ"), ("NÀ HỲ", "2022-10", "Xã Nà Hỳ"), ("UBND xã Nà Bủng", "2022-10", "Xã Nà Bủng"),
    ("Phòng GD&ĐT", "2022-10", "Phòng Giáo dục và Đào tạo"), ("Nậm Nhừ", "2025-07", nil), ("31", "2022-10", nil),
    ("", "2022-10", nil), ("Nà", "2022-10", nil),
  ])
  func named(text: String, month: String, name: String?) throws {
    #expect(try directory(month).unit(named: text)?.name == name)
  }

  @Test(arguments: [
    ("UBND HUYỆN NẬM PỒ", nil), ("ĐẢNG ỦY XÃ NÀ HỲ", "Xã Nà Hỳ"),
    ("Đơn vị: Đồn Biên phòng Nà Hỳ", "Đồn Biên phòng Nà Hỳ"),
    ("Xã Nà Hỳy", nil), ("03169", "Xã Nà Hỳ"), ("Số 03169", nil), ("HD", "Huyện đoàn Nậm Pồ"), ("HD 01", nil),
    ("Nậm Pồ, ngày 2 tháng 10 năm 2022", nil), ("Công an huyện Nậm Pồ", "Công an huyện"),
  ])
  func mentioned(text: String, name: String?) throws {
    let code = try senders().mentions(inTitle: text).last?.unit
    #expect(try code.flatMap { try directory("2022-10").unit(code: $0) }?.name == name)
  }

  @Test(arguments: [
    ("tham-gia_03169_2022-10.csv", "Xã Nà Hỳ"), ("tham-gia-na-hy.csv", "Xã Nà Hỳ"), ("TTYT.csv", nil),
    ("2022-10 Trung tâm Y tế.xlsx", "Trung tâm Y tế huyện"), ("tham-gia.csv", nil),
  ])
  func inFileName(text: String, name: String?) throws {
    let code = try senders().mention(inFileName: text)?.unit
    #expect(try code.flatMap { try directory("2022-10").unit(code: $0) }?.name == name)
  }

  @Test(arguments: [
    ("Na Hi", "03169"), ("Xã Nà Hy", "03169"), ("Phòng Nội vu", "PNV"),
    ("Trung tâm Y tê huyên", "TTYT"),
    ("Quảng Lâm", nil), ("", nil),
  ])
  func closest(text: String, code: String?) throws {
    #expect(try directory("2022-10").closest(to: text)?.code == code)
  }

  private func senders() throws -> SenderReading {
    SenderReading(directory: try directory("2022-10"), words: try SmallDistrict.forms().words.senders)
  }

  @Test func theDistrictHasFifteenCommunesThenSix() throws {
    #expect(try directory("2025-06").units.count { $0.kind == .commune } == 15)
    #expect(
      try directory("2025-07").units.map(\.name) == [
        "Xã Nà Hỳ", "Xã Mường Chà", "Xã Nà Bủng", "Xã Chà Tở", "Xã Si Pa Phìn", "Xã Quảng Lâm",
      ])
  }
}
