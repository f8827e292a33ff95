import TestSupport
import Testing

@testable import TableReading

@Suite("Delimiter detection: a file split at the wrong character has no form at all")
struct CSVDialectDetectionTests {
  struct Case: CustomTestStringConvertible {
    var delimiter: Character
    var name: String
    var text: String
    init(_ delimiter: Character, _ name: String, _ text: String) {
      (self.delimiter, self.name, self.text) = (delimiter, name, text)
    }
    var testDescription: String { name }
  }

  static let plain: [Case] = [
    Case(",", "comma", "a,b,c\n1,2,3\n"),
    Case(";", "semicolon", "a;b;c\n1;2;3\n"),
    Case("\t", "tab", "a\tb\tc\n1\t2\t3\n"),
    Case("|", "pipe", "a|b|c\n1|2|3\n"),
    Case(",", "nothing", ""),
    Case(",", "blank lines", "\n\r\n\n"),
    Case(",", "a single column", "Bản\nNà Hỳ\nNà Sự\n"),
    Case(";", "one row without a line end", "a;b"),
    Case(";", "CR alone", "a;b, c\r1;2\r"),
    Case(";", "CRLF", "a;b, c\r\n1;2\r\n"),
    Case(";", "a byte order mark", "\u{FEFF}\"a\";\"b\"\n\"1,5\";\"2\"\n"),
  ]

  static let separatorLines: [Case] = [
    Case(";", "sep= against all appearance", "sep=;\na,b,c\n1,2,3\n"),
    Case("\t", "sep= with a tab, quoted, after a mark", "\u{FEFF}\"SEP=\t\"\r\na,b\r\n"),
    Case("^", "sep= with an unusual delimiter", "sep=^\na^b\n"),
    Case(",", "sep= in a later line", "a,b\nsep=;\n1,2\n"),
  ]

  static let clerks: [Case] = [
    Case(
      ";", "unquoted commas in text",
      "Ngày;Họ tên;Công việc\n01/10/2022;Lò Văn Ún;Đổ bê tông đường vào trường, dài 100m\n"
        + "02/10/2022;Cà Thị Pành;Dọn vệ sinh, phát quang, trồng hoa\n"),
    Case(";", "a comma in every text", "Ngày;Việc\n1/10;Đổ bê tông, dài 100m\n2/10;Phát quang, rộng 3m\n"),
    Case(";", "decimal commas", "Tên;Khối lượng;Giá trị\na;1,5;2,5\nb;3,25;4,0\nc;1,1;2,2\n"),
    Case(";", "nothing but decimal commas", "1,5;2,5;3,5\n1,6;2,6;3,6\n"),
    Case("\t", "decimal commas and tabs", "Tên\tGiá\na\t1,5\nb\t2,5\n"),
    Case(
      ",", "lists split by semicolons",
      "code,name,must_submit,aliases\n03156,Nậm Tin,yes,Nậm Tin;UBND xã;nam-tin\n03165,Pa Tần,yes,Pa Tần;UBND xã;pa-tan\n"
    ),
    Case(
      ",", "quoted cells with semicolons", "Ngày,Việc\n1/10,\"Dọn cỏ; trồng hoa; quét sân\"\n2/10,\"Họp; ký; về\"\n"),
    Case(
      ";", "title rows with commas above the header",
      "UBND XÃ NÀ HỲ\nKẾT QUẢ THÁNG 10, NĂM 2022\n\nSTT;Ngày;Họ tên;Buổi;Bản\n1;01/10/2022;Lò Văn Ún;sáng;Nà Hỳ\n"
        + "2;02/10/2022;Cà Thị Pành;chiều;Nà Sự\n"),
    Case(
      ";", "a nil report under titles with commas",
      "UBND XÃ NÀ HỲ\nĐộc lập, Tự do, Hạnh phúc\nSố 12, ngày 3\nTháng 10\n\nSTT;Ngày;Họ tên;Buổi;Bản;Nhóm;Việc;Xác nhận\n"
    ),
    Case(
      "\t", "a nil report between more rows with commas than without",
      "Kết quả tháng 10, năm 2022\nHuyện ủy, Đảng bộ\nNgày\tBản\tLĩnh vực\tNội dung\tKết quả\tChuyển đến\nNgười lập, Chủ tịch\n"
    ),
    Case(
      ";", "a footer with commas",
      "Mã;Tên;Số\nHD1;Dọn cỏ;12\nHD2;Trồng cây;7\nTổng cộng: 2;;\nNà Hỳ, ngày 1 tháng 10\nNGƯỜI LẬP, CHỦ TỊCH\n"),
    Case(",", "rows cut off after their last full cell", "a,b,c,d,e\n1,2\n1,2,3\n1,2,3,4,5\n1\n"),
    Case(";", "delimiters between spaces", "\"a\" ; \"b\" ; \"c\"\n4,0 ; 2,5 ; 3,5\n4,1 ; 2,6 ; 3,6\n"),
    Case(",", "a space after every comma", "a, b, c\n1, 2, 3\n4, 5, 6\n"),
    Case(";", "quoted line breaks with commas", "a;\"x,\ny,\nz,\nw\"\nb;\"x,\ny,\nz\"\n"),
    Case(",", "a quote too many", "a,b,c\n1,\"2\"\",3\n4,5,6\n7,8,9\n"),
  ]

  @Test("finds the delimiter", arguments: plain + separatorLines + clerks)
  func detects(_ test: Case) {
    let bytes = Array(test.text.utf8)
    #expect(CSVDialect.detect(prefix: bytes.span, isWhole: true).delimiterCharacter == test.delimiter)
  }

  @Test func aRowCutOffAtTheEndOfThePrefixIsNotCounted() {
    let bytes = Array("a,b\n1,2\n3;4;5;6;7;8;9;".utf8)
    let cut = CSVShape(of: bytes.span, delimiter: CSVByte.comma, isWhole: false)
    let whole = CSVShape(of: bytes.span, delimiter: CSVByte.comma, isWhole: true)
    #expect(cut.rowsByWidth == [2: 2])
    #expect(whole.rowsByWidth == [2: 2, 1: 1])
  }

  @Test("never stumbles over arbitrary bytes", arguments: 0..<20)
  func arbitraryBytes(seed: Int) {
    var random = Xorshift(seed: UInt64(seed))
    let alphabet: [UInt8] = [
      0, 0x0A, 0x0D, 0x22, 0x2C, 0x3B, 0x09, 0x7C, 0x20, 0x31, 0x80, 0xC3, 0xEF, 0xBB, 0xBF, 0xFF,
    ]
    for _ in 0..<200 {
      let bytes = (0..<random.next(below: 30)).map { _ in alphabet[random.next(below: alphabet.count)] }
      let dialect = CSVDialect.detect(prefix: bytes.span, isWhole: random.next(below: 2) == 0)
      #expect(CSVDialect.candidates.contains(dialect.delimiter))
    }
  }
}
