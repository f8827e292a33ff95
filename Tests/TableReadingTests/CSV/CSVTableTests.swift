import Testing

@testable import TableReading

@Suite("CSVTable: an empty file must be called empty, and a table be readable twice")
struct CSVTableTests {
  @Test(
    "nothing but blanks is empty",
    arguments: ["", "\n", " \t\r\n \n", "\u{FEFF}", "\u{FEFF}\r\n", "sep=;\r\n", "sep=;"],
    [1, 7, Int.max])
  func empty(text: String, chunk: Int) {
    #expect(throws: ReadingError(.empty)) { try CSVTable.open(BytesContent(text, chunk: chunk)) }
  }

  @Test func blanksBeyondTheFirstBytesAreReadToTheEnd() throws {
    let blanks = String(repeating: "\n", count: 200_000)
    #expect(throws: ReadingError(.empty)) { try CSVTable.open(BytesContent(blanks)) }
    let table = try CSVTable.open(BytesContent(blanks + "a,b"))
    #expect(table.delimiter == ",")
  }

  @Test("reads the same twice, however small the reads", arguments: [1, 2, 3, 64, Int.max])
  func readsTwice(chunk: Int) throws {
    let table = try CSVTable.open(
      BytesContent("\u{FEFF}Ngày;Việc\r\n\r\n1/10;\"Dọn cỏ;\r\ntrồng hoa, quét\"\r\n", chunk: chunk))
    let rows = Rows([["Ngày", "Việc"], [], ["1/10", "Dọn cỏ;\r\ntrồng hoa, quét"]])
    #expect(table.delimiter == ";")
    #expect(table.sheet == nil && table.encoding == nil && table.repair == nil)
    #expect(Rows(of: try table.makeReader()) == rows)
    #expect(Rows(of: try table.makeReader()) == rows)
  }

  @Test func rowsLongerThanTheBufferAreWhole() throws {
    let cell = String(repeating: "đ", count: 50_000)
    let table = try CSVTable.open(BytesContent("\(cell),1\n\"\(cell)\",2\n"))
    #expect(Rows(of: try table.makeReader()) == Rows([[cell, "1"], [cell, "2"]]))
  }

  @Test func binaryContentIsRefusedByTheReader() throws {
    let table = try CSVTable.open(BytesContent([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00]))
    #expect(Rows(of: try table.makeReader()) == Rows([], error: ReadingError(.binary, row: 1, column: 0)))
  }

  /// Gives some bytes, then fails; or claims more bytes than it was given room for.
  private final class BadSource: ByteSource {
    private var bytes: [UInt8]?
    private let claim: Int?

    init(_ text: String, claim: Int? = nil) { (bytes, self.claim) = (Array(text.utf8), claim) }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
      guard let given = bytes else {
        if claim != nil { return 0 }
        throw ReadingError(.notReadable("I/O error"))
      }
      bytes = nil
      buffer.copyBytes(from: given)
      return claim ?? given.count
    }
  }

  @Test func anErrorOfTheSourceIsPassedOnAfterTheRowsBeforeIt() {
    let reader = CSVReader(source: BadSource("a,b\n1,2\n3,"), dialect: CSVDialect())
    #expect(Rows(of: reader).error == ReadingError(.notReadable("I/O error")))
    #expect(Rows(of: reader).error == ReadingError(.notReadable("I/O error")))
  }

  @Test("a source that claims what it cannot have read is not believed", arguments: [-1, 1 << 20, Int.max])
  func falseClaims(claim: Int) {
    let rows = Rows(of: CSVReader(source: BadSource("a,b\n", claim: claim), dialect: CSVDialect()))
    let expected = claim < 0 ? Rows([]) : Rows([["a", "b"]], error: ReadingError(.binary, row: 2, column: 0))
    #expect(rows == expected)
  }
}
