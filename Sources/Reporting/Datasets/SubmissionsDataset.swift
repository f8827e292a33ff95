import Movement
import Submissions

/// A row a unit: for each form what was received, accepted and rejected.
enum SubmissionsDataset {
  /// How a form of a unit stands.
  enum Reception: String, Sendable, CaseIterable {
    /// Nothing came, and the month cannot be judged without it.
    case missing
    /// Nothing came of a form that a month can do without.
    case absent
    /// No roster came, but an earlier one is in effect.
    case earlier
    /// A table came and none of it counts.
    case setAside = "set_aside"
    /// A header without rows: received, nothing to report.
    case nothing = "nil"
  }

  struct Form: Sendable {
    var reception: Reception?
    var accepted = 0
    var rejected = 0
  }

  struct Source: Sendable {
    var unit: Unit
    var forms: [FormKind: Form]
    var errors: Int
    var warnings: Int
    var reporting: String
    /// What changed since the submissions of before, form by form.
    var changes: [SubmissionChange] = []
  }

  static let receptionDomain = CodeDomain(name: "reception", codes: Reception.allCases.map(\.rawValue))

  static let fields: [Field<Source>] =
    [
      Field("unit_code", .text) { .text($0.unit.code) },
      Field("unit_name", .text) { .text($0.unit.name) },
      Field("kind", .code(unitKindDomain)) { .code($0.unit.kind.rawValue) },
    ]
    + FormKind.allCases.flatMap { form -> [Field<Source>] in
      [
        Field("\(form.rawValue)_accepted", .integerOrCode(receptionDomain)) { source in
          let state = source.forms[form] ?? Form()
          return state.reception.map { .code($0.rawValue) } ?? .integer(state.accepted)
        },
        Field("\(form.rawValue)_rejected", .integer) { source in
          let state = source.forms[form] ?? Form()
          return state.reception == nil ? .integer(state.rejected) : .empty
        },
      ]
    } + [
      Field("errors", .integer) { .integer($0.errors) },
      Field("warnings", .integer) { .integer($0.warnings) },
      Field("reporting", .code(UnitsDataset.reportingDomain)) { .code($0.reporting) },
      Field("changes", .text) { .text(orEmpty: words(of: $0.changes)) },
    ]

  static let schema = DatasetSchema("submissions", fields)

  static func rows(_ context: MonthContext) -> Dataset {
    let tables = Dictionary(grouping: context.tables, by: \.unit)
    let issues = Dictionary(grouping: context.issues, by: \.unit)
    let sources = UnitsDataset.sources(context).map { source in
      let code = source.unit.code
      var forms: [FormKind: Form] = [:]
      for form in FormKind.allCases {
        let own = (tables[code] ?? []).filter { $0.form == form }
        forms[form] = state(of: form, tables: own, unit: source.unit, context)
      }
      let found = issues[code] ?? []
      return Source(
        unit: source.unit, forms: forms, errors: found.count { $0.severity == .error },
        warnings: found.count { $0.severity == .warning }, reporting: source.reporting,
        changes: context.results.changes.filter { $0.month == context.month && $0.unit == code })
    }
    return Dataset(fields, of: sources)
  }

  /// The changes in signs that need no language: `+2 −1 ✓3 ✗1` for rows added, removed, mended and newly wrong.
  private static func words(of changes: [SubmissionChange]) -> String {
    changes.map { change in
      let counts = [("+", change.added), ("−", change.removed), ("✓", change.mended), ("✗", change.newlyWrong)]
      return change.form.name(in: .vietnamese) + ": "
        + counts.filter { $0.1 > 0 }.map { "\($0.0)\($0.1)" }.joined(separator: " ")
    }.joined(separator: "\n")
  }

  private static func state(
    of form: FormKind, tables: [TableResult], unit: Unit, _ context: MonthContext
  ) -> Form {
    let counted = tables.filter(\.isCounted)
    guard !counted.isEmpty else {
      if !tables.isEmpty { return Form(reception: .setAside) }
      if form == .roster, context.record?.rosters.byUnit[unit.code] != nil { return Form(reception: .earlier) }
      let isOwed = unit.mustSubmit && (form == .roster || form == .participation)
      return Form(reception: isOwed ? .missing : .absent)
    }
    if counted.allSatisfy(\.isNilReport) { return Form(reception: .nothing) }
    return Form(
      accepted: counted.reduce(0) { $0 + $1.rows.accepted }, rejected: counted.reduce(0) { $0 + $1.rows.rejected })
  }
}
