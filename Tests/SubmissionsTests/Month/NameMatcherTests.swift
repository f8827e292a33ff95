import Testing

@testable import Submissions

@Suite("Names: an office behind a name must not cost the day, nor a name that is only alike win it")
struct NameMatcherTests {
  private static let names = Result {
    NameMatcher(words: try FormWordsReader.load("\(Templates.forms)/words.yaml").names)
  }

  @Test(arguments: [
    ("Lò Thị Páo", "Lò Thị Páo"), ("Đ/c Lò Thị Páo", "Lò Thị Páo"), ("đ/c. Lò Thị Páo", "Lò Thị Páo"),
    ("Bà Lò Thị Páo", "Lò Thị Páo"),
    ("Đồng chí Bí thư Lò Thị Páo", "Lò Thị Páo"), ("Lò Thị Páo (BT)", "Lò Thị Páo"),
    ("Lò Thị Páo (Phó CT), PCT", "Lò Thị Páo"),
    ("Vàng Seo Lử - Bí thư", "Vàng Seo Lử"), ("Vàng Seo Lử – Phó CT", "Vàng Seo Lử"),
    ("Vàng Seo Lử Bí thư chi bộ", "Vàng Seo Lử"),
    ("Giàng-A-Páo", "Giàng-A-Páo"), ("Ông", "Ông"), ("Bí thư", "Bí thư"), ("Chị Anh", "Anh"),
    ("Bá Văn Tú", "Bá Văn Tú"),
    ("Vàng\nSeo Lử", "Vàng Seo Lử"), ("(BT)", ""), ("", ""), ("- Bí thư", "- Bí thư"),
  ])
  func cores(name: String, core: String) throws { #expect(try Self.names.get().core(of: name) == core) }

  @Test(arguments: [
    ("Lò Văn Hoà", "LÒ VĂN HÒA", "same"), ("Đ/c Lò Văn Hoà", "Lò Văn Hòa", "same"),
    ("Lò Văn Hoà", "Lò Văn Hoà (BT)", "same"),
    ("Lò Văn Hoa", "Lò Văn Hoà", "spelling"), ("Ông Lò Văn Hoa", "Lò Văn Hoà", "spelling"),
    ("Lí A Sềnh", "Lý A Sềnh", "spelling"),
    ("Chang T. Páo", "Chang Thị Páo", "spelling"), ("Chang Thị Páo", "Chang T.Páo", "spelling"),
    ("C. T. Páo", "Chang Thị Páo", "spelling"),
    ("Chang T Páo", "Chang Thị Páo", "none"), ("Chang Thị P.", "Chang Thị Páo", "none"), ("Páo", "Páo Thị", "none"),
    ("Yên A Páo", "Iên A Páo", "none"), ("Lò Văn", "Lò Văn Hoà", "none"), ("", "Lò Văn Hoà", "none"),
  ])
  func agreement(name: String, listed: String, expected: String) throws {
    #expect("\(try Self.names.get().agreement(of: name, with: listed))" == expected)
  }
}
