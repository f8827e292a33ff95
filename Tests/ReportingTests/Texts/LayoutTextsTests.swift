import Configuration
import Testing

@testable import Reporting

@Suite("Named texts: a sentence that the layout lacks would be missing on paper, and nobody would know")
struct LayoutTextsTests {
  enum Greeting: String, NamedText {
    case hello
    case goodbye
    var places: [String] { self == .hello ? ["name"] : [] }
  }

  static let schema = WorkbookSchema(
    sheets: ["Bảng"], datasets: [MadeUpSchema.things], facts: ["month"], texts: TextSchema.all(of: Greeting.self))
  static let good = """
    texts:
      hello: {vi: "Chào {name}", en: "Hello {name}"}
      goodbye: "{Hết}"
    sheets:
      - name: Bảng
        data: things
        columns: [{field: name, heading: Tên, width: 20}]
    """

  @Test("A text is worded for each language, or once for all")
  func wordings() throws {
    let texts = try WorkbookLayout.read(Self.good, file: "l.yaml", for: Self.schema).texts
    #expect(texts.filled(Greeting.hello, in: .vietnamese, ["name": "Ún"]) == "Chào Ún")
    #expect(texts.filled(Greeting.hello, in: .english, ["name": "Ún"]) == "Hello Ún")
    #expect(Language.allCases.map { texts.filled(Greeting.goodbye, in: $0) } == ["{Hết}", "{Hết}"])
  }

  @Test(
    "A slip is named with line and key",
    arguments: [
      ("  goodbye: \"{Hết}\"\n", "", 1, "texts.goodbye", "this key is missing"),
      (", en: \"Hello {name}\"", "", 2, "texts.hello.en", "this key is missing"),
      ("en: \"Hello", "fr: \"Hello", 2, "texts.hello.fr", "there is no such key; the keys are: en, vi"),
      ("Hello {name}", "Hello {month}", 2, "texts.hello.en", "there is no {month}; the places are: {name}"),
      ("goodbye", "goodby", 3, "texts.goodby", "there is no such key; the keys are: goodbye, hello"),
      ("texts:\n  hello", "x:\n  hello", 1, "x", nil),
    ])
  func slips(old: String, new: String, line: Int, key: String, english: String?) throws {
    #expect(Self.good.contains(old))
    let error = #expect(throws: ConfigurationError.self) {
      try WorkbookLayout.read(Self.good.replacing(old, with: new), file: "l.yaml", for: Self.schema)
    }
    #expect(error?.line == line)
    #expect(error?.key == key)
    if let english { #expect(error?.english == english) }
  }

  @Test("A workbook without texts of its own has no key for them")
  func withoutTexts() {
    let schema = WorkbookSchema(sheets: ["Bảng"], datasets: [MadeUpSchema.things], facts: [])
    let error = #expect(throws: ConfigurationError.self) {
      try WorkbookLayout.read(Self.good, file: "l.yaml", for: schema)
    }
    #expect(error?.key == "texts")
  }

  @Test(
    "A text in a formula keeps its words and has formulas in its places",
    arguments: [
      ("Hết {limit}.", "\"Hết \"&A1&\".\""), ("{limit}{name}{limit}", "A1&\"Ún\"&A1"), ("{name}", "\"Ún\""),
      ("{nothing}a{nothing}", "\"a\""), ("", "\"\""), ("“{name}\"", "\"“Ún\"\"\""),
    ])
  func formula(text: String, expected: String) {
    let parts = CellFormula.joining(
      TextTemplate(text), texts: ["name": "Ún"], formulas: ["limit": ["A1"], "nothing": []])
    #expect(TablePlaces().text(of: CellFormula(parts), row: 1) == expected)
  }
}
