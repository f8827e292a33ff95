import Testing

@testable import TableReading

@Suite("CSVReader: a cell or row split wrongly would count work for the wrong person")
struct CSVReaderTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    var rows: Rows
    var delimiter: Character = ","

    init(_ text: String, _ cells: [[String]], delimiter: Character = ",", error: ReadingError? = nil) {
      self.text = text
      self.delimiter = delimiter
      rows = Rows(cells, error: error)
    }

    var testDescription: String { text.debugDescription }
  }

  static let cells: [Case] = [
    Case("", []),
    Case("a", [["a"]]),
    Case("a,b", [["a", "b"]]),
    Case("a;b,c", [["a", "b,c"]], delimiter: ";"),
    Case("a\tb|c", [["a", "b|c"]], delimiter: "\t"),
    Case("a|b\tc", [["a", "b\tc"]], delimiter: "|"),
    Case(",", [["", ""]]),
    Case(",,\n", [["", "", ""]]),
    Case("a,\n,b", [["a", ""], ["", "b"]]),
    Case("Nà Hỳ,Đỗ Thị Ế\n", [["Nà Hỳ", "Đỗ Thị Ế"]]),
    Case(
      "một hai ba bốn năm sáu bảy,tám chín mười mười một", [["một hai ba bốn năm sáu bảy", "tám chín mười mười một"]]),
    Case(" a , b ", [[" a ", " b "]]),
  ]

  static let lineEnds: [Case] = [
    Case("a\nb\n", [["a"], ["b"]]),
    Case("a\r\nb\r\n", [["a"], ["b"]]),
    Case("a\rb\r", [["a"], ["b"]]),
    Case("a\nb\r\nc\rd", [["a"], ["b"], ["c"], ["d"]]),
    Case("\n", [[]]),
    Case("\r\n", [[]]),
    Case("\r", [[]]),
    Case("\n\r", [[], []]),
    Case("\r\r\n", [[], []]),
    Case("a\n\nb", [["a"], [], ["b"]]),
    Case("a\r\n\r\nb", [["a"], [], ["b"]]),
    Case("a\r\rb", [["a"], [], ["b"]]),
    Case("\n\na\n\n", [[], [], ["a"], []]),
    Case(" \na", [[" "], ["a"]]),
    Case("a,\r\n", [["a", ""]]),
    Case("\"a\"\rb", [["a"], ["b"]]),
  ]

  static let quotes: [Case] = [
    Case("\"a\"", [["a"]]),
    Case("\"\"", [[""]]),
    Case("\"\"\n", [[""]]),
    Case("\"\",\"\"", [["", ""]]),
    Case("\"a,b\",c", [["a,b", "c"]]),
    Case("\"a\"\"b\"", [["a\"b"]]),
    Case("\"\"\"\"", [["\""]]),
    Case("\"\"\"a\"\"\",b", [["\"a\"", "b"]]),
    Case("\"a\nb\",c\nd", [["a\nb", "c"], ["d"]]),
    Case("\"a\r\nb\"\r\nc", [["a\r\nb"], ["c"]]),
    Case("\"a\rb\"\rc", [["a\rb"], ["c"]]),
    Case("\"\n\n\"\n\na", [["\n\n"], [], ["a"]]),
    Case("a\"b,c", [["a\"b", "c"]]),
    Case("a\"b\"c,d", [["a\"b\"c", "d"]]),
    Case("5\",\"6\"\"\"", [["5\"", "6\""]]),
    Case("\"a\"b,c", [["ab", "c"]]),
    Case("\"a\" ,b", [["a ", "b"]]),
    Case("\"a\"b\"c\",d", [["ab\"c\"", "d"]]),
    Case("a, \"b,c\"", [["a", " \"b", "c\""]]),
    Case("'a,b'", [["'a", "b'"]]),
    Case("\"dài hơn mười sáu byte, có dấu phẩy\",x", [["dài hơn mười sáu byte, có dấu phẩy", "x"]]),
  ]

  static let preliminaries: [Case] = [
    Case("\u{FEFF}a,b", [["a", "b"]]),
    Case("\u{FEFF}", []),
    Case("\u{FEFF}\"a,b\"", [["a,b"]]),
    Case("\u{FEFF}\na", [[], ["a"]]),
    Case("\u{FEFF}\u{FEFF}a", [["\u{FEFF}a"]]),
    Case("a\n\u{FEFF}b", [["a"], ["\u{FEFF}b"]]),
    Case("sep=;\na;b,c\n", [["a", "b,c"]]),
    Case("sep=;\r\na;b\r\n", [["a", "b"]]),
    Case("sep=;\ra;b", [["a", "b"]]),
    Case("sep=;\n\na;b", [[], ["a", "b"]]),
    Case("sep=;", []),
    Case("\u{FEFF}sep=;\r\na;b", [["a", "b"]]),
    Case("\u{FEFF}\"sep=;\"\r\na;b", [["a", "b"]]),
    Case("SEP=\t\na\tb", [["a", "b"]]),
    Case("Sep=|\na|b", [["a", "b"]]),
    Case("sep=^\na^b", [["a", "b"]]),
    Case("sep=,\na,b", [["a", "b"]], delimiter: ";"),
    Case("sep=;b\na;c", [["sep=;b"], ["a;c"]]),
    Case("sep=\na,b", [["sep="], ["a", "b"]]),
    Case("sep=a\nb", [["sep=a"], ["b"]]),
    Case("\"sep=;\nb\"", [["sep=;\nb"]]),
    Case("sep:;\nb", [["sep:;"], ["b"]]),
    Case("a\nsep=;\nb;c", [["a"], ["sep=;"], ["b;c"]]),
    Case("sep", [["sep"]]),
  ]

  static let faults: [Case] = [
    Case("\"a", [], error: ReadingError(.quoteNeverClosed, row: 1, column: 0)),
    Case("\"", [], error: ReadingError(.quoteNeverClosed, row: 1, column: 0)),
    Case("a\n\nb,\"c\nd\n", [["a"], []], error: ReadingError(.quoteNeverClosed, row: 3, column: 1)),
    Case("a\n\"b\"\"", [["a"]], error: ReadingError(.quoteNeverClosed, row: 2, column: 0)),
    Case("a,\0b", [], error: ReadingError(.binary, row: 1, column: 1)),
    Case("a\n\"b\0\"", [["a"]], error: ReadingError(.binary, row: 2, column: 0)),
    Case("\0", [], error: ReadingError(.binary, row: 1, column: 0)),
  ]

  @Test("read the same however the bytes are cut", arguments: cells + lineEnds + quotes + preliminaries + faults)
  func everySplit(_ test: Case) throws {
    let dialect = CSVDialect(delimiter: try #require(test.delimiter.asciiValue))
    for source in allSplits(of: Array(test.text.utf8)) {
      #expect(Rows(of: CSVReader(source: source, dialect: dialect)) == test.rows)
    }
  }

  @Test func bytesThatAreNoUTF8ArePassedOn() {
    let reader = CSVReader(source: ChunkedSource([0xFF, 0x2C, 0xC3, 0x0A, 0x80]), dialect: CSVDialect())
    #expect(Rows(of: reader) == Rows([["\u{FFFD}", "\u{FFFD}"], ["\u{FFFD}"]]))
  }

  @Test func anErrorIsRepeatedByLaterCalls() {
    let reader = CSVReader(source: ChunkedSource(Array("a\n\"b".utf8)), dialect: CSVDialect())
    let fault = ReadingError(.quoteNeverClosed, row: 2, column: 0)
    #expect(Rows(of: reader) == Rows([["a"]], error: fault))
    #expect(Rows(of: reader) == Rows([], error: fault))
  }
}
