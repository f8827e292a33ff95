public import Movement

/// How the rows of a table were dealt with; *total = accepted + rejected + skipped*.
public struct RowCounts: Equatable, Sendable {
  /// All rows up to the last with anything in it, as a spreadsheet shows them.
  public var total = 0
  /// Rows that count.
  public var accepted = 0
  /// Rows with an error.
  public var rejected = 0
  /// Titles, header, numbering, blank rows and footer; every row of a table that is not counted.
  public var skipped = 0

  /// Counts of no rows.
  public init() {}
}

/// A table that was read, and what was made of it.
public struct TableResult: Equatable, Sendable {
  /// The file's path under the PATH given.
  public var path: String
  /// The sheet's name in a workbook.
  public var sheet: String?
  /// The form, where settled.
  public var form: FormKind?
  /// The unit's code, where settled.
  public var unit: String?
  /// The month, where settled.
  public var month: YearMonth?
  /// The encoding's name; nil for a workbook.
  public var encoding: String?
  /// The delimiter; nil for a workbook.
  public var delimiter: Character?
  /// The header's row from 1, where there is one.
  public var headerRow: Int?
  /// Whether its rows count; false where one issue put the whole table aside.
  public var isCounted: Bool
  /// The rows.
  public var rows = RowCounts()

  /// Whether the form came with a header and no rows: received, nothing to report.
  public var isNilReport: Bool { isCounted && rows.accepted + rows.rejected == 0 }

  /// A table as far as it is known.
  public init(
    path: String, sheet: String? = nil, form: FormKind? = nil, unit: String? = nil, month: YearMonth? = nil,
    encoding: String? = nil, delimiter: Character? = nil, headerRow: Int? = nil, isCounted: Bool = true
  ) {
    self.path = path
    self.sheet = sheet
    self.form = form
    self.unit = unit
    self.month = month
    self.encoding = encoding
    self.delimiter = delimiter
    self.headerRow = headerRow
    self.isCounted = isCounted
  }
}

/// A file that was read, for the list of sources.
public struct InputSummary: Equatable, Sendable {
  /// The path under the PATH given.
  public var path: String
  /// The size in bytes.
  public var size: Int
  /// The SHA-256 digest in lower-case hexadecimal.
  public var sha256: String
  /// The encoding's name; nil for a workbook or where none was found.
  public var encoding: String?
  /// The rows of all its tables together; nil where it could not be read.
  public var rows: Int?
  /// The month of its tables, where settled.
  public var month: YearMonth?

  /// An input file.
  public init(
    path: String, size: Int, sha256: String, encoding: String? = nil, rows: Int? = nil, month: YearMonth? = nil
  ) {
    self.path = path
    self.size = size
    self.sha256 = sha256
    self.encoding = encoding
    self.rows = rows
    self.month = month
  }
}
