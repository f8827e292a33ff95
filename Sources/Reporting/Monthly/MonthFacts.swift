import Configuration
import Movement
import Submissions

/// What texts of the monthly layout may name, `{month}`, and their words for one month.
enum MonthFacts {
  /// The names, in the order in which error messages list them.
  static let names: [String] = [
    "month", "month_number", "year", "movement", "units", "units_reporting", "units_partial", "units_missing",
    "members", "inactive", "exempt", "obligated", "met", "short", "none", "unmet", "rate", "days", "activities",
    "villagers", "beneficiaries", "feedback", "feedback_resolved", "feedback_open", "feedback_escalated",
    "feedback_not_escalated", "errors", "warnings", "notices", "rows_accepted", "rows_rejected", "files_set_aside",
    "inputs", "reporting_line", "set_aside_line",
    "rules_digest", "program_version",
  ]

  static func facts(_ context: MonthContext, inputs: Int) -> [String: String] {
    let language = context.layoutLanguage
    let number = { (value: Int) in NumberWording.grouped(value, in: language) }
    let sources = UnitsDataset.sources(context)
    func sum(_ part: (UnitSummary) -> Int) -> Int { saturatingSum(sources.map { part($0.figures) }) }
    func reporting(_ state: String) -> String { number(sources.count { $0.reporting == state && $0.unit.mustSubmit }) }
    func feedback(_ outcome: FeedbackOutcome) -> Int { sum { $0.feedback[outcome] ?? 0 } }
    func issues(_ severity: Severity) -> String { number(context.issues.count { $0.severity == severity }) }
    let (met, obligated) = (sum(\.met), sum(\.obligated))
    let rate = obligated == 0 ? "–" : NumberWording.decimal(Double(met) / Double(obligated) * 100, in: language) + "%"
    return [
      "month": context.month.words(in: language), "month_number": String(context.month.month),
      "year": String(context.month.year), "movement": context.results.district.rules.movementName,
      "units": number(sources.count { $0.unit.mustSubmit }), "units_reporting": reporting("complete"),
      "units_partial": reporting("partial"), "units_missing": reporting("none"), "members": number(sum(\.members)),
      "inactive": number(sum(\.inactive)), "exempt": number(sum(\.exempt)), "obligated": number(obligated),
      "met": number(met), "short": number(sum(\.short)), "none": number(sum(\.none)),
      "unmet": number(saturatingSum([sum(\.short), sum(\.none)])), "rate": rate,
      "days": NumberWording.decimal(sources.reduce(0) { $0 + $1.figures.days }, in: language),
      "activities": number(sum(\.activities)), "villagers": number(sum(\.villagers)),
      "beneficiaries": number(sum(\.beneficiaries)),
      "feedback": number(saturatingSum(FeedbackOutcome.allCases.map(feedback))),
      "feedback_resolved": number(feedback(.resolved)), "feedback_open": number(feedback(.open)),
      "feedback_escalated": number(feedback(.escalated)),
      "feedback_not_escalated": number(feedback(.notEscalated)), "errors": issues(.error),
      "warnings": issues(.warning), "notices": issues(.notice),
      "rows_accepted": number(saturatingSum(context.tables.lazy.map(\.rows.accepted))),
      "rows_rejected": number(saturatingSum(context.tables.lazy.map(\.rows.rejected))),
      "files_set_aside": number(filesSetAside(context)),
      "inputs": number(inputs), "reporting_line": reportingLine(sources, context),
      "set_aside_line": setAsideLine(context),
      "rules_digest": context.results.district.rules.digest, "program_version": context.programVersion,
    ]
  }

  /// Files with an error that is about the file or the sheet as a whole.
  private static func filesSetAside(_ context: MonthContext) -> Int {
    Set(context.issues.filter { $0.severity == .error && $0.row == nil }.compactMap(\.file)).count
  }

  /// How many units sent nothing, or less than they must, as a sentence; empty where no unit has to send anything.
  private static func reportingLine(_ sources: [UnitsDataset.Source], _ context: MonthContext) -> String {
    let owing = sources.filter(\.unit.mustSubmit)
    guard !owing.isEmpty else { return "" }
    let missing = owing.count { $0.reporting == "none" }
    let partial = owing.count { $0.reporting == "partial" }
    let text: MonthlyText =
      switch (missing, partial) {
      case (0, 0): .allComplete
      case (0, _): .somePartial
      case (_, 0): .someMissing
      default: .someMissingOrPartial
      }
    let counts = ["units": owing.count, "missing": missing, "partial": partial]
    return context.text(text, counts.mapValues { NumberWording.grouped($0, in: context.layoutLanguage) })
  }

  /// Files that are named; of more it is said how many they are.
  private static let mostFiles = 10

  /// The files with an error about the whole that are shown at no unit's form; empty where there are none.
  private static func setAsideLine(_ context: MonthContext) -> String {
    let known = Set(context.units.map(\.code))
    var shown = Set(context.setAside.filter { known.contains($0.unit) && $0.form != nil }.map(\.file))
    for table in context.tables where table.form != nil && table.unit.map(known.contains) ?? false {
      shown.insert(table.path)
    }
    let files = Set(context.issues.filter { $0.severity == .error && $0.row == nil }.compactMap(\.file))
      .subtracting(shown).sorted()
    guard !files.isEmpty else { return "" }
    let named = files.prefix(mostFiles).joined(separator: "; ")
    guard files.count > mostFiles else { return context.text(.setAside, ["files": named]) }
    let more = NumberWording.grouped(files.count - mostFiles, in: context.layoutLanguage)
    return context.text(.setAsideAndMore, ["files": named, "more": more])
  }

  /// The largest number where a sum would go beyond it: counts of units are input.
  static func saturatingSum(_ numbers: some Sequence<Int>) -> Int {
    numbers.reduce(0) { sum, number in
      let (result, overflow) = sum.addingReportingOverflow(number)
      return overflow ? .max : result
    }
  }
}
