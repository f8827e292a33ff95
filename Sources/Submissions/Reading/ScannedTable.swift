import Movement
import TableReading

/// A table as the reading of its own file leaves it: where it belongs, and where its rows are.
struct ScannedTable: Sendable {
  /// The table's place, form, month, unit and rows, so far as known.
  var result: TableResult
  /// The months that the sources name where they disagree; for choosing what a `--month` concerns.
  var namedMonths: [YearMonth]
  /// To whom the table goes back if it has to.
  var addressee: Addressee
  /// What the program wrote above the table when it sent it back.
  var mark: OwnMark?
  /// Whether the workbook is one that the program sent back.
  var isReturned: Bool
  /// Whether the titles or the file's name say that it adds to a roster.
  var isSupplement = false
  /// How the form's fields and the table's columns fit; nil without a form.
  var match: FormMatch?
  /// The one issue for which the table is put aside; nil where it counts.
  var refusal: Issue?
  /// Whether the results say so; not where another table of the file does.
  var isRefusalTold = true
  /// Notices of the table as a whole.
  var notices: [Issue]
  /// What a person sees in it.
  var annotated: AnnotatedTable?
  /// The data rows; nil where none is judged.
  var rows: TableRows?
}

/// Everything that reading one file leaves.
struct ScannedFile: Sendable {
  /// The file itself.
  var file: InputFile
  /// The file, for the list of sources.
  var summary: InputSummary
  /// Its tables, in the order of the workbook.
  var tables: [ScannedTable]
  /// To whom the file goes back, as far as its folders and name say.
  var addressee = Addressee()
  /// What keeps the file, or a sheet of it, from being read.
  var failures: [Issue]
  /// Its sheets without a form, beside others that have one.
  var ignored: [IgnoredTable] = []
  /// Its hidden sheets that have a form.
  var hidden: [Issue] = []
  /// The months that its folders or name give, where it could not be read.
  var namedMonths: [YearMonth]
  /// Whether the program wrote it for the district, so that nobody sent it.
  var isOwnReport = false
  /// The digests of the files that it was made from, where it was sent back and came again.
  var sources: Set<String> = []
}

extension ScannedFile {
  /// The months of which the file has a table, or may have one that cannot be read.
  var foundMonths: [YearMonth] {
    tables.flatMap { table in table.result.month.map { [$0] } ?? table.namedMonths }
      + (failures.contains { $0.severity == .error } ? namedMonths : [])
  }
}

/// A sheet without a form in a workbook that has others.
struct IgnoredTable: Sendable {
  /// What is said of it.
  var issue: Issue
  /// What a person sees in it.
  var annotated: AnnotatedTable?
}
