import Testing

@testable import WorkbookWriting

@Suite("Sheets, days and rows would be named, counted or measured wrongly")
struct ValueTests {
  static let days: [(Int, Int, Int, Int?)] = [
    (1900, 2, 28, nil), (1900, 3, 1, 61), (1970, 1, 1, 25_569), (2000, 2, 29, 36_585), (2022, 10, 8, 44_842),
    (9999, 12, 31, 2_958_465), (2022, 2, 29, nil), (2022, 4, 31, nil), (2022, 13, 1, nil), (2022, 0, 1, nil),
    (2022, 1, 0, nil), (10_000, 1, 1, nil), (.min, .min, .min, nil), (.max, .max, .max, nil),
  ]
  @Test(arguments: days) func countsDays(year: Int, month: Int, day: Int, serial: Int?) {
    #expect(SheetDate(year: year, month: month, day: day).serialNumber == serial)
  }

  static let names: [(String, [String], String)] = [
    ("Nà Hỳ", [], "Nà Hỳ"), ("", [], "Sheet"), ("a/b:c*d?e[f]g\\h", [], "a_b_c_d_e_f_g_h"), ("'a'", [], "a"),
    (" a ", [], "a"), ("History", [], "History_"), ("A#1", [], "A_1"), ("lỗi", ["LỖI"], "lỗi (2)"),
    ("lỗi", ["LỖI", "Lỗi (2)"], "lỗi (3)"),
    (String(repeating: "ế", count: 40), [], String(repeating: "ế", count: 31)),
    (
      String(repeating: "ế", count: 40), [String(repeating: "ế", count: 31)], String(repeating: "ế", count: 27) + " (2)"
    ),
    (String(repeating: "😀", count: 40), [], String(repeating: "😀", count: 15)),
    ("a\u{1}\nb", [], "a__b"), ("''", [], "Sheet"),
  ]
  @Test(arguments: names) func makesNamesValid(proposed: String, taken: [String], expected: String) {
    let valid = SheetNames.valid(proposed, taken: taken)
    #expect(valid == expected)
    #expect(SheetNames.fault(in: valid, taken: taken) == nil)
  }

  static let columns: [(Int, String)] = [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")]
  @Test(arguments: columns) func namesColumns(column: Int, name: String) {
    #expect(CellPosition.columnName(column) == name)
  }

  @Test func namesRanges() {
    let range = CellRange(rows: 2...9, columns: 1...27)
    #expect(range.name == "B2:AB9")
    #expect(range.absoluteName(inSheet: "Lỗi 'dữ'") == "'Lỗi ''dữ'''!$B$2:$AB$9")
    #expect(CellRange(.a1).absoluteName == "$A$1")
  }

  /// Of a column 20 characters wide and a font of 13: some 100 points, or 15,000 units of 1/2048 em.
  static let texts: [(String, Int)] = [
    ("", 1), ("Nà Hỳ", 1), ("một\nhai\r\nba", 3), ("\n", 2), ("Phát triển kinh tế, giảm nghèo", 2),
    ("Phát triển kinh tế, giảm nghèo, xây dựng nông thôn mới", 4), (String(repeating: "m", count: 40), 5),
    ("Nà " + String(repeating: "m", count: 20), 4), (String(repeating: "i", count: 25), 1),
  ]
  @Test(arguments: texts) func countsLines(text: String, lines: Int) {
    #expect(TextMeasure(fontSize: 13).lineCount(of: text, columnWidth: 20) == lines)
  }

  @Test func measures() {
    let regular = TextMeasure(fontSize: 13)
    let bold = TextMeasure(fontSize: 13, bold: true)
    #expect(regular.width(of: "ế") == regular.width(of: "e\u{302}\u{301}"))
    #expect(bold.width(of: "Đơn vị") > regular.width(of: "Đơn vị"))
    #expect(regular.rowHeight(lines: 0) == 17.25)
    #expect(regular.rowHeight(lines: 2) == 34.5)
    #expect(regular.rowHeight(lines: 100) == 409)
    #expect(regular.lineCount(of: "Nà Hỳ", columnWidth: 0) == 5 - 1)
    let width = regular.columnWidth(for: "Ngày thực hiện")
    #expect(regular.lineCount(of: "Ngày thực hiện", columnWidth: width) == 1)
  }

  static let controls: [(String, String, String)] = [
    ("Bản", "Bản", "Bản"), ("a\u{0}b", "a_x0000_b", "ab"), ("\r\n", "_x000D_\n", "\n"), ("\r", "_x000D_", "\n"),
    ("_x0041_", "_x005F_x0041_", "_x0041_"), ("_x004", "_x004", "_x004"), ("ï\u{FFFF}", "ï_xFFFF_", "ï"),
    ("😀_", "😀_", "😀_"),
  ]
  @Test(arguments: controls) func keepsTextOutOfTheMarkup(text: String, escaped: String, cleaned: String) {
    #expect(XMLText.escaped(text) == escaped)
    #expect(XMLText.cleaned(text) == cleaned)
  }
}
