import Movement
import Submissions

/// A row an input file that the month draws on: its own, those of unknown month, and the rosters in effect.
enum SourcesDataset {
  static let fields: [Field<InputSummary>] = [
    Field("path", .text) { .text($0.path) },
    Field("size", .integer) { .integer($0.size) },
    Field("sha256", .text) { .text($0.sha256) },
    Field("encoding", .text) { .text(orEmpty: $0.encoding) },
    Field("rows", .integer) { .integer(orEmpty: $0.rows) },
    Field("month", .text) { .text(orEmpty: $0.month?.vietnamese) },
  ]

  static let schema = DatasetSchema("sources", fields)

  static func rows(_ context: MonthContext) -> Dataset {
    var rosters: Set<String> = []
    for roster in context.record?.rosters.byUnit.values ?? [:].values {
      for member in roster.members { rosters.insert(member.origin.file) }
    }
    let inputs = context.results.inputs.filter { input in
      input.month == nil || input.month == context.month || rosters.contains(input.path)
    }
    return Dataset(fields, of: inputs)
  }
}
