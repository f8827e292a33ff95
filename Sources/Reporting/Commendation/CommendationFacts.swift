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
    var facts = [
      "period": first == last ? first.vietnamese : "\(first.vietnamese) – \(last.vietnamese)",
      "period_words": words(first, last, context.layoutLanguage), "first_month": first.vietnamese,
      "last_month": last.vietnamese, "year": String(last.year), "months": String(months.count),
      "movement": context.results.district.rules.movementName, "months_missing": missing(context),
      "before_launch": beforeLaunch(context),
      "inputs": NumberWording.grouped(context.results.inputs.count, in: context.layoutLanguage),
      "rules_digest": context.results.district.rules.digest, "program_version": context.programVersion,
    ]
    for (kind, name) in [(SubjectKind.individual, "individuals"), (.collective, "collectives")] {
      let verdicts = context.commendation.verdicts(of: kind)
      let eligible = verdicts.count { $0.status != .notEligible }
      let proposed = verdicts.count { $0.status == .proposed }
      // As in Party documents: 08, 124.
      facts["proposed_\(name)"] =
        proposed < 10 ? "0\(proposed)" : NumberWording.grouped(proposed, in: context.layoutLanguage)
      facts["eligible_\(name)"] = NumberWording.grouped(eligible, in: context.layoutLanguage)
      facts["beyond_\(name)"] = NumberWording.grouped(eligible - proposed, in: context.layoutLanguage)
      facts["considered_\(name)"] = NumberWording.grouped(verdicts.count, in: context.layoutLanguage)
      facts["nominated_\(name)"] = NumberWording.grouped(
        verdicts.count { $0.metrics["nominated"] == 1 }, in: context.layoutLanguage)
      facts["quota_\(name)"] = NumberWording.grouped(context.rules.subject(kind).quota, in: context.layoutLanguage)
      facts["tied_\(name)"] = NumberWording.grouped(verdicts.count(where: \.isTied), in: context.layoutLanguage)
    }
    return facts
  }

  /// The period as titles have it: `từ tháng 9 đến tháng 11 năm 2022`.
  private static func words(_ first: YearMonth, _ last: YearMonth, _ language: Language) -> String {
    guard language == .vietnamese else {
      return first == last ? "in \(first)" : "from \(first) to \(last)"
    }
    if first == last { return "tháng \(first.month) năm \(first.year)" }
    let year = first.year == last.year ? "" : " năm \(first.year)"
    return "từ tháng \(first.month)\(year) đến tháng \(last.month) năm \(last.year)"
  }

  private static func missing(_ context: CommendationContext) -> String {
    guard !context.missingMonths.isEmpty else { return "" }
    let months = SubjectWording(language: context.layoutLanguage).months(context.missingMonths)
    return context.layoutLanguage == .vietnamese
      ? "Chưa nhận được số liệu của tháng \(months): không đoán thay, chỉ xét theo các tháng đã nhận."
      : "Nothing was received of \(months): nothing is guessed, only the months received are judged."
  }

  private static func beforeLaunch(_ context: CommendationContext) -> String {
    let months = context.results.monthsBeforeLaunch
    guard !months.isEmpty else { return "" }
    let launched = context.results.district.rules.monthlyRule.launched.vietnamese
    let list = SubjectWording(language: context.layoutLanguage).months(months)
    return context.layoutLanguage == .vietnamese
      ? "Tháng \(list) ở trước ngày phát động (\(launched)): không ai phải tham gia, không ngày nào được tính."
      : "\(list) were before the launch (\(launched)): nobody owed anything, no day counts."
  }
}
