import Foundation
import Testing
import VietnameseText

@Suite("Normalisation: the same name typed on two keyboards would be two people")
struct TextNormalizationTests {
  @Test(arguments: [
    ("", ""), (" ", ""), ("a", "a"), ("Nà Hỳ", "Nà Hỳ"), ("  Lò \t Văn\u{A0}\u{2003}Kiên ", "Lò Văn Kiên"),
    ("e\u{302}\u{301}", "ế"), ("a\u{323}\u{306}", "ặ"), ("a\u{306}\u{323}", "ặ"), ("ê\u{301}", "ế"),
    ("o\u{31B}\u{323}", "ợ"), ("U\u{31B}\u{309}", "Ử"), ("o\u{323}\u{31B}", "ợ"), ("y\u{303}", "ỹ"),
    ("e\u{301}\u{323}", "ẹ\u{301}"), ("n\u{303}", "ñ"), ("e\u{200B}\u{301}", "é"), ("\u{212B}", "Å"),
    ("\u{1112}\u{1161}", "하"),
    ("Ðảng", "Đảng"), ("ðường", "đường"), ("ta\u{AD}\u{200B}\u{FEFF}\u{2060}y", "tay"), ("\u{FEFF}STT", "STT"),
    ("a\nb", "a\nb"), ("a\r\nb\rc", "a\nb\nc"), ("a \n\n b\u{2028}", "a\nb"),
    ("cán bộ;\u{B}đảng viên", "cán bộ;\nđảng viên"),
    ("5 €, 3 ₫ – “x”…", "5 €, 3 ₫ – “x”…"), ("m²", "m²"), ("\u{301}a", "\u{301}a"), ("日本 語", "日本 語"),
    ("a\u{A0}", "a"), ("\u{3000}a", "a"), ("a\u{200B} \u{200B}b", "a b"), ("😀\u{A0}x", "😀 x"),
  ])
  func cellsBecomeNormal(text: String, expected: String) {
    let result = TextNormalization.normalized(text)
    #expect(Array(result.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(Array(TextNormalization.normalized(text.utf8Span.span).utf8) == Array(result.utf8))
    #expect(Array(TextNormalization.normalized(result).utf8) == Array(result.utf8))
  }

  @Test func brokenBytesBecomeReplacementCharacters() {
    let bytes: [UInt8] = [0x61, 0xE1, 0xBA, 0x20, 0xFF]
    #expect(TextNormalization.normalized(bytes.span) == "a\u{FFFD}\u{FFFD} \u{FFFD}")
  }

  @Test func everyVietnameseLetterComposesFromItsParts() {
    for letter in "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵăâêôơư" {
      for form in [letter.description, letter.uppercased()] {
        let parts = form.decomposedStringWithCanonicalMapping
        #expect(parts.unicodeScalars.count > 1)
        #expect(Array(TextNormalization.normalized(parts).unicodeScalars) == Array(form.unicodeScalars))
      }
    }
  }
}

@Suite("Folding: a header or unit typed another way would not be found")
struct TextFoldingTests {
  @Test(arguments: [
    ("", ""), ("ma so", "ma so"), ("Mã số", "ma so"), ("ĐƠN VỊ  chủ-trì (*)", "don vi chu tri"), ("đ", "d"), ("Ð", "d"),
    ("  x ", "x"), ("Họ tên/Tên tập thể", "ho ten ten tap the"), ("T7 8/10/2022", "t7 8 10 2022"), ("×", ""),
    ("Ho\u{302}\u{323}i", "hoi"), ("ta\u{AD}y", "tay"), ("Bản\u{A0}Nà", "ban na"), ("Яна Ω", "яна ω"), ("İ", "i"),
    ("ﬁ-x", "ﬁ x"),
    ("ƯỚC ỡ Ỹ", "uoc o y"), ("1 200", "1 200"), ("…", ""),
  ])
  func textFolds(text: String, expected: String) {
    #expect(TextNormalization.folded(text) == expected)
    #expect(TextNormalization.folded(expected) == expected)
  }
}

@Suite("Tone placement: hoà and hòa are one name, hoà and hoá are two")
struct TonePlacementTests {
  @Test(arguments: [
    ("hoà", "hòa", true), ("Thuý", "THÚY", true), ("khoẻ", "Khỏe", true), ("Lò Văn Hoà", "LÒ VĂN HÒA", true),
    ("hoà", "hoá", false), ("Hòa Hoá", "Hóa Hoà", false), ("Mùa", "Múa", false), ("Dũng", "Đũng", false),
    ("Ân", "An", false),
    ("Hà A", "Ha À", false), ("Hoàn", "Hòan", true), ("", "", true),
  ])
  func namesAgree(first: String, second: String, agree: Bool) {
    #expect((TonePlacement.key(first) == TonePlacement.key(second)) == agree)
  }
}
