import TableReading

/// The data rows of a table between its scan and its judgement: held where there is room for them, else read once more.
struct TableRows: Sendable {
  private let place: DataRows
  private let parser: RowParser
  private let file: InputFile
  private let index: Int
  private let extent: DataRows.Extent
  private let held: RecordStore?

  /// Reads the rest of a table.
  /// - Parameters:
  ///   - head: the rows that the reader has delivered already.
  ///   - index: which of the file's tables it is.
  ///   - room: what rows may take in memory, in bytes; what is held is taken off.
  init(
    of file: InputFile, index: Int, below header: HeaderMatch, _ match: FormMatch, head: [Record],
    _ reader: any RecordReader, room: inout Int
  ) throws(ReadingError) {
    self.file = file
    self.index = index
    place = DataRows(below: header, match)
    parser = RowParser(match: match, lastColumn: header.lastColumn)
    let most = room
    var rows: RecordStore? = RecordStore()
    extent = try place.read(head: head, reader) { record in
      rows?.append(record)
      if let size = rows?.byteCount, size > most { rows = nil }
    }
    held = rows
    room -= rows?.byteCount ?? 0
  }

  /// The last row of the table with anything in it.
  var lastRow: Int { extent.lastRow }

  /// The rows of the table's footer.
  var footer: ClosedRange<Int>? { extent.footer }

  /// Hands out the rows in order, cell by cell.
  /// - Throws: what keeps the file from being read once more; rows before that were handed out.
  func forEachRow(_ body: (ParsedRow) -> Void) throws(ReadingError) {
    if let held {
      held.forEachRecord { body(parser.parse($0)) }
      return
    }
    let tables = try file.submittedTables()
    guard tables.indices.contains(index) else { throw ReadingError(.changedMeanwhile) }
    let found = try place.read(tables[index].table.makeReader()) { body(parser.parse($0)) }
    guard found == extent else { throw ReadingError(.changedMeanwhile) }
  }
}
