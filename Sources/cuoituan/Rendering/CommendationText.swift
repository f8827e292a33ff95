import Configuration
import Movement
import Reporting
import Submissions

/// What `commend` prints: how many are eligible and proposed, what is missing, and other thresholds tried.
struct CommendationText {
  let results: Results
  let whatIf: [WhatIf]
  let language: Language

  private func text(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  var text: String {
    guard let commendation = results.commendation else { return "" }
    var text = gaps
    for (kind, name) in [
      (SubjectKind.collective, self.text("tập thể", "collectives")), (.individual, self.text("cá nhân", "individuals")),
    ] {
      text += line(kind, name, commendation)
    }
    if !whatIf.isEmpty { text += trials(commendation) }
    return text
  }

  private func line(_ kind: SubjectKind, _ name: String, _ commendation: Commendation) -> String {
    let verdicts = commendation.verdicts(of: kind)
    let eligible = verdicts.count { $0.status != .notEligible }
    let proposed = verdicts.count { $0.status == .proposed }
    let tied = verdicts.count(where: \.isTied)
    let quota = results.district.rules.commendation.subject(kind).quota
    var line = text(
      "Đề nghị khen \(proposed) \(name): \(verdicts.count) được xét, \(eligible) đủ điều kiện, chỉ tiêu \(quota)",
      "\(proposed) \(name) proposed: \(verdicts.count) considered, \(eligible) eligible, quota \(quota)")
    if tied > 0 {
      line += text(
        "; \(tied) bằng điểm nhau ở chỗ hết chỉ tiêu", "; \(tied) equal to each other where the quota ends")
    }
    return line + "\n"
  }

  private var gaps: String {
    func list(_ months: [YearMonth]) -> String { months.map(\.vietnamese).joined(separator: ", ") }
    var lines = ""
    if !results.missingMonths.isEmpty {
      lines += text(
        "Chưa nhận được số liệu của tháng \(list(results.missingMonths)): chỉ xét theo các tháng đã nhận.\n",
        "Nothing was received of \(list(results.missingMonths)): only the months received are judged.\n")
    }
    if !results.monthsBeforeLaunch.isEmpty {
      let launched = results.district.rules.monthlyRule.launched.vietnamese
      lines += text(
        "Tháng \(list(results.monthsBeforeLaunch)) ở trước ngày phát động (\(launched)): không ngày nào được tính.\n",
        "\(list(results.monthsBeforeLaunch)) were before the launch (\(launched)): no day counts.\n")
    }
    return lines
  }

  private func trials(_ commendation: Commendation) -> String {
    let rules = results.district.rules.commendation
    var rows = [
      [
        text("Nếu ngưỡng là", "If the threshold were"), text("nay là", "now"), text("thì đủ điều kiện", "eligible"),
        text("nay", "now"), text("chỉ tiêu", "quota"), text("đề nghị", "proposed"),
      ]
    ]
    for (kind, name) in [
      (SubjectKind.collective, text("tập thể", "collectives")), (.individual, text("cá nhân", "individuals")),
    ] {
      let subject = rules.subject(kind)
      for trial in commendation.trials(of: whatIf, kind: kind, rules: rules) {
        let changes = trial.changes.map { change in
          let criterion = subject.require[change.criterion]
          return "\(criterion.metric) \(sign(criterion.bound)) \(number(change.threshold))"
        }
        let present = trial.changes.map { number(subject.require[$0.criterion].bound.threshold) }
        rows.append([
          "\(name): " + changes.joined(separator: ", "), present.joined(separator: ", "), String(trial.eligible),
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

  private func number(_ value: Double) -> String {
    if let whole = Int(exactly: value) { return String(whole) }
    let text = String((value * 1000).rounded() / 1000)
    return language == .vietnamese ? text.split(separator: ".").joined(separator: ",") : text
  }

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
