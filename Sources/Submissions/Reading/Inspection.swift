public import TableReading
import VietnameseText

/// How a table is read and which form it fits, for somebody who wants to see it.
public struct Inspection {
  private let forms: [PreparedForm]

  /// An inspection that knows the forms.
  public init(forms: FormCatalogue) { self.forms = forms.forms.map(PreparedForm.init) }

  /// The header of a table and what it says.
  public struct Header: Sendable {
    /// The header's row from 1; nil where no row fits any form.
    public var row: Int?
    /// The form, where exactly one fits.
    public var form: FormKind?
    /// The columns that fill a field: column from 0, heading, the field's canonical heading.
    public var matched: [(column: Int, heading: String, field: String)] = []
    /// The columns that fill none: column from 0, heading.
    public var unknown: [(column: Int, heading: String)] = []
    /// The canonical headings of the columns that the nearest form lacks.
    public var missing: [String] = []

    /// No header.
    public init() {}
  }

  /// Looks for the header of a table within its first rows.
  public func header(of table: Table) throws(ReadingError) -> Header {
    try header(of: SubmittedTable(table: table))
  }

  /// Looks for the header of a table that was sent within its first rows; one more where the program's own took one.
  public func header(of submitted: SubmittedTable) throws(ReadingError) -> Header {
    let (table, depth) = (submitted.table, submitted.headerDepth)
    let head = try TableScanner.readHead(try table.makeReader(), depth: depth)
    guard let found = HeaderMatch.find(in: head, forms: forms, depth: depth),
      let best = found.matches.first
    else { return Header() }
    var header = Header()
    header.row = found.row
    var match = best
    if case .success(let verdict) = found.verdict {
      match = verdict
      header.form = verdict.form.kind
    }
    header.matched = zip(match.form.fields, match.bindings).compactMap { field, binding in
      binding.map { ($0.column, $0.heading, field.name) }
    }.sorted { $0.0 < $1.0 }
    header.unknown = match.unknown.map { ($0.column, $0.heading) }
    header.missing = match.missing.map(\.name)
    return header
  }

  /// The first rows of a table with their numbers, normalised; fewer of rows of megabytes.
  public func firstRows(_ count: Int, of table: Table) throws(ReadingError) -> [(row: Int, cells: [String])] {
    let reader = try table.makeReader()
    var record = Record()
    var rows: [(row: Int, cells: [String])] = []
    var bytes = 0
    while rows.count < count, bytes <= TableScanner.mostHeadBytes, try reader.next(into: &record) {
      bytes += record.textLength
      rows.append((record.row, (0..<record.count).map { TextNormalization.normalized(record.text(at: $0)) }))
    }
    return rows
  }
}
