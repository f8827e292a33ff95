import Testing

@testable import cuoituan

@Suite("What a file says is cut to the terminal, so that one long word does not bury the mistakes")
struct TextWrappingTests {
  @Test(arguments: [
    ("", 5, [""]),
    ("a b c", 5, ["a b c"]),
    ("a b cd", 5, ["a b", "cd"]),
    ("abcde", 5, ["abcde"]),
    ("abcdef", 5, ["abcde", "f"]),
    ("ab cdefghijklm n", 5, ["ab", "cdefg", "hijkl", "m n"]),
    ("abcdefghij k", 5, ["abcde", "fghij", "k"]),
    ("a\n\nb", 5, ["a", "", "b"]),
    ("Nguyễn Thị Mỹ", 10, ["Nguyễn Thị", "Mỹ"]),
  ])
  func lines(text: String, width: Int, lines: [String]) {
    #expect(TextWrapping.lines(text, width: width) == lines)
  }

  @Test("A million letters are cut into lines without counting them again for each")
  func longWord() {
    let lines = TextWrapping.lines(String(repeating: "ă", count: 1_000_000), width: 80)
    #expect(lines == Array(repeating: String(repeating: "ă", count: 80), count: 12_500))
  }

  @Test(arguments: [
    ("Họ và tên", "Họ và tên", "Họ và tên"),
    ("Họ và tên đệm", "Họ và tên…", "Họ và… đệm"),
    ("0123456789abcdef", "012345678…", "01234…cdef"),
  ])
  func shortened(text: String, end: String, middle: String) {
    #expect(TextWrapping.shortened(text, to: 10) == end)
    #expect(TextWrapping.shortenedPath(text, to: 10) == (text.count > 10 ? middle : text))
  }

  @Test("A letter with a million marks is one character, and is cut all the same")
  func marks() {
    let text = "a" + String(repeating: "\u{301}", count: 1_000_000)
    #expect(TextWrapping.shortened(text, to: 10).unicodeScalars.count == 41)
    #expect(TextWrapping.shortenedPath(text, to: 10).unicodeScalars.count == 81)
  }
}
