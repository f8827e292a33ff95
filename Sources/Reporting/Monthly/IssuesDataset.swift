import Submissions
import WorkbookWriting

/// A row an issue, in the order of files, rows and columns.
enum IssuesDataset {
  struct Source: Sendable {
    var issue: Issue
    var unitCode: String?
    var unit: String?
    var title: String
    var message: String
    var hint: String
    var location: WorkbookLocation?
  }

  static let severityDomain = CodeDomain(name: "severity", codes: Severity.allCases.map(\.rawValue))

  static let fields: [Field<Source>] = [
    Field("severity", .code(severityDomain)) { .code($0.issue.severity.rawValue) },
    Field("code", .text) { .text($0.issue.code.rawValue) },
    Field("title", .text) { .text($0.title) },
    Field("unit_code", .text) { .text(orEmpty: $0.unitCode) },
    Field("unit_name", .text) { .text(orEmpty: $0.unit) },
    Field("file", .text) { .text(orEmpty: $0.issue.file) },
    Field("place", .text) { source in
      .text(orEmpty: [source.issue.file, source.issue.sheet].compactMap(\.self).joined(separator: " › "))
    },
    Field("sheet", .text) { .text(orEmpty: $0.issue.sheet) },
    Field("row", .integer) { .integer(orEmpty: $0.issue.row) },
    Field("cell", .text) { place($0) },
    Field("heading", .text) { .text(orEmpty: $0.issue.heading ?? $0.issue.field) },
    Field("value", .text) { .text(orEmpty: $0.issue.value.map { $0.shortened(to: 500) }) },
    Field("message", .text) { .text($0.message.shortened(to: 2_000)) },
    Field("hint", .text) { .text($0.hint.shortened(to: 2_000)) },
  ]

  static let schema = DatasetSchema("issues", fields)

  /// Issues beyond the number of links go without; Excel takes so many a sheet.
  static func rows(
    _ context: MonthContext, mostLinks: Int = Worksheet.maximumLinks, returnLocation: (Issue) -> WorkbookLocation?
  ) -> Dataset {
    var links = 0
    let sources = context.issues.map { issue in
      let location = links < mostLinks ? returnLocation(issue) : nil
      if location != nil { links += 1 }
      let unit = context.unit(of: issue)
      return Source(
        issue: issue, unitCode: unit, unit: unit.map { context.name(of: $0) },
        title: issue.title(in: context.language),
        message: issue.message(in: context.language),
        hint: issue.hint(in: context.language), location: location)
    }
    return Dataset(fields, of: sources)
  }

  /// The cell as a spreadsheet names it, `C15`, or the row alone; a link where the return workbook has it.
  private static func place(_ source: Source) -> FieldValue {
    let issue = source.issue
    var text = issue.row.map { String($0) } ?? ""
    if let column = issue.column, column >= 0 { text = CellPosition.columnName(column) + text }
    guard let location = source.location else { return .text(orEmpty: text) }
    return .link(text.isEmpty ? "→" : text, location)
  }
}
