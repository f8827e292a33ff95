import Testing

@testable import Submissions

@Suite("Words: a word met where none stands loses a person, a unit or a row")
struct WordListTests {
  /// The words met in a text, each as it is written there.
  @Test(arguments: [
    (["đồn"], "Đơn vị: xã Nà Hỳ", []), (["đồn"], "Đồn Biên phòng", ["Đồn"]), (["đồn"], "DON VI", ["DON"]),
    (["trường"], "Trưởng bản", []), (["trường"], "TRƯỜNG MẦM NON", ["TRƯỜNG"]), (["vắng"], "Vàng Seo Lử", []),
    (["vắng"], "Vắng mặt", ["Vắng"]), (["tổng cộng"], "Tống Công Minh", []),
    (["tổng cộng"], "Tong Cong Minh", ["Tong Cong"]),
    (["tổng cộng"], "TỔNG CỘNG: 5", ["TỔNG CỘNG"]), (["cộng"], "công 5 người", []),
    (["hội"], "xã hội hội đồng", ["hội", "hội"]),
    (["hội", "xã hội"], "xã hội hội", ["xã hội", "hội"]), (["T/M"], "T/M BAN THƯỜNG VỤ", ["T/M"]),
    (["T/M"], "TM Ban", []),
    (["ủy viên"], "Uỷ viên", ["Uỷ viên"]), (["tại"], "tạ", []), (["ở"], "o bản", []), (["ở"], "o ban", ["o"]),
    (["k"], "kg", []), (["đ"], "5d", []), (["đ"], "5 d", ["d"]), (["gửi"], "", []), (["gửi"], "–", []),
  ])
  func met(words: [String], text: String, expected: [String]) {
    let list = WordList(words)
    let text = TextWords(text)
    let found = list.places(in: text).map { range in
      let bytes = text.places[range.lowerBound].lowerBound..<text.places[range.upperBound - 1].upperBound
      return String(Substring(text.text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count)))
    }
    #expect(found == expected)
    #expect(list.isMet(in: text) == !expected.isEmpty)
  }

  @Test(arguments: [
    ("Người lập biểu", 2), ("- Người lập", 2), ("NGUOI LAP BIEU", 2), ("Nguời lập", nil), ("Ghi chú: vắng", 2),
    ("Ghi", nil),
    ("Ký, ghi rõ họ tên", 5), ("(Ký, ghi rõ họ tên)", 5), ("Ông người lập", nil),
  ])
  func begins(text: String, words: Int?) {
    let list = WordList(["người lập", "ghi chú", "ký, ghi rõ họ tên"])
    #expect(list.beginning(of: TextWords(text)) == words)
  }

  @Test(arguments: [
    ("nt", true), ("NT", true), ("-nt-", true), ("nt.", false), ("\"", true), ("''", true), ("'", false), ("〃", true),
    ("//", true), ("/", false), ("Như trên", true), ("nhu tren", true), ("như tren", false), ("như trên ạ", false),
    ("", false),
  ])
  func all(text: String, expected: Bool) {
    #expect(WordList(["nt", "-nt-", "như trên", "\"", "''", "〃", "″", "//"]).isAll(of: text) == expected)
  }

  @Test(arguments: [
    ("khoảng 200", " 200"), ("~30", "30"), ("≈ 5", " 5"), ("gan 7", " 7"), ("gân 7", nil), ("200", nil),
    ("(gần 5)", nil),
    ("gầngần 5", nil), ("", nil),
  ])
  func rest(text: String, expected: String?) {
    #expect(WordList(["gần", "khoảng", "~", "≈"]).rest(of: text).map(String.init) == expected)
  }

  @Test func aTextIsCutWhereItsWordsStand() {
    let text = TextWords("Đ/c  Lò Thị Páo (BT)")
    #expect((0..<text.count).map { String(text[$0]) } == ["Đ", "c", "Lò", "Thị", "Páo", "BT"])
    #expect(text.text(behind: 1) == "  Lò Thị Páo (BT)")
    #expect(text.text(before: 5) == "Đ/c  Lò Thị Páo (")
  }
}
