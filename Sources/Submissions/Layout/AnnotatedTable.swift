public import TableReading

/// A table as a person sees it: its headings, the form that they fit, where its data end, and what each of its rows is.
///
/// It is found once, when the table is scanned; whoever shows the table afterwards asks it and looks for nothing again.
public struct AnnotatedTable: Sendable {
  /// A column with a heading.
  public struct Column: Sendable {
    /// The column from 0.
    public var column: Int
    /// The heading as the file writes it, normalised.
    public var heading: String
    /// The field that it fills; nil where it fills none.
    public var field: FormField?
  }

  /// The header's row from 1; nil where no row fits any form.
  public let headerRow: Int?
  /// The form, where exactly one fits.
  public let form: FormKind?
  /// The columns that fill a field, and unless they were dropped the others, from the left.
  public private(set) var columns: [Column]
  /// The last column from 0 that fills a field or might; nil without a header.
  public let lastColumn: Int?
  /// The canonical headings of the columns that the nearest form lacks.
  public let missing: [String]
  private let rows: DataRows?
  /// The rows of the footer, from 1; nil where there is none, or where the table was not read to its end.
  public private(set) var footer: ClosedRange<Int>?

  /// A sheet in which a header was looked for, and found or not.
  init(_ header: HeaderMatch?) {
    headerRow = header?.row
    let verdict = header.flatMap { try? $0.verdict.get() }
    form = verdict?.form.kind
    let match = verdict ?? header?.matches.first
    let matched = match.map { match in
      zip(match.form.fields, match.bindings).compactMap { field, binding in
        binding.map { Column(column: $0.column, heading: $0.heading, field: field) }
      }
    }
    let unknown = match?.unknown.map { Column(column: $0.column, heading: $0.heading) }
    columns = ((matched ?? []) + (unknown ?? [])).sorted { $0.column < $1.column }
    lastColumn = columns.last?.column
    missing = match?.missing.map(\.name) ?? []
    rows = header.flatMap { header in verdict.map { DataRows(below: header, $0) } }
  }

  /// A sheet without a table.
  public static let none = AnnotatedTable(nil)

  /// The same without the columns that fill no field: of thousands of tables with thousands of columns nobody keeps these.
  func withoutUnknownColumns() -> AnnotatedTable {
    var copy = self
    copy.columns.removeAll { $0.field == nil }
    return copy
  }

  /// The same with the rows of the footer.
  func ending(with footer: ClosedRange<Int>?) -> AnnotatedTable {
    var copy = self
    copy.footer = footer
    return copy
  }

  /// What a row of the table's sheet is.
  func zone(of record: Record) -> RowZone {
    guard let headerRow, record.row >= headerRow else { return .title }
    if record.row == headerRow { return .header }
    if let footer, record.row >= footer.lowerBound { return .footer }
    return rows?.zone(of: record) ?? .data
  }
}

/// A row of a sheet, what it is to the table, and what is wrong with it.
public struct AnnotatedRow {
  /// The cells as they were sent.
  public let record: Record
  /// What the row is.
  public let zone: RowZone
  /// The issues of the row and its cells.
  public let issues: [Issue]
}

extension AnnotatedTable {
  /// Reads the sheet once more, from its first row to its last, and hands out what each row is and what is wrong with it.
  ///
  /// `issues` are those of the table; those without a row are left out.
  public func makeRows(of table: Table, issues: [Issue]) throws(ReadingError) -> AnnotatedRows {
    AnnotatedRows(table: self, reader: try table.makeReader(), issues: issues)
  }
}

/// The rows of an annotated table, one after the other.
public struct AnnotatedRows {
  private let table: AnnotatedTable
  private let reader: any RecordReader
  private let issues: [Int: [Issue]]
  private var record = Record()

  fileprivate init(table: AnnotatedTable, reader: any RecordReader, issues: [Issue]) {
    self.table = table
    self.reader = reader
    self.issues = Dictionary(grouping: issues.filter { $0.row != nil }) { $0.row ?? 0 }
  }

  /// The next row; nil after the last.
  /// - Throws: what keeps the sheet from being read on.
  public mutating func next() throws(ReadingError) -> AnnotatedRow? {
    guard try reader.next(into: &record) else { return nil }
    return AnnotatedRow(record: record, zone: table.zone(of: record), issues: issues[record.row] ?? [])
  }
}
