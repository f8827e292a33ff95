import TableReading

/// The data rows of a table between its scan and its judgement: held where there is room for them, else read once more.
struct TableRows: Sendable {
  let file: InputFile
  /// Which of the file's sheets it is on.
  let sheet: Int
  let pass: SheetPass
  /// How the tables of the sheet up to this one fit their forms.
  let matches: [FormMatch?]
  let layout: TableLayout
  let parser: RowParser
  let held: RecordStore?

  /// Hands out the rows in order, cell by cell.
  /// - Throws: what keeps the file from being read once more; rows before that were handed out.
  func forEachRow(_ body: (ParsedRow) -> Void) throws(ReadingError) {
    if let held {
      held.forEachRecord { body(parser.parse($0)) }
      return
    }
    let tables = try file.submittedTables()
    guard tables.indices.contains(sheet) else { throw ReadingError(.changedMeanwhile) }
    try withoutActuallyEscaping(body) { body throws(ReadingError) in
      var replay = Replay(matches: matches, parser: parser, body: body)
      _ = try pass.run(try tables[sheet].table.makeReader(), &replay)
      guard let found = replay.layout, found.isSame(as: layout) else { throw ReadingError(.changedMeanwhile) }
    }
  }

  /// Takes the rows of the last of several tables.
  private struct Replay: SheetHandler {
    let matches: [FormMatch?]
    let parser: RowParser
    let body: (ParsedRow) -> Void
    private(set) var layout: TableLayout?
    private var place = -1

    init(matches: [FormMatch?], parser: RowParser, body: @escaping (ParsedRow) -> Void) {
      self.matches = matches
      self.parser = parser
      self.body = body
    }

    mutating func begin(_ header: HeaderMatch, titles: [[String]]) -> FormMatch? {
      place += 1
      return place < matches.count ? matches[place] : nil
    }

    mutating func take(_ record: Record) {
      if place == matches.count - 1 { body(parser.parse(record)) }
    }

    mutating func end(_ layout: TableLayout) {
      if place == matches.count - 1 { self.layout = layout }
    }
  }
}

extension TableLayout {
  /// Whether another reading of the table found the same rows.
  fileprivate func isSame(as other: TableLayout) -> Bool {
    headerRows == other.headerRows && lastRow == other.lastRow && zones.count == other.zones.count
      && facts.rows == other.facts.rows
  }
}
