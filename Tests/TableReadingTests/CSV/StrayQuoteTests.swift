import Testing

@testable import TableReading

@Suite("A quote that a person left standing must not swallow the rows below it")
struct StrayQuoteTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    var rows: Rows
    /// The columns of stray quotes by row.
    var strays: [Int: [Int]]

    init(_ text: String, _ cells: [[String]], strays: [Int: [Int]] = [:], error: ReadingError? = nil) {
      (self.text, self.strays) = (text, strays)
      rows = Rows(cells, error: error)
    }

    var testDescription: String { text.debugDescription }
  }

  static let below = "2,b,x\n3,c,y\n4,d,z\n"
  static let read = [["2", "b", "x"], ["3", "c", "y"], ["4", "d", "z"]]

  static let strays: [Case] = [
    // Never closed: three rows below, the last with or without a line end.
    Case("1,\"a,w\n" + below, [["1", "\"a", "w"]] + read, strays: [1: [1]]),
    Case("1,\"a,w\n" + below.dropLast(), [["1", "\"a", "w"]] + read, strays: [1: [1]]),
    Case("1,\"a,w\r\n" + below.replacing("\n", with: "\r\n"), [["1", "\"a", "w"]] + read, strays: [1: [1]]),
    Case("1,\"a,w\r" + below.replacing("\n", with: "\r"), [["1", "\"a", "w"]] + read, strays: [1: [1]]),
    // In the first cell its own line counts, in any other it does not.
    Case("\"1,a,w\n2,b,x\n3,c,y\n", [["\"1", "a", "w"], ["2", "b", "x"], ["3", "c", "y"]], strays: [1: [0]]),
    Case("1,\"a,w\n2,b,x\n3,c,y\n", [], error: ReadingError(.quoteNeverClosed, row: 1, column: 1)),
    // Closed by another stray quote, or by what opens a sound cell further down.
    Case("1,\"a,w\n" + below + "5,e\",v\n", [["1", "\"a", "w"]] + read + [["5", "e\"", "v"]], strays: [1: [1]]),
    Case(
      "1,\"a,w\n" + below + "5,\"e,\n\",v\n", [["1", "\"a", "w"]] + read + [["5", "e,\n", "v"]], strays: [1: [1]]),
    Case("1,\"a,w\n2,b,x\n3,c,y\"\n", [["1", "a,w\n2,b,x\n3,c,y"]]),
    // Two quotes are one within a cell, and text where the first is a stray one.
    Case(
      "1,\"a \"\"b\"\",w\n" + below, [["1", "\"a \"\"b\"\"", "w"]] + read, strays: [1: [1]]),
    Case(
      "1,\"a,w\n2,\"\"b,x\n3,c,y\n4,d,z\n", [["1", "\"a", "w"], ["2", "b", "x"]] + read.dropFirst(), strays: [1: [1]]),
    // One in each row: each is told of.
    Case(
      "1,\"a,w\n" + below + "\"5,e,v\n" + below, [["1", "\"a", "w"]] + read + [["\"5", "e", "v"]] + read,
      strays: [1: [1], 5: [0]]),
    Case("\"1,\"a,w\n" + below, [["1,a", "w"]] + read),
    // Blank lines and titles between the rows are neither.
    Case(
      "1,\"a,w\n\n2,b,x\nghi chú\n3,c,y\n4,d,z", [["1", "\"a", "w"], [], read[0], ["ghi chú"]] + read.dropFirst(),
      strays: [1: [1]]),
  ]

  static let cells: [Case] = [
    Case("1,\"a\nb\nc\nd\ne\",w\n" + below, [["1", "a\nb\nc\nd\ne", "w"]] + read),
    Case("1,\"a,\nb,\nc,\nd,\",w\n", [["1", "a,\nb,\nc,\nd,", "w"]]),
    Case("1,\"a,b,c\nd,e,f\ng\",w\n", [["1", "a,b,c\nd,e,f\ng", "w"]]),
    Case(
      "1,\"Dọn cỏ, quét, rửa\nHọp, ký, về\nĂn, ngủ, nghỉ\n\",w\n",
      [["1", "Dọn cỏ, quét, rửa\nHọp, ký, về\nĂn, ngủ, nghỉ\n", "w"]]),
    Case("1,\"a", [], error: ReadingError(.quoteNeverClosed, row: 1, column: 1)),
    Case("1,\"a\nb\nc\nd", [], error: ReadingError(.quoteNeverClosed, row: 1, column: 1)),
  ]

  @Test("read the same however the bytes are cut", arguments: strays + cells)
  func everySplit(_ test: Case) throws {
    for source in allSplits(of: Array(test.text.utf8)) {
      let reader = CSVReader(source: source, dialect: CSVDialect(delimitersInRow: 2))
      var record = Record()
      var (rows, found) = (Rows([]), [Int: [Int]]())
      var store = RecordStore()
      do {
        while try reader.next(into: &record) {
          rows.cells.append((0..<record.count).map { record.text(at: $0) })
          rows.numbers.append(record.row)
          store.append(record)
        }
      } catch {
        rows.error = error
      }
      store.forEachRecord { if !$0.strayQuoteColumns.isEmpty { found[$0.row] = $0.strayQuoteColumns } }
      #expect(rows == test.rows && found == test.strays)
    }
  }

  @Test("where nothing is known of the rows no quote is a stray one")
  func unknownRows() {
    let rows = Rows(of: CSVReader(source: ChunkedSource(Array("1,\"a,w\n\(Self.below)".utf8)), dialect: CSVDialect()))
    #expect(rows == Rows([], error: ReadingError(.quoteNeverClosed, row: 1, column: 1)))
  }

  @Test("in a form, with its titles and its headings", arguments: [1, 2, 3, 7, 64, Int.max], [",", ";", "\t"])
  func form(chunk: Int, delimiter: String) throws {
    let lines = [
      "UBND XÃ NÀ HỲ,,,", "", "Ngày,Họ và tên,Bản,Nội dung", "1/10/2022,\"Lò Văn Ún,Nà Hỳ,Dọn cỏ",
      "2/10/2022,Cà Thị Pành,Nà Sự,Trồng cây", "8/10/2022,Mùa A Páo,Huổi Sang,\"Đổ bê tông, dài 100 m\"",
      "9/10/2022,Sùng Thị Mỷ,Nậm Pồ,Họp", "15/10/2022,Lò Thị Kiên,Nà Hỳ,Họp", "16/10/2022,Vàng A Chứ,Nà Hỳ,Họp",
    ].map { $0.replacing(",", with: delimiter).replacing(delimiter + " ", with: ", ") }
    let table = try CSVTable.open(BytesContent(lines.joined(separator: "\r\n"), chunk: chunk))
    let cells = Rows(of: try table.makeReader()).cells
    // Two rows are not enough to be sure: they are swallowed, up to the quote of the second.
    #expect(cells.count == 7 && cells[3].count == (delimiter == "," ? 3 : 2) && cells[4].count == 4)
    let more = lines[...4] + lines[6...] + lines[5...]
    let other = try CSVTable.open(BytesContent(more.joined(separator: "\r\n"), chunk: chunk))
    let read = Rows(of: try other.makeReader())
    #expect(read.cells.map(\.count) == [4, 0] + Array(repeating: 4, count: more.count - 2) && read.error == nil)
    #expect(read.cells[3] == ["1/10/2022", "\"Lò Văn Ún", "Nà Hỳ", "Dọn cỏ"])
    #expect(read.cells.contains(["8/10/2022", "Mùa A Páo", "Huổi Sang", "Đổ bê tông, dài 100 m"]))
  }

  @Test("a cell of megabytes in quotes is a cell, and one of rows is told by its first lines")
  func large() throws {
    let text = String(repeating: "dòng không phải là hàng\n", count: 100_000)
    let whole = Rows(
      of: CSVReader(
        source: ChunkedSource(Array("1,\"\(text)\",3\n".utf8), otherwise: 1000), dialect: CSVDialect(delimitersInRow: 2)
      ))
    #expect(whole == Rows([["1", text, "3"]]))
    let rows = String(repeating: "1,2,3\n", count: 100_000)
    let bounds = CSVBounds(columns: 3, cellBytes: 100, rowBytes: 300)
    let source = ChunkedSource(Array("1,\"2,3\n\(rows)".utf8), otherwise: 1000)
    let read = Rows(of: CSVReader(source: source, dialect: CSVDialect(delimitersInRow: 2), bounds: bounds))
    #expect(read.cells.count == 100_001 && read.error == nil)
  }
}
