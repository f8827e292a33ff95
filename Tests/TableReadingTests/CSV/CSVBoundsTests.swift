import Testing

@testable import TableReading

@Suite("CSV bounds: a hostile file would eat the machine's memory")
struct CSVBoundsTests {
  static let small = CSVBounds(columns: 4, cellBytes: 20, rowBytes: 30)

  struct Case: CustomTestStringConvertible {
    var text: String
    var rows: Rows
    init(_ text: String, _ cells: [[String]], error: ReadingError? = nil) {
      self.text = text
      rows = Rows(cells, error: error)
    }
    var testDescription: String { text.debugDescription }
  }

  static let cases: [Case] = [
    Case("1,2,3,4", [["1", "2", "3", "4"]]),
    Case("1,2,3,4,5", [], error: ReadingError(.limit(.columns), row: 1, column: 4)),
    Case("1\n,,,,", [["1"]], error: ReadingError(.limit(.columns), row: 2, column: 4)),
    Case("1\n,,,,\n", [["1"]], error: ReadingError(.limit(.columns), row: 2, column: 4)),
    Case("12345678901234567890\n1", [["12345678901234567890"], ["1"]]),
    Case("123456789012345678901\n1", [], error: ReadingError(.limit(.cellLength), row: 1, column: 0)),
    Case("1\n2,\"123456789012345678901\"", [["1"]], error: ReadingError(.limit(.cellLength), row: 2, column: 1)),
    Case("1\n2,\"1234567890\n2345678901", [["1"]], error: ReadingError(.quoteNeverClosed, row: 2, column: 1)),
    Case("1234567890,1234567890,1234567890", [["1234567890", "1234567890", "1234567890"]]),
    Case("1234567890,1234567890,12345678901", [], error: ReadingError(.limit(.cellLength), row: 1, column: 2)),
  ]

  @Test("name the row and column at fault however the bytes are cut", arguments: cases)
  func everySplit(_ test: Case) {
    for source in allSplits(of: Array(test.text.utf8)) {
      #expect(Rows(of: CSVReader(source: source, dialect: CSVDialect(), bounds: Self.small)) == test.rows)
    }
  }

  @Test func aRowPastTheLastOneOfAWorkbookIsRefused() throws {
    let rows = 1_048_576
    let reader = CSVReader(source: ChunkedSource([UInt8](repeating: 10, count: rows + 1)), dialect: CSVDialect())
    var record = Record()
    for _ in 1...rows { guard try reader.next(into: &record) else { break } }
    #expect(record.row == rows)
    #expect(throws: ReadingError(.limit(.rows), row: rows + 1)) { try reader.next(into: &record) }
  }

  @Test func aCellOfTenMegabytesIsReadWhole() throws {
    let length = 10 << 20
    let reader = CSVReader(source: ChunkedSource([UInt8](repeating: 97, count: length)), dialect: CSVDialect())
    var record = Record()
    #expect(try reader.next(into: &record))
    #expect(record.count == 1)
    #expect(record.withBytes(at: 0) { $0.count } == length)
  }

  /// Gives some bytes, then others for ever.
  private final class EndlessSource: ByteSource {
    private var next: [UInt8]
    private let repeated: [UInt8]

    init(_ first: String, then repeated: String) {
      next = Array(first.utf8)
      self.repeated = Array(String(repeating: repeated, count: 4096 / repeated.utf8.count).utf8)
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
      let count = min(next.count, buffer.count)
      buffer.copyBytes(from: next[..<count])
      next.removeFirst(count)
      if next.isEmpty { next = repeated }
      return count
    }
  }

  struct EndlessCase: CustomTestStringConvertible {
    var first: String
    var repeated: String
    var error: ReadingError
    init(_ first: String, then repeated: String, _ error: ReadingError) {
      (self.first, self.repeated, self.error) = (first, repeated, error)
    }
    var testDescription: String { "\(first.debugDescription) then \(repeated.debugDescription)" }
  }

  static let endless: [EndlessCase] = [
    EndlessCase("a", then: "a", ReadingError(.limit(.cellLength), row: 1, column: 0)),
    EndlessCase("a\nb,\"", then: "a", ReadingError(.limit(.cellLength), row: 2, column: 1)),
    EndlessCase("a\nb,\"", then: "a\n", ReadingError(.quoteNeverClosed, row: 2, column: 1)),
    EndlessCase("\"", then: "a\n\"\"", ReadingError(.quoteNeverClosed, row: 1, column: 0)),
    EndlessCase("\"", then: "\"\"", ReadingError(.limit(.cellLength), row: 1, column: 0)),
    EndlessCase("a", then: ",", ReadingError(.limit(.columns), row: 1, column: 16_384)),
  ]

  @Test("end the reading of what has no end", arguments: endless)
  func endlessContent(_ test: EndlessCase) {
    let source = EndlessSource(test.first, then: test.repeated)
    #expect(
      Rows(of: CSVReader(source: source, dialect: CSVDialect(), bounds: CSVBounds(cellBytes: 1 << 20))).error
        == test.error)
  }
}
