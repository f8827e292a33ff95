import Movement
import Submissions

/// A row a unit: its month in figures.
enum UnitsDataset {
  struct Source: Sendable {
    var unit: Unit
    var figures: UnitSummary
    var reporting: String
  }

  /// Whether a unit sent what it must: all of it, a part, nothing.
  static let reportingDomain = CodeDomain(name: "reporting", codes: ["complete", "partial", "none", "not_required"])

  static let fields: [Field<Source>] = [
    Field("unit_code", .text) { .text($0.unit.code) },
    Field("unit_name", .text) { .text($0.unit.name) },
    Field("kind", .code(unitKindDomain)) { .code($0.unit.kind.rawValue) },
    Field("members", .integer) { .integer($0.figures.members) },
    Field("inactive", .integer) { .integer($0.figures.inactive) },
    Field("exempt", .integer) { .integer($0.figures.exempt) },
    Field("obligated", .integer) { .integer($0.figures.obligated) },
    Field("met", .integer) { .integer($0.figures.met) },
    Field("short", .integer) { .integer($0.figures.short) },
    Field("none", .integer) { .integer($0.figures.none) },
    Field("rate", .rate) { .decimal(orEmpty: $0.figures.rate) },
    Field("days", .decimal) { .decimal($0.figures.days) },
    Field("activities", .integer) { .integer($0.figures.activities) },
    Field("villagers", .integer) { .integer($0.figures.villagers) },
    Field("beneficiaries", .integer) { .integer($0.figures.beneficiaries) },
    Field("feedback_resolved", .integer) { .integer($0.figures.feedback[.resolved] ?? 0) },
    Field("feedback_open", .integer) { .integer($0.figures.feedback[.open] ?? 0) },
    Field("feedback_escalated", .integer) { .integer($0.figures.feedback[.escalated] ?? 0) },
    Field("feedback_not_escalated", .integer) { .integer($0.figures.feedback[.notEscalated] ?? 0) },
    Field("reporting", .code(reportingDomain)) { .code($0.reporting) },
  ]

  static let schema = DatasetSchema("units", fields)

  static func rows(_ context: MonthContext) -> Dataset {
    Dataset(fields, of: sources(context))
  }

  static func sources(_ context: MonthContext) -> [Source] {
    let lacking = Set(context.issues.filter { $0.isMissingForm }.compactMap(\.unit))
    return context.units.map { unit in
      let figures = context.summaries[unit.code] ?? UnitSummary(code: unit.code, month: context.month)
      let reporting =
        if !unit.mustSubmit && figures.forms.isEmpty {
          "not_required"
        } else if figures.forms.isEmpty {
          "none"
        } else if lacking.contains(unit.code) {
          "partial"
        } else {
          "complete"
        }
      return Source(unit: unit, figures: figures, reporting: reporting)
    }
  }
}
