import Configuration
import Movement
import Submissions

/// What texts of the commendation layout may name, and their words for one period.
enum CommendationFacts {
  /// The names, in the order in which error messages list them.
  static let names: [String] = [
    "period", "period_words", "first_month", "last_month", "year", "months", "movement", "proposed_individuals",
    "proposed_collectives", "eligible_individuals", "eligible_collectives", "beyond_individuals", "beyond_collectives",
    "considered_individuals", "considered_collectives", "nominated_individuals", "nominated_collectives",
    "quota_individuals", "quota_collectives", "tied_individuals", "tied_collectives", "months_missing",
    "before_launch", "inputs", "rules_digest", "program_version",
  ]

  static func facts(_ context: CommendationContext) -> [String: String] {
    let months = context.period.months
    guard let first = months.first, let last = months.last else { return [:] }
    let number = { (value: Int) in NumberWording.grouped(value, in: context.layoutLanguage) }
    let words = { (month: YearMonth) in month.words(in: context.layoutLanguage) }
    var facts = [
      "period": first == last ? words(first) : "\(words(first)) – \(words(last))",
      "period_words": periodWords(first, last, context), "first_month": words(first),
      "last_month": words(last), "year": String(last.year), "months": String(months.count),
      "movement": context.results.district.rules.movementName, "months_missing": missing(context),
      "before_launch": beforeLaunch(context),
      "inputs": number(context.results.inputs.count),
      "rules_digest": context.results.district.rules.digest, "program_version": context.programVersion,
    ]
    for (kind, name) in [(SubjectKind.individual, "individuals"), (.collective, "collectives")] {
      let verdicts = context.commendation.verdicts(of: kind)
      let eligible = verdicts.count { $0.status != .notEligible }
      let proposed = verdicts.count { $0.status == .proposed }
      // As in Party documents: 08, 124.
      facts["proposed_\(name)"] = proposed < 10 ? "0\(proposed)" : number(proposed)
      facts["eligible_\(name)"] = number(eligible)
      facts["beyond_\(name)"] = number(eligible - proposed)
      facts["considered_\(name)"] = number(verdicts.count)
      facts["nominated_\(name)"] = number(verdicts.count { $0.metrics["nominated"] == 1 })
      facts["quota_\(name)"] = number(context.rules.subject(kind).quota)
      facts["tied_\(name)"] = number(verdicts.count(where: \.isTied))
    }
    return facts
  }

  /// The period as titles have it: `từ tháng 9 đến tháng 11 năm 2022`.
  private static func periodWords(_ first: YearMonth, _ last: YearMonth, _ context: CommendationContext) -> String {
    let text: PeriodText = first == last ? .oneMonth : first.year == last.year ? .oneYear : .severalYears
    return context.text(
      text,
      [
        "month": String(first.month), "year": String(first.year), "last_month": String(last.month),
        "last_year": String(last.year),
      ])
  }

  private static func missing(_ context: CommendationContext) -> String {
    guard !context.missingMonths.isEmpty else { return "" }
    return context.text(.monthsMissing, ["months": list(context.missingMonths, context)])
  }

  private static func beforeLaunch(_ context: CommendationContext) -> String {
    let months = context.results.monthsBeforeLaunch
    guard !months.isEmpty else { return "" }
    let launched = context.results.district.rules.monthlyRule.launched.words(in: context.layoutLanguage)
    return context.text(.beforeLaunch, ["months": list(months, context), "launched": launched])
  }

  private static func list(_ months: [YearMonth], _ context: CommendationContext) -> String {
    months.map { $0.words(in: context.layoutLanguage) }.joined(separator: ", ")
  }
}
