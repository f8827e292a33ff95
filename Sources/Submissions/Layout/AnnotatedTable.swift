public import TableReading

/// A table as a person sees it: its headings, the form that they fit, where its data end, and what each of its rows is.
///
/// It is found once, when the sheet is scanned; whoever shows the table afterwards asks it and looks for nothing again.
public struct AnnotatedTable: Sendable {
  /// A heading.
  public struct Column: Sendable {
    /// The column from 0; the first of several.
    public var column: Int
    /// The heading as the file writes it, on one line.
    public var heading: String
    /// The field that it fills; nil where it fills none.
    public var field: FormField?
    /// Whether it is a day of an attendance sheet.
    public var isDay = false
  }

  /// The rows of the headings, from 1.
  public let headerRows: ClosedRange<Int>
  /// The form, where exactly one fits.
  public let form: FormKind?
  /// The columns that fill a field, and unless they were dropped the others, from the left.
  public internal(set) var columns: [Column]
  /// The last column from 0 with a heading.
  public let lastColumn: Int
  /// The canonical headings of the columns that the nearest form lacks.
  public let missing: [String]
  private var layout: TableLayout?

  /// A table by its headings; `match` is the settled form's.
  init(_ header: HeaderMatch, match: FormMatch?) {
    headerRows = header.rows
    form = match?.form.kind
    let nearest = match ?? header.matches[0].match
    let matched = zip(nearest.form.fields, nearest.bindings).flatMap { field, binding -> [Column] in
      guard let binding else { return [] }
      if !nearest.days.isEmpty, field.key == FieldKey.date.rawValue {
        return nearest.days.map { Column(column: $0.column, heading: $0.heading, field: field, isDay: true) }
      }
      return binding.columns.map { Column(column: $0, heading: binding.heading, field: field) }
    }
    columns = (matched + nearest.unknown.map { Column(column: $0.column, heading: $0.heading) })
      .sorted { $0.column < $1.column }
    lastColumn = header.lastColumn
    missing = nearest.missing.map(\.name)
  }

  /// The same, read to its end; of thousands of tables with thousands of columns nobody keeps those that fill no field.
  func ending(_ layout: TableLayout) -> AnnotatedTable {
    var copy = self
    copy.columns.removeAll { $0.field == nil }
    copy.layout = layout
    return copy
  }

  /// Whether a column from 0 fills a field.
  public func fills(column: Int) -> Bool { columns.contains { $0.column == column && $0.field != nil } }

  /// The first row that counts for the table: the one behind the table above, or the first of the sheet.
  public var firstRow: Int { layout?.firstRow ?? 1 }

  /// The rows of the footer, from 1; nil where there is none.
  public var footer: ClosedRange<Int>? { layout?.footer?.rows }

  /// The rows that a notice lists: groups, sums, headings again, rows that nobody filled in.
  public var listedRows: [(row: Int, zone: RowZone)] { layout?.zones.listed ?? [] }

  /// What a row of the table's sheet is.
  func zone(of record: Record) -> RowZone {
    if record.row < headerRows.lowerBound { return .title }
    if headerRows.contains(record.row) { return .header }
    if let zone = layout?.zones[record.row] { return zone }
    if record.isBlank { return .blank }
    if let layout, record.row > layout.lastRow { return .blank }
    return .data
  }
}

/// A sheet as a person sees it: its tables from the top.
public struct AnnotatedSheet: Sendable {
  /// The tables; none where no row fits any form.
  public internal(set) var tables: [AnnotatedTable]

  /// The last column from 0 with a heading of any of the tables; 0 without a table.
  public var lastColumn: Int { tables.map(\.lastColumn).max() ?? 0 }

  /// A sheet without a table.
  public static let withoutTable = AnnotatedSheet(tables: [])

  /// What a row of the sheet is, to the table that it belongs to.
  func zone(of record: Record) -> RowZone {
    let table = tables.last { $0.firstRow <= record.row } ?? tables.first
    return table?.zone(of: record) ?? .title
  }

  /// Reads the sheet once more, from its first row to its last, and hands out what each row is and what is wrong with it.
  ///
  /// `issues` are those of the sheet; those without a row are left out.
  public func makeRows(of table: Table, issues: [Issue]) throws(ReadingError) -> AnnotatedRows {
    AnnotatedRows(sheet: self, reader: try table.makeReader(), issues: issues)
  }
}

/// A row of a sheet, what it is, and what is wrong with it.
public struct AnnotatedRow {
  /// The cells as they were sent.
  public let record: Record
  /// What the row is.
  public let zone: RowZone
  /// The issues of the row and its cells.
  public let issues: [Issue]
}

/// The rows of an annotated sheet, one after the other.
public struct AnnotatedRows {
  private let sheet: AnnotatedSheet
  private let reader: any RecordReader
  private let issues: [Int: [Issue]]
  private var record = Record()

  fileprivate init(sheet: AnnotatedSheet, reader: any RecordReader, issues: [Issue]) {
    self.sheet = sheet
    self.reader = reader
    self.issues = Dictionary(grouping: issues.filter { $0.row != nil }) { $0.row ?? 0 }
  }

  /// The next row; nil after the last.
  /// - Throws: what keeps the sheet from being read on.
  public mutating func next() throws(ReadingError) -> AnnotatedRow? {
    guard try reader.next(into: &record) else { return nil }
    return AnnotatedRow(record: record, zone: sheet.zone(of: record), issues: issues[record.row] ?? [])
  }
}
