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
    let number = { (value: Int) in NumberWording.grouped(value, in: context.layoutLanguage) }
    let sources = UnitsDataset.sources(context)
    func sum(_ part: (UnitSummary) -> Int) -> Int { saturatingSum(sources.map { part($0.figures) }) }
    func reporting(_ state: String) -> String { number(sources.count { $0.reporting == state && $0.unit.mustSubmit }) }
    func feedback(_ outcome: FeedbackOutcome) -> Int { sum { $0.feedback[outcome] ?? 0 } }
    func issues(_ severity: Severity) -> String { number(context.issues.count { $0.severity == severity }) }
    let (met, obligated) = (sum(\.met), sum(\.obligated))
    let rate =
      obligated == 0
      ? "–" : NumberWording.decimal(Double(met) / Double(obligated) * 100, in: context.layoutLanguage) + "%"
    return [
      "month": context.month.vietnamese, "month_number": String(context.month.month),
      "year": String(context.month.year), "movement": context.results.district.rules.movementName,
      "units": number(sources.count { $0.unit.mustSubmit }), "units_reporting": reporting("complete"),
      "units_partial": reporting("partial"), "units_missing": reporting("none"), "members": number(sum(\.members)),
      "inactive": number(sum(\.inactive)), "exempt": number(sum(\.exempt)), "obligated": number(obligated),
      "met": number(met), "short": number(sum(\.short)), "none": number(sum(\.none)),
      "unmet": number(saturatingSum([sum(\.short), sum(\.none)])), "rate": rate,
      "days": NumberWording.decimal(sources.reduce(0) { $0 + $1.figures.days }, in: context.layoutLanguage),
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
      "inputs": number(inputs), "reporting_line": reportingLine(sources, context.layoutLanguage),
      "set_aside_line": setAsideLine(context),
      "rules_digest": context.results.district.rules.digest, "program_version": context.programVersion,
    ]
  }

  /// Files with an error that is about the file or the sheet as a whole.
  private static func filesSetAside(_ context: MonthContext) -> Int {
    Set(context.issues.filter { $0.severity == .error && $0.row == nil }.compactMap(\.file)).count
  }

  /// How many units sent nothing, or less than they must, as a sentence; empty where no unit has to send anything.
  private static func reportingLine(_ sources: [UnitsDataset.Source], _ language: Language) -> String {
    let owing = sources.filter(\.unit.mustSubmit)
    let all = NumberWording.grouped(owing.count, in: language)
    let missing = owing.count { $0.reporting == "none" }
    let partial = owing.count { $0.reporting == "partial" }
    let (without, less) = (NumberWording.grouped(missing, in: language), NumberWording.grouped(partial, in: language))
    let isVietnamese = language == .vietnamese
    switch (owing.isEmpty, missing, partial) {
    case (true, _, _): return ""
    case (_, 0, 0):
      return isVietnamese ? "Tất cả \(all) đơn vị đã nộp đủ báo cáo." : "All \(all) units have reported in full."
    case (_, 0, _):
      return isVietnamese
        ? "\(less) trong \(all) đơn vị nộp thiếu báo cáo, các đơn vị khác đã nộp đủ."
        : "\(less) of \(all) units have reported in part, the others in full."
    case (_, _, 0):
      return isVietnamese
        ? "\(without) trong \(all) đơn vị chưa nộp báo cáo, các đơn vị khác đã nộp đủ."
        : "\(without) of \(all) units have not reported, the others in full."
    default:
      return isVietnamese
        ? "\(without) trong \(all) đơn vị chưa nộp báo cáo, \(less) đơn vị nộp thiếu."
        : "\(without) of \(all) units have not reported, \(less) only in part."
    }
  }

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
    var list = files.prefix(10).joined(separator: "; ")
    let isVietnamese = context.layoutLanguage == .vietnamese
    if files.count > 10 {
      let rest = NumberWording.grouped(files.count - 10, in: context.layoutLanguage)
      list += isVietnamese ? " và \(rest) tệp khác" : " and \(rest) others"
    }
    return isVietnamese
      ? "Tệp không tính được mà chưa rõ của đơn vị nào hoặc là biểu nào: \(list)."
      : "Files that could not be counted, of no known unit or form: \(list)."
  }

  /// The largest number where a sum would go beyond it: counts of units are input.
  static func saturatingSum(_ numbers: some Sequence<Int>) -> Int {
    numbers.reduce(0) { sum, number in
      let (result, overflow) = sum.addingReportingOverflow(number)
      return overflow ? .max : result
    }
  }
}
