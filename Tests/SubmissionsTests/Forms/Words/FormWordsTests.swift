import Configuration
import Movement
import Testing

@testable import Submissions

@Suite("words.yaml: what a clerk adds there has to be read, and a slip has to be told with its line")
struct FormWordsTests {
  static let words = Result { try FormWordsReader.load("\(Templates.forms)/words.yaml") }

  @Test(arguments: [
    ("Người lập biểu", true), ("T/M BAN THƯỜNG VỤ", true), ("TM", false), ("KT. CHỦ TỊCH", true), ("Kiên", false),
    ("Phó trưởng bản", true), ("Phong Thị", false), ("Ghi chú: không", true), ("Danh sách này có 08 tập thể", true),
    ("Bí thư", true), ("Bi thu", true), ("Bì thư", false),
  ])
  func footers(text: String, expected: Bool) throws {
    #expect(try Self.words.get().footer.begin(TextWords(text)) == expected)
  }

  /// Whether a text begins with a sum word, and whether it is a sum's label by itself.
  @Test(arguments: [
    ("Cộng", true, true), ("Tổng cộng: 5", true, true), ("Tổng: ", true, true), ("Cộng 12 người", true, true),
    ("Tổng số lượt", true, true), ("Cộng tháng", true, true), ("Cộng dồn", true, true),
    ("Tổng vệ sinh đường bản", true, false), ("Cộng tác viên", true, false), ("Tống Công Minh", false, false),
    ("Tong Cong Minh", true, false), ("Công", false, false),
  ])
  func sums(text: String, begins: Bool, isLabel: Bool) throws {
    let sums = try Self.words.get().sums
    #expect(sums.begin(TextWords(text)) == begins)
    #expect(sums.isLabel(TextWords(text)) == isLabel)
  }

  @Test(arguments: [
    ("vắng", true), ("Vắng mặt", true), ("vắng không phép", true), ("vắng mặt có lý do", true), ("vắng (ốm)", true),
    ("nghỉ phép", true), ("VANG", true), ("Vàng", false), ("Vắng buổi chiều", false), ("Nghỉ hưu từ 1/11", false),
    ("không tham gia", true), ("không", false), ("(ốm)", false), ("đến muộn", false), ("", false),
  ])
  func absences(note: String, expected: Bool) throws {
    #expect(try Self.words.get().absence.isAll(of: note) == expected)
  }

  @Test(
    arguments: [
      ("x", .attended(.full)), ("X", .attended(.full)), ("✓", .attended(.full)), ("V", .attended(.full)),
      ("Cả ngày", .attended(.full)), ("ca ngay", .attended(.full)), ("S", .attended(.morning)),
      ("sáng", .attended(.morning)), ("c", .attended(.afternoon)), ("S,C", .attended(.full)), ("s+c", .attended(.full)),
      ("½", .attended(.half)), ("1/2", .attended(.half)), ("0,5", .attended(.half)), ("1", .attended(.full)),
      ("-", .absent), ("0", .absent), ("KP", .absent), ("Ốm", .absent), ("ôm", nil), ("2", nil), ("xx", nil), ("", nil),
    ] as [(String, AttendanceMarks.Meaning?)])
  func marks(text: String, expected: AttendanceMarks.Meaning?) throws {
    #expect(try Self.words.get().attendance.meaning(of: text) == expected)
  }

  /// By what an amount is multiplied: behind it, in a heading, and in a line above the headings.
  @Test(arguments: [
    ("triệu", 1_000_000, nil, nil), ("tr", 1_000_000, nil, nil), ("triệu đồng", 1_000_000, nil, nil),
    ("k", 1_000, nil, nil),
    ("nghìn đồng", 1_000, nil, nil), ("đ", 1, nil, nil), ("VNĐ", 1, nil, nil), ("tỷ", 1_000_000_000, nil, nil),
    ("ty dong", 1_000_000_000, nil, nil), ("triệu rưỡi", nil, nil, nil), ("1000 đ", nil, nil, nil),
    ("m", nil, nil, nil),
    ("Giá trị (triệu đồng)", nil, 1_000_000, nil), ("Kinh phí (1.000 đ)", nil, 1_000, nil),
    ("Giá trị (đồng)", nil, 1, nil),
    ("Thành tiền\n(ĐVT: nghìn đồng)", nil, 1_000, 1_000), ("Thành tiền\ntriệu đồng", nil, 1_000_000, nil),
    ("Đất hiến (m²)", nil, nil, nil), ("ĐVT: triệu đồng", nil, nil, 1_000_000),
    ("(Đơn vị tính: 1.000 đồng)", nil, 1_000, 1_000),
    ("Đơn vị: xã Nà Hỳ", nil, nil, nil), ("Đơn vị tính: m", nil, nil, nil), ("triệu đồng", 1_000_000, nil, nil),
    ("1 tỷ tỷ tỷ", nil, nil, nil), ("", nil, nil, nil),
  ])
  func money(text: String, behind: Int?, heading: Int?, line: Int?) throws {
    let money = try Self.words.get().money
    #expect(money.factor(of: text) == behind)
    #expect(money.factor(ofHeading: text) == heading)
    #expect(money.factor(ofLine: text) == line)
  }

  /// A text of `words.yaml`, what it is replaced by, a text on the line that the error names, and the key.
  @Test(arguments: [
    ("supplements: ", "supplement: ", "supplement: ", "supplement"),
    ("  titles: ", "  title: ", "  title: ", "names.title"),
    ("ditto: [nt, -nt-, như trên, '\"', \"''\", 〃, ″, //]", "ditto: []", "ditto: []", "ditto"),
    ("estimates: [", "estimates: khoảng #", "estimates: khoảng", "estimates"),
    ("factor: 1000,", "factor: nghìn,", "factor: nghìn,", "money.units[1].factor"),
    ("  half: [nửa ngày, 1/2 ngày]\n", "", "sessions:", "sessions.half"),
    ("  morning: [s, sáng]", "  morning: [x, sáng]", "  morning: [x, sáng]", "attendance.morning"),
    ("  own_bodies: [chi bộ, công đoàn]", "  own_bodies:", "  own_bodies:", "senders.own_bodies"),
  ])
  func slips(old: String, new: String, place: String, key: String) throws {
    let sound = try Templates.text("\(Templates.forms)/words.yaml")
    let broken = sound.replacing(old, with: new, maxReplacements: 1)
    #expect(broken != sound)
    let before = broken[..<(try #require(broken.firstRange(of: place)).lowerBound)]
    try withFolder(["words.yaml": Array(broken.utf8)]) { folder in
      let error = try #require(throws: ConfigurationError.self) { try FormWordsReader.load("\(folder)/words.yaml") }
      #expect(error.file == "\(folder)/words.yaml" && error.key == key)
      #expect(error.line == before.count(where: \.isNewline) + 1)
    }
  }
}
