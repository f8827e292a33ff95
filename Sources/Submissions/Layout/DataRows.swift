import TableReading

/// Which rows of a table hold data: those below the header, without the one that numbers the columns, the form's example, blank rows
/// and the footer.
struct DataRows: Sendable {
  private let headerRow: Int
  private let match: FormMatch
  private let keyColumn: Int

  init(below header: HeaderMatch, _ match: FormMatch) {
    headerRow = header.row
    self.match = match
    let key = match.form.fields.firstIndex { $0.key == match.form.keyColumn }
    keyColumn = key.flatMap { match.bindings[$0]?.column } ?? 0
  }

  /// What a row below the header is, as far as the row alone tells; only the whole table shows the footer.
  func zone(of record: Record) -> RowZone {
    if record.row == headerRow + 1, record.numbersColumns { return .numbering }
    if ExampleRow.matches(record, match.prepared, match.bindings) { return .example }
    return record.isBlank ? .blank : .data
  }

  /// Where the data of a table end.
  struct Extent: Equatable, Sendable {
    /// The last row with anything in it.
    var lastRow: Int
    /// The rows of the footer.
    var footer: ClosedRange<Int>?
    /// The number of data rows.
    var count = 0
  }

  /// Reads a table to its end and hands out its data rows in order; `head` are rows that the reader has delivered already.
  func read(
    head: [Record] = [], _ reader: any RecordReader, _ body: (Record) -> Void
  ) throws(ReadingError) -> Extent {
    var extent = Extent(lastRow: headerRow)
    var filter = FooterFilter(keyColumn: keyColumn)
    func take(_ record: Record) {
      if record.row <= headerRow { return }
      switch zone(of: record) {
      case .numbering, .example: extent.lastRow = max(extent.lastRow, record.row)
      default:
        for row in filter.take(record) {
          extent.lastRow = row.row
          extent.count += 1
          body(row)
        }
      }
    }
    for record in head { take(record) }
    var record = Record()
    while try reader.next(into: &record) { take(record) }
    let footer = filter.finish()
    if let first = footer.first, let last = footer.last {
      extent.lastRow = last.row
      extent.footer = first.row...last.row
    }
    return extent
  }
}
