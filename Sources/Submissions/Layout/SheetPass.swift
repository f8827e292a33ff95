import TableReading
import VietnameseText

/// What takes the tables of a sheet as they go by.
protocol SheetHandler {
  /// A table begins: its headings, and the texts above them that no other table has, row by row.
  ///
  /// Answers how the headings fit the table's form; nil where none is settled, so that no row counts.
  mutating func begin(_ header: HeaderMatch, titles: [[String]]) -> FormMatch?
  /// A row of the table's data, as a person reads it.
  mutating func take(_ record: Record)
  /// The table ends.
  mutating func end(_ layout: TableLayout)
}

/// Reads a sheet once from its first row to its last and tells its tables, in passes over each row:
/// cells (collapsed rows) → merges → ditto marks → headers → zones → data.
struct SheetPass {
  let search: HeaderSearch
  let merges: [MergedRange]
  let delimiter: Character?

  /// The last row with anything in it, and whether there was any table.
  struct Extent: Equatable {
    var lastRow = 0
    var hasTable = false
  }

  /// Bytes of the rows that are held until the header is found; of rows of megabytes, fewer are.
  static let mostHeadBytes = 8 << 20
  /// Rows behind the search depth that are looked at for group rows and further rows of the headings.
  private static let rowsBehind = 12

  /// Reads the sheet.
  func run(_ reader: any RecordReader, _ handler: inout some SheetHandler) throws(ReadingError) -> Extent {
    var source = PeekingReader(reader)
    let head = try readHead(&source)
    guard let (header, rows) = findHeader(head) else { return try finishWithoutTable(head, &source) }
    let titles = rows.raw.filter { $0.row < header.rows.lowerBound }.map(Self.titles)
    source.push(head.raw.filter { $0.row > header.rows.upperBound })
    var pass = TablePass(
      header, match: handler.begin(header, titles: titles), search: search, merges: merges, delimiter: delimiter,
      firstRow: 1)
    try pass.run(&source, &handler)
    return Extent(lastRow: pass.lastRow, hasTable: true)
  }

  /// Whether the first rows of the sheet hold the headings of a form; no further row is read.
  func hasForm(_ reader: any RecordReader) throws(ReadingError) -> Bool {
    var source = PeekingReader(reader)
    return findHeader(try readHead(&source))?.0.matches.contains(where: \.isComplete) ?? false
  }

  private func readHead(_ source: inout PeekingReader) throws(ReadingError) -> SheetHead {
    var head = SheetHead(merges: merges)
    var record = Record()
    var bytes = 0
    while head.count < HeaderSearch.searchDepth + Self.rowsBehind, bytes <= Self.mostHeadBytes,
      try source.next(into: &record)
    {
      if record.isBlank { continue }
      head.append(record)
      bytes += record.textLength
    }
    return head
  }

  /// The header, and the rows among which it was found: as they stand, or with collapsed ones split.
  private func findHeader(_ head: SheetHead) -> (HeaderMatch, SheetHead)? {
    let found = search.find(in: head)
    if let found, found.matches.contains(where: \.isComplete) { return (found, head) }
    for delimiter in CollapsedRow.delimiters {
      var split = SheetHead(merges: [])
      var isSplit = false
      for record in head.raw {
        let expanded = CollapsedRow.expanded(record, by: delimiter)
        isSplit = isSplit || expanded != nil
        split.append(expanded ?? record)
      }
      guard isSplit, let found = search.find(in: split), found.matches.contains(where: \.isComplete) else { continue }
      return (found, split)
    }
    return found.map { ($0, head) }
  }

  private func finishWithoutTable(_ head: SheetHead, _ source: inout PeekingReader) throws(ReadingError) -> Extent {
    var last = head.raw.last?.row ?? 0
    var record = Record()
    while try source.next(into: &record) {
      if !record.isBlank { last = record.row }
    }
    return Extent(lastRow: last)
  }

  /// Characters of a title that are looked at; nobody writes a longer one.
  private static let longestTitle = 500

  /// The texts of a row above a table.
  static func titles(of record: Record) -> [String] {
    (0..<record.count).map { column in
      let title = record.text(at: column)
      let isLong = title.utf8.count > longestTitle
      return TextNormalization.normalized(isLong ? String(title.unicodeScalars.prefix(longestTitle)) : title)
    }.filter { !$0.isEmpty }
  }
}

/// Reads rows that may be pushed back.
struct PeekingReader {
  private let reader: any RecordReader
  private var queue: [Record] = []

  init(_ reader: any RecordReader) { self.reader = reader }

  /// Puts rows in front of those that follow.
  mutating func push(_ records: [Record]) { queue = records + queue }

  mutating func next(into record: inout Record) throws(ReadingError) -> Bool {
    if !queue.isEmpty {
      record = queue.removeFirst()
      return true
    }
    return try reader.next(into: &record)
  }

  /// The next rows with anything in them, which stay where they are.
  mutating func peek(_ count: Int) throws(ReadingError) -> [Record] {
    var record = Record()
    while queue.count(where: { !$0.isBlank }) < count, try reader.next(into: &record) { queue.append(record) }
    return Array(queue.filter { !$0.isBlank }.prefix(count))
  }
}
