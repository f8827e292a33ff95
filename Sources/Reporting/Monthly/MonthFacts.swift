import Movement
import Submissions

/// What texts of the monthly layout may name, `{month}`, and their words for one month.
enum MonthFacts {
  /// The names, in the order in which error messages list them.
  static let names: [String] = [
    "month", "month_number", "year", "movement", "units", "units_reporting", "units_partial", "units_missing",
    "members", "inactive", "exempt", "obligated", "met", "short", "none", "unmet", "rate", "days", "activities",
    "villagers", "beneficiaries", "feedback", "feedback_resolved", "feedback_open", "feedback_escalated",
    "feedback_not_escalated", "errors", "warnings", "notices", "rows_accepted", "rows_rejected", "inputs",
    "rules_digest", "program_version",
  ]

  static func facts(_ context: MonthContext, inputs: Int) -> [String: String] {
    let number = { (value: Int) in grouped(value, context.language) }
    let sources = UnitsDataset.sources(context)
    func sum(_ part: (UnitSummary) -> Int) -> Int { sources.reduce(0) { $0 + part($1.figures) } }
    func reporting(_ state: String) -> String { number(sources.count { $0.reporting == state && $0.unit.mustSubmit }) }
    func feedback(_ outcome: FeedbackOutcome) -> Int { sum { $0.feedback[outcome] ?? 0 } }
    func issues(_ severity: Severity) -> String { number(context.issues.count { $0.severity == severity }) }
    let (met, obligated) = (sum(\.met), sum(\.obligated))
    let rate = obligated == 0 ? "–" : decimal(Double(met) / Double(obligated) * 100, context.language) + "%"
    let month = context.month.month < 10 ? "0\(context.month.month)" : String(context.month.month)
    return [
      "month": "\(month)/\(context.month.year)", "month_number": String(context.month.month),
      "year": String(context.month.year), "movement": context.results.district.rules.movementName,
      "units": number(sources.count { $0.unit.mustSubmit }), "units_reporting": reporting("complete"),
      "units_partial": reporting("partial"), "units_missing": reporting("none"), "members": number(sum(\.members)),
      "inactive": number(sum(\.inactive)), "exempt": number(sum(\.exempt)), "obligated": number(obligated),
      "met": number(met), "short": number(sum(\.short)), "none": number(sum(\.none)),
      "unmet": number(sum(\.short) + sum(\.none)), "rate": rate,
      "days": decimal(sources.reduce(0) { $0 + $1.figures.days }, context.language),
      "activities": number(sum(\.activities)), "villagers": number(sum(\.villagers)),
      "beneficiaries": number(sum(\.beneficiaries)),
      "feedback": number(FeedbackOutcome.allCases.reduce(0) { $0 + feedback($1) }),
      "feedback_resolved": number(feedback(.resolved)), "feedback_open": number(feedback(.open)),
      "feedback_escalated": number(feedback(.escalated)),
      "feedback_not_escalated": number(feedback(.notEscalated)), "errors": issues(.error),
      "warnings": issues(.warning), "notices": issues(.notice),
      "rows_accepted": number(context.tables.reduce(0) { $0 + $1.rows.accepted }),
      "rows_rejected": number(context.tables.reduce(0) { $0 + $1.rows.rejected }), "inputs": number(inputs),
      "rules_digest": context.results.district.rules.digest, "program_version": context.programVersion,
    ]
  }

  /// A whole number in groups of three digits: `1.234` in Vietnamese, `1,234` in English.
  static func grouped(_ number: Int, _ language: Language) -> String {
    let digits = String(number.magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text += language == .vietnamese ? "." : "," }
      text.append(digit)
    }
    return number < 0 ? "-" + text : text
  }

  /// A number with at most one decimal: `87,5` in Vietnamese, `87.5` in English.
  static func decimal(_ number: Double, _ language: Language) -> String {
    let tenths = (number * 10).rounded()
    guard let whole = Int(exactly: tenths) else { return "–" }
    let text = grouped(whole / 10, language)
    let rest = abs(whole % 10)
    return rest == 0 ? text : text + (language == .vietnamese ? "," : ".") + String(rest)
  }
}
