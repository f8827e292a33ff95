import TableReading
import Testing

@testable import Submissions

@Suite("Senders: a month credited to the addressee, or to a commune for what one of its stations sent")
struct SenderTests {
  @Test(arguments: [
    ("Kính gửi: Ban Tuyên giáo\nXã Nà Hỳ", "03169 2022-10"), ("Xã Nà Hỳ\nKính gửi: Ban Tuyên giáo", "03169 2022-10"),
    ("Xã Nà Hỳ gửi Ban Tuyên giáo", "03169 2022-10"), ("Gửi Ban Tuyên giáo - Xã Nà Hỳ", "03169 2022-10"),
    ("\"Gửi Ban Tuyên giáo, Xã Nà Hỳ\"", "03169 2022-10"), ("Nơi nhận: - Ban Tuyên giáo", "- 2022-10 unit-unknown"),
    ("KINH GUI: BAN TUYEN GIAO", "- 2022-10 unit-unknown"), ("Ban Tuyên giáo\nđi xã Nà Hỳ", "BTG 2022-10"),
    ("Ban Tuyên giáo làm việc tại bản xã Nà Hỳ", "BTG 2022-10"), ("Ban Tuyên giáo phối hợp với: Nà Hỳ", "BTG 2022-10"),
    ("Ban Tuyên giáo cùng đơn vị Xã Nà Hỳ", "BTG 2022-10"), ("Nà Hỳ cùng Ban Tuyên giáo", "03169 2022-10"),
  ])
  func whoIsOnlyMentioned(titles: String, expected: String) throws {
    let found = try place(of: "2022-10/tham-gia.csv", titles: titles)
    #expect(found == expected)
  }

  @Test(arguments: [
    ("TRẠM Y TẾ XÃ NÀ HỲ", "- 2022-10 unit-unknown"), ("XÃ NÀ HỲ\nTRẠM Y TẾ XÃ NÀ HỲ", "- 2022-10 unit-unknown"),
    ("TRẠM Y TẾ XÃ NÀ HỲ\nXÃ NÀ HỲ", "03169 2022-10"), ("Trạm y tế - Xã Nà Hỳ", "03169 2022-10"),
    ("Trạm y tế: Xã Nà Hỳ", "03169 2022-10"), ("ĐƠN VỊ XÃ NÀ HỲ", "03169 2022-10"),
    ("Danh sách hội viên xã Nà Hỳ", "03169 2022-10"), ("Công tác xã hội xã Nà Hỳ", "03169 2022-10"),
    ("ĐỒN BIÊN PHÒNG NÀ HỲ", "DBPNH 2022-10"), ("CHI BỘ BAN TUYÊN GIÁO", "BTG 2022-10"),
    ("CÔNG ĐOÀN BAN TUYÊN GIÁO", "BTG 2022-10"), ("CHI BỘ XÃ NÀ HỲ", "- 2022-10 unit-unknown"),
    ("HỘI PHỤ NỮ BAN TUYÊN GIÁO", "- 2022-10 unit-unknown"),
  ])
  func partsOfLongerNames(titles: String, expected: String) throws {
    let found = try place(of: "2022-10/tham-gia.csv", titles: titles)
    #expect(found == expected)
  }

  @Test func theFolderSaysWhoseBodyItIs() throws {
    #expect(try place(of: "2022-10/na-hy/tham-gia.csv", titles: "TRẠM Y TẾ XÃ NÀ HỲ") == "03169 2022-10")
  }

  @Test(arguments: [
    ("Nà Hỳ - tham gia T10 - gửi Ban Tuyên giáo.csv", "03169 2022-10"),
    ("gửi Ban Tuyên giáo - Nà Hỳ.csv", "03169 2022-10"), ("Ban Tuyên giáo đi Nà Hỳ.csv", "BTG 2022-10"),
    ("tram-y-te-na-hy.csv", "- 2022-10 unit-unknown"), ("Trạm y tế Nà Hỳ.csv", "- 2022-10 unit-unknown"),
    ("gui-03169.csv", "- 2022-10 unit-unknown"), ("Trạm y tế 03169.csv", "03169 2022-10"),
  ])
  func namesOfFiles(name: String, expected: String) throws {
    let found = try place(of: "2022-10/\(name)")
    #expect(found == expected)
  }

  /// A roster that adds to another one says so in its title or its file's name.
  @Test(arguments: [
    ("danh-sach-bo-sung.csv", "", true), ("danh-sach.csv", "Danh sách bổ sung", true), ("danh-sach.csv", "", false),
  ])
  func supplements(name: String, title: String, expected: Bool) throws {
    let scanner = SheetScanner(
      search: HeaderSearch(
        try SmallDistrict.forms().prepared(), words: LayoutWords(try SmallDistrict.forms().words)),
      units: UnitRegister(SmallDistrict.units), words: try SmallDistrict.forms().words, fallbackMonth: nil,
      firstMonth: nil,
      lastMonth: nil)
    var room = 1000
    let text = title + "\n" + SmallDistrict.roster
    let scanned = FileScanner(sheets: scanner).scan(
      InputFile(at: "2022-10/na-hy/\(name)", BytesContent(Array(text.utf8))), room: &room)
    #expect(scanned.tables.map(\.isSupplement) == [expected])
  }
}
