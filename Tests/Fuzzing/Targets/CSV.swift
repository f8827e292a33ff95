@testable import TableReading

/// The CSV reader: wherever the bytes are cut, the rows, the delimiter and the error are the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCSV(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = Input(start, count)
  let delimiter = CSVDialect.candidates[input.choice(below: CSVDialect.candidates.count)]
  let cut = CutContent.Cut.after(input.choice(below: 256))
  let bounds = CSVBounds(columns: input.choice(below: 16) + 1, cellBytes: 64, rowBytes: 256)
  let delimitersInRow = input.choice(below: 4)
  let bytes = Array(input.bytes)

  func rows(_ cut: CutContent.Cut) -> Rows {
    Rows { () throws(ReadingError) in
      CSVReader(
        source: try CutContent(bytes: bytes, cut: cut).open(),
        dialect: CSVDialect(delimiter: delimiter, delimitersInRow: delimitersInRow == 0 ? nil : delimitersInRow),
        bounds: bounds)
    }
  }
  let whole = rows(.nowhere)
  whole.check(maximumColumns: bounds.columns)
  for row in whole.rows {
    precondition(row.cells.allSatisfy { $0.count <= bounds.cellBytes }, "no cell is longer than the limit")
    precondition(row.cells.reduce(0) { $0 + $1.count } <= bounds.rowBytes, "no row is longer than the limit")
    precondition(!row.cells.contains { $0.contains(CSVByte.nul) }, "no cell holds NUL")
  }
  precondition(rows(cut) == whole, "two pieces give the same rows")
  precondition(rows(.everywhere) == whole, "single bytes give the same rows")
  precondition(TableOutcome(bytes, cut) == TableOutcome(bytes, .nowhere), "two pieces give the same table")
  return 0
}

/// What opening a table and reading it comes to.
private struct TableOutcome: Equatable {
  var delimiter: Character?
  var rows: Rows

  init(_ bytes: [UInt8], _ cut: CutContent.Cut) {
    var delimiter: Character?
    rows = Rows { () throws(ReadingError) in
      let table = try CSVTable.open(CutContent(bytes: bytes, cut: cut))
      delimiter = table.delimiter
      return try table.makeReader()
    }
    self.delimiter = delimiter
  }
}
