import Submissions
import TableReading

/// A row an issue of one unit and month, table by table.
enum GuideDataset {
  struct Source: Sendable {
    var issue: Issue
    /// What the issue's group is called.
    var table: String
    var message: String
    var hint: String
    var title: String
    var location: WorkbookLocation?
  }

  static let fields: [Field<Source>] = [
    Field("severity", .code(IssuesDataset.severityDomain)) { .code($0.issue.severity.rawValue) },
    Field("table", .text) { .text($0.table) },
    Field("code", .text) { .text($0.issue.code.rawValue) },
    Field("title", .text) { .text($0.title) },
    Field("cell", .text) { source in
      let issue = source.issue
      var text = issue.row.map { String($0) } ?? ""
      if let column = issue.column, column >= 0 { text = CellReference.letters(of: column) + text }
      guard let location = source.location else { return .text(orEmpty: text) }
      return .link(text.isEmpty ? "→" : text, location)
    },
    Field("heading", .text) { .text(orEmpty: $0.issue.heading ?? $0.issue.field) },
    Field("value", .text) { .text(orEmpty: $0.issue.value.map { $0.shortened(to: 200) }) },
    Field("message", .text) { .text($0.message.shortened(to: 1_000)) },
    Field("hint", .text) { .text($0.hint.shortened(to: 1_000)) },
  ]

  static let schema = DatasetSchema("guide", fields)
}
