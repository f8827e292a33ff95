import TableReading
import VietnameseText

/// Reads the rows below the headings of a table, and those of the tables below it.
///
/// Rows are held back from the last one with a valid key on, until another one follows or the table ends: only then is known
/// which of them are data and which the footer.
struct TablePass {
  private let search: HeaderSearch
  private let merges: [MergedRange]
  private let delimiters: [Character]
  private var header: HeaderMatch
  private var classifier: RowClassifier
  private var layout: TableLayout
  private var filling: MergeFilling
  private var ditto: DittoFilling
  private var isCounted: Bool
  private var held = HeldRows()
  /// Whether a row that numbers the columns may follow.
  private var mayNumber = true

  init(
    _ header: HeaderMatch, match: FormMatch?, search: HeaderSearch, merges: [MergedRange], delimiter: Character?,
    firstRow: Int
  ) {
    self.search = search
    self.merges = merges
    self.header = header
    delimiters = (delimiter.map { [$0] } ?? []) + CollapsedRow.delimiters.filter { $0 != delimiter }
    filling = MergeFilling(merges)
    let match = match ?? header.matches[0].match
    isCounted = true
    classifier = RowClassifier(match, block: header.block, words: search.words)
    ditto = DittoFilling(columns: Self.columns(of: match), words: search.words)
    layout = Self.emptyLayout(header, match, firstRow: firstRow, search.words)
  }

  private static func columns(of match: FormMatch) -> [Int] {
    match.bindings.flatMap { $0?.columns ?? [] }
  }

  private static func emptyLayout(
    _ header: HeaderMatch, _ match: FormMatch, firstRow: Int, _ words: LayoutWords
  ) -> TableLayout {
    TableLayout(
      headerRows: header.rows, lastColumn: header.lastColumn,
      headedColumns: Set(header.block.columns.flatMap { Array($0.columns) }), firstRow: firstRow,
      lastRow: header.rows.upperBound,
      facts: ColumnFacts(match, lastColumn: header.lastColumn, words: words))
  }

  /// The last row with anything in it.
  private(set) var lastRow = 0

  /// Reads to the end of the sheet.
  mutating func run(_ source: inout PeekingReader, _ handler: inout some SheetHandler) throws(ReadingError) {
    lastRow = header.rows.upperBound
    var record = Record()
    while try source.next(into: &record) {
      if record.isBlank { continue }
      lastRow = record.row
      try take(&record, &source, &handler)
    }
    finish(&handler)
  }

  private mutating func take(
    _ record: inout Record, _ source: inout PeekingReader, _ handler: inout some SheetHandler
  ) throws(ReadingError) {
    let raw = merges.isEmpty ? nil : record
    if let split = CollapsedRow.expanded(record, fields: header.fieldCount, delimiters: delimiters, search.words) {
      record = split
      layout.rewrapped += 1
    }
    guard filling.fill(&record, as: .data) else { return note(record, .blank) }
    ditto.fill(&record)
    let isNumbering = mayNumber && NumberingRow.matches(RowCells(record, search.words))
    let look = isNumbering ? .numbering : classifier.look(at: record) { filling.width(at: $0) }
    if look == .keyed && !classifier.hasWeakKey || look == .repeated && !isOther(record) {
      // These are no headings of another table.
    } else if look != .numbering, look != .example, let next = try findTable(raw ?? record, &source) {
      return try begin(next, &source, &handler)
    }
    if look == .keyed {
      mayNumber = false
      flush(&handler)
      return emit(record, &handler)
    }
    mayNumber = look == .repeated || (mayNumber && look == .group(nil))
    if look == .doubtful { ditto.remember(record) }
    if !held.append(record, raw: raw, look) { flush(&handler) }
  }

  private mutating func note(_ record: Record, _ zone: RowZone) {
    held.isEmpty ? layout.zones.append(record.row, zone) : held.appendBlank(record)
    layout.lastRow = max(layout.lastRow, record.row)
  }

  private mutating func emit(_ record: Record, _ handler: inout some SheetHandler) {
    layout.lastRow = record.row
    layout.facts.add(record)
    ditto.settle(record)
    ditto.remember(record)
    handler.take(record)
  }

  /// Settles the rows that are held when more data follow.
  private mutating func flush(_ handler: inout some SheetHandler) {
    for row in held.takeAll() { settle(row, &handler) }
  }

  private mutating func settle(_ row: HeldRows.Row, _ handler: inout some SheetHandler) {
    layout.lastRow = max(layout.lastRow, row.record.row)
    switch row.look {
    case .keyed, .doubtful: emit(row.record, &handler)
    case .blank: layout.zones.append(row.record.row, .blank)
    case .repeated: layout.zones.append(row.record.row, .repeated)
    case .numbering: layout.zones.append(row.record.row, .numbering)
    case .example: layout.zones.append(row.record.row, .example)
    case .sum: layout.zones.append(row.record.row, .sum)
    case .prepared(let isNumberAlone): layout.zones.append(row.record.row, isNumberAlone ? .numbered : .prepared)
    case .group(let value):
      layout.zones.append(row.record.row, .group)
      if value != nil || layout.groups.last?.value != nil { layout.groups.append((row.record.row, value)) }
    }
  }

  /// Ends the table: from the first row that begins a footer on, the rows that are held are the footer.
  private mutating func finish(_ handler: inout some SheetHandler) {
    let rows = held.takeAll()
    let cells = rows.map { RowCells($0.record, search.words) }
    let start =
      rows.indices.first {
        ![.blank, .numbering, .example].contains(rows[$0].look) && classifier.beginsFooter(cells[$0])
      }
      ?? rows.endIndex
    for index in rows.indices {
      var row = rows[index]
      if index < start {
        if row.look == .doubtful, classifier.isLoneText(cells[index]) { row.look = .group(nil) }
        settle(row, &handler)
      } else if row.look != .blank, classifier.hasRowNumber(cells[index]) {
        emit(row.record, &handler)
      } else {
        layout.zones.append(row.record.row, .footer)
        layout.lastRow = row.record.row
        let text = layout.footer?.text ?? cells[index].cells.first?.text ?? ""
        layout.footer = ((layout.footer?.rows.lowerBound ?? row.record.row)...row.record.row, text)
      }
    }
    layout.hasDitto = ditto.hasFilled
    handler.end(layout)
  }
}

// Tables below.
extension TablePass {
  /// The headings of a further table that end in a row.
  private func findTable(_ record: Record, _ source: inout PeekingReader) throws(ReadingError) -> HeaderMatch? {
    guard mayEndHeader(record) else { return nil }
    var head = SheetHead(merges: merges)
    let above = held.lastRaw(HeaderSearch.mostRows - 1)
    for row in above { head.append(row) }
    head.append(record)
    for row in try source.peek(Self.rowsBelow) { head.append(row) }
    return search.findLater(at: above.count, in: head)
  }

  /// Rows below a header that are looked at: its further rows, and a group row that stands for a column.
  private static let rowsBelow = 5

  /// Whether headings that are mostly those of the table name another field in any column.
  private func isOther(_ record: Record) -> Bool {
    let match = classifier.match
    return (0..<record.count).contains { column in
      guard !record.isEmpty(at: column) else { return false }
      let heading = HeadingText(TextNormalization.normalized(record.text(at: column)))
      guard search.labels.isKnown(heading) else { return false }
      let fields =
        search.forms.firstIndex { $0.form.kind == match.form.kind }.map { search.labels.meanings(of: heading, in: $0) }
        ?? []
      let own = match.bindings.indices.filter { match.bindings[$0]?.columns.contains(column) == true }
      return !own.isEmpty && !fields.contains { own.contains($0.field) }
    }
  }

  /// Whether any cell is the name of a field.
  private func mayEndHeader(_ record: Record) -> Bool {
    for column in 0..<record.count where record.kind(at: column) == .text && !record.isEmpty(at: column) {
      let length = record.withBytes(at: column) { $0.count }
      if length <= 200, search.labels.isKnown(HeadingText(record.text(at: column))) { return true }
    }
    return false
  }

  private mutating func begin(
    _ next: HeaderMatch, _ source: inout PeekingReader, _ handler: inout some SheetHandler
  ) throws(ReadingError) {
    held.dropRows(from: next.rows.lowerBound)
    let titles = held.takeTitles { search.isTitle($0, classifier) }
    finish(&handler)
    let firstRow = layout.lastRow + 1
    header = next
    let match = handler.begin(next, titles: titles.map(SheetPass.titles)) ?? next.matches[0].match
    classifier = RowClassifier(match, block: next.block, words: search.words)
    ditto = DittoFilling(columns: Self.columns(of: match), words: search.words)
    layout = Self.emptyLayout(next, match, firstRow: firstRow, search.words)
    mayNumber = true
    // The rows of the headings below the one that was reached are no rows of the table.
    var record = Record()
    while let row = try source.peek(1).first, row.row <= next.rows.upperBound {
      while try source.next(into: &record), record.row < row.row {}
      _ = filling.fill(&record, as: .data)
    }
    lastRow = max(lastRow, next.rows.upperBound)
  }
}

extension HeaderMatch {
  /// How many fields a row of the table has when all of them stand in one cell.
  var fieldCount: Int { lastColumn + 1 }
}
