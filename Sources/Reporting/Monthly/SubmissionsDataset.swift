import Configuration
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
    /// Nil for files of which it is not known whose they are.
    var unit: Unit?
    var name: String
    /// The heading over such files.
    var heading = ""
    var forms: [FormKind: Form]
    var errors: Int
    var warnings: Int
    var reporting: String?
    /// What changed since the submissions of before, form by form.
    var changes = ""
  }

  static let receptionDomain = CodeDomain(name: "reception", codes: Reception.allCases.map(\.rawValue))

  static let fields: [Field<Source>] =
    [
      Field("unit_code", .text) { .text(orEmpty: $0.unit?.code) },
      Field("unit_name", .text) { .text($0.name) },
      Field("kind", .code(unitKindDomain)) { source in
        source.unit.map { .code($0.kind.rawValue) } ?? .text(source.heading)
      },
    ]
    + FormKind.allCases.flatMap { form -> [Field<Source>] in
      [
        Field("\(form.rawValue)_accepted", .integerOrCode(receptionDomain)) { source in
          guard let state = source.forms[form] else { return .empty }
          return state.reception.map { .code($0.rawValue) } ?? .integer(state.accepted)
        },
        Field("\(form.rawValue)_rejected", .integer) { source in
          guard let state = source.forms[form] else { return .empty }
          return state.reception == nil ? .integer(state.rejected) : .empty
        },
      ]
    } + [
      Field("errors", .integer) { .integer($0.errors) },
      Field("warnings", .integer) { .integer($0.warnings) },
      Field("reporting", .code(UnitsDataset.reportingDomain)) { source in
        source.reporting.map { .code($0) } ?? .empty
      },
      Field("changes", .text) { .text(orEmpty: $0.changes) },
    ]

  static let schema = DatasetSchema("submissions", fields)

  static func rows(_ context: MonthContext) -> Dataset {
    let tables = Dictionary(grouping: context.tables, by: \.unit)
    let issues = Dictionary(grouping: context.issues, by: context.unit)
    var sources = UnitsDataset.sources(context).map { source in
      let code = source.unit.code
      var forms: [FormKind: Form] = [:]
      for form in FormKind.allCases {
        let own = (tables[code] ?? []).filter { $0.form == form }
        forms[form] = state(of: form, tables: own, unit: source.unit, context)
      }
      let found = issues[code] ?? []
      return Source(
        unit: source.unit, name: source.unit.name, forms: forms, errors: found.count { $0.severity == .error },
        warnings: found.count { $0.severity == .warning }, reporting: source.reporting,
        changes: changes(of: code, context))
    }
    let known = Set(context.units.map(\.code))
    let strange = issues.filter { code, _ in !(code.map(known.contains) ?? false) }.values.joined()
    if let source = strangers(Array(strange), context) { sources.append(source) }
    return Dataset(fields, of: sources)
  }

  /// The row of files that no unit of the month answers for, so that the errors add up to all there are.
  private static func strangers(_ issues: [Issue], _ context: MonthContext) -> Source? {
    let errors = issues.count { $0.severity == .error }
    let warnings = issues.count { $0.severity == .warning }
    guard errors + warnings > 0 else { return nil }
    return Source(
      name: context.text(.unknownUnit), heading: context.text(.unknownUnits), forms: [:], errors: errors,
      warnings: warnings)
  }

  /// The changes in signs that need no language: `+2 −1 ✓3 ✗1` for rows added, removed, mended and newly wrong.
  private static func changes(of unit: String, _ context: MonthContext) -> String {
    context.results.changes.filter { $0.month == context.month && $0.unit == unit }.map { change in
      let counts = [("+", change.added), ("−", change.removed), ("✓", change.mended), ("✗", change.newlyWrong)]
      return change.form.words(in: context.layoutLanguage) + ": "
        + counts.filter { $0.1 > 0 }.map { "\($0.0)\($0.1)" }.joined(separator: " ")
    }.joined(separator: "; ")
  }

  private static func state(
    of form: FormKind, tables: [TableResult], unit: Unit, _ context: MonthContext
  ) -> Form {
    let counted = tables.filter(\.isCounted)
    guard !counted.isEmpty else {
      let isSetAside = context.setAside.contains { $0.unit == unit.code && $0.form == form }
      if !tables.isEmpty || isSetAside { return Form(reception: .setAside) }
      if form == .roster, context.record?.rosters.byUnit[unit.code] != nil { return Form(reception: .earlier) }
      let isOwed = unit.mustSubmit && (form == .roster || form == .participation)
      return Form(reception: isOwed ? .missing : .absent)
    }
    if counted.allSatisfy(\.isNilReport) { return Form(reception: .nothing) }
    return Form(
      accepted: counted.reduce(0) { $0 + $1.rows.accepted }, rejected: counted.reduce(0) { $0 + $1.rows.rejected })
  }
}
