import Configuration
import Movement
import Reporting
import Submissions

/// What `commend` prints: how many are eligible and proposed, what is missing, and other thresholds tried.
struct CommendationText {
  let results: Results
  let whatIf: [WhatIf]
  let language: Language

  var text: String {
    guard let commendation = results.commendation else { return "" }
    var text = gaps
    for kind in Self.kinds { text += line(kind, commendation) }
    if !whatIf.isEmpty { text += trials(commendation) }
    return text
  }

  /// In the order in which they are told.
  private static let kinds = [SubjectKind.collective, .individual]

  private func line(_ kind: SubjectKind, _ commendation: Commendation) -> String {
    let name = kind.words(in: language)
    let verdicts = commendation.verdicts(of: kind)
    let eligible = verdicts.count { $0.status != .notEligible }
    let proposed = verdicts.count { $0.status == .proposed }
    let tied = verdicts.count(where: \.isTied)
    let quota = results.district.rules.commendation.subject(kind).quota
    var line = Bilingual(
      vi: "Đề nghị khen \(proposed) \(name): \(verdicts.count) được xét, \(eligible) đủ điều kiện, chỉ tiêu \(quota)",
      en: "\(proposed) \(name) proposed: \(verdicts.count) considered, \(eligible) eligible, quota \(quota)")[language]
    if tied > 0 {
      line +=
        Bilingual(
          vi: "; \(tied) bằng điểm nhau ở chỗ hết chỉ tiêu", en: "; \(tied) equal to each other where the quota ends"
        )[language]
    }
    return line + "\n"
  }

  private var gaps: String {
    func list(_ months: [YearMonth]) -> String { months.map(\.vietnamese).joined(separator: ", ") }
    var lines = ""
    if !results.missingMonths.isEmpty {
      let missing = list(results.missingMonths)
      lines +=
        Bilingual(
          vi: "Chưa nhận được số liệu của tháng \(missing): chỉ xét theo các tháng đã nhận.\n",
          en: "Nothing was received of \(missing): only the months received are judged.\n")[language]
    }
    if !results.monthsBeforeLaunch.isEmpty {
      let launched = results.district.rules.monthlyRule.launched.vietnamese
      let before = list(results.monthsBeforeLaunch)
      lines +=
        Bilingual(
          vi: "Tháng \(before) ở trước ngày phát động (\(launched)): không ngày nào được tính.\n",
          en: "\(before) were before the launch (\(launched)): no day counts.\n")[language]
    }
    return lines
  }

  private func trials(_ commendation: Commendation) -> String {
    let rules = results.district.rules.commendation
    var rows = [
      Bilingual(
        vi: ["Nếu ngưỡng là", "nay là", "thì đủ điều kiện", "nay", "chỉ tiêu", "đề nghị"],
        en: ["If the threshold were", "now", "eligible", "now", "quota", "proposed"])[language]
    ]
    for kind in Self.kinds {
      let subject = rules.subject(kind)
      for trial in commendation.trials(of: whatIf, kind: kind, rules: rules) {
        let changes = trial.changes.map { change in
          let criterion = subject.require[change.criterion]
          return "\(criterion.metric) \(sign(criterion.bound)) \(number(change.threshold))"
        }
        let present = trial.changes.map { number(subject.require[$0.criterion].bound.threshold) }
        rows.append([
          "\(kind.words(in: language)): " + changes.joined(separator: ", "), present.joined(separator: ", "),
          String(trial.eligible),
          String(trial.eligibleNow), String(subject.quota), String(min(trial.eligible, subject.quota)),
        ])
      }
    }
    return table(rows)
  }

  private func sign(_ bound: Criterion.Bound) -> String {
    switch bound {
    case .atLeast: "≥"
    case .atMost: "≤"
    }
  }

  private func number(_ value: Double) -> String { NumberWording.decimal(value, decimals: 3, in: language) }

  /// Columns side by side: the first to the left, the others to the right.
  private func table(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }.joined(separator: "  ") + "\n"
    }.joined()
  }
}
