import Testing
import VietnameseText

@Suite("Syllables: a text in the wrong encoding is known by words that nobody can say")
struct SyllableTests {
  @Test(arguments: [
    ("nghiêng", true), ("Mỷ", true), ("Hoá", true), ("Ơn", true), ("Dơ", true), ("Páo", true), ("Phềnh", true),
    ("giếng", true),
    ("quốc", true), ("HĐND", true), ("khuỷu", true), ("Poòng", true), ("bàc", false), ("chạp", true), ("chãp", false),
    ("đnđ", false),
    ("hòá", false), ("straße", false), ("“Nậm", true), ("Lß", false), ("th\u{AD}", false),
  ])
  func syllables(word: String, isVietnamese: Bool) {
    var parser = SyllableParser(.shared)
    for scalar in word.unicodeScalars { parser.add(scalar.value) }
    #expect(parser.finish() == isVietnamese)
  }
}
