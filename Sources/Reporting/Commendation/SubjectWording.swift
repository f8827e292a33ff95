import Configuration
import Movement
import Submissions

/// Sentences on subjects: numbers as people read them, remarks, and why somebody is not eligible.
struct SubjectWording {
  let language: Language

  private func text(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  /// A figure by its kind: `66,7%`, `2,5`, `1.200`.
  func figure(_ value: Double, _ kind: MetricKind) -> String {
    kind.isShare ? NumberWording.decimal(value * 100, in: language) + "%" : NumberWording.decimal(value, in: language)
  }

  /// Months as a list, `9/2022, 11/2022`.
  func months(_ months: [YearMonth]) -> String { months.map(\.vietnamese).joined(separator: ", ") }

  /// What a member reached in a criterion's metric.
  func reached(_ metric: String, _ subject: CommendationContext.MemberSubject) -> String {
    let value = subject.verdict.metrics[metric] ?? 0
    switch metric {
    case "months_met_ratio":
      let met = NumberWording.decimal(subject.verdict.metrics["months_met"] ?? 0, in: language)
      let owed = NumberWording.decimal(subject.verdict.metrics["months_obligated"] ?? 0, in: language)
      return text("đạt \(met)/\(owed) tháng", "met \(met) of \(owed) months")
    case "commended_before": return given(subject.period.commendations, value)
    default: return reached(value, MemberMetric.kind(of: metric))
    }
  }

  /// What a unit reached in a criterion's metric.
  func reached(_ metric: String, _ subject: CommendationContext.UnitSubject) -> String {
    let value = subject.verdict.metrics[metric] ?? 0
    return metric == "commended_before"
      ? given(subject.period.commendations, value) : reached(value, UnitMetric.kind(of: metric))
  }

  private func reached(_ value: Double, _ kind: MetricKind) -> String {
    if kind == .flag { return value > 0 ? text("có", "yes") : text("không", "no") }
    return text("được \(figure(value, kind))", figure(value, kind))
  }

  private func given(_ commendations: [PastCommendation], _ value: Double) -> String {
    let dates = commendations.map(\.date.vietnamese).joined(separator: ", ")
    let count = NumberWording.decimal(value, in: language)
    return dates.isEmpty ? text("\(count) lần", count) : text("\(count) lần: \(dates)", "\(count): \(dates)")
  }

  /// Where a subject owed nothing in the whole period, why.
  func withoutObligation(_ subject: CommendationContext.MemberSubject) -> String? {
    guard subject.verdict.metrics["months_obligated"] == 0 else { return nil }
    let exempt = subject.period.standings.contains { $0.status == .exempt }
    let reason = subject.period.member.exemption.map { ": " + $0.reason } ?? ""
    return exempt
      ? text("cả kỳ được miễn\(reason)", "exempt in the whole period\(reason)")
      : text("cả kỳ không thuộc diện phải tham gia", "owed nothing in the whole period")
  }

  /// Remarks on a member proposed: nominations of several months, other forms, another unit, a tie.
  func remark(_ subject: CommendationContext.MemberSubject, _ context: CommendationContext) -> String {
    var remarks = nominations(subject.period.nominations, context)
    let units = subject.period.standings.map { context.name(of: $0.unit, in: $0.month) }
    let former = units.reduce(into: [String]()) { if $1 != subject.unitName, !$0.contains($1) { $0.append($1) } }
    if !former.isEmpty {
      let names = former.joined(separator: ", ")
      remarks.append(text("Trong kỳ chuyển từ \(names)", "Came from \(names) in the period"))
    }
    if subject.verdict.isTied { remarks.append(tie) }
    return remarks.joined(separator: ". ")
  }

  /// Remarks on a unit proposed: nominations of several months, other forms, a tie.
  func remark(_ subject: CommendationContext.UnitSubject, _ context: CommendationContext) -> String {
    (nominations(subject.period.nominations, context) + (subject.verdict.isTied ? [tie] : [])).joined(separator: ". ")
  }

  private var tie: String {
    text("Bằng điểm với người, tập thể ngoài chỉ tiêu", "Equal to others beyond the quota")
  }

  private func nominations(_ nominations: [Nomination], _ context: CommendationContext) -> [String] {
    guard nominations.count > 1 else { return [] }
    let months = months(nominations.map(\.month))
    var remarks = [
      text("Được đề nghị \(nominations.count) lần (\(months))", "Nominated \(nominations.count) times (\(months))")
    ]
    if Set(nominations.map(\.form)).count > 1 {
      let forms = nominations.map {
        "\(context.words(CommendationDomains.form, $0.form.rawValue)) \($0.month.vietnamese)"
      }
      remarks.append(text("Hình thức đề nghị: ", "Forms: ") + forms.joined(separator: ", "))
    }
    return remarks
  }

  /// The achievements of all nominations, each once, in order.
  func achievement(_ nominations: [Nomination]) -> String {
    nominations.map(\.achievement).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: "; ")
  }

  /// Where the nominations stand: file, sheet and row.
  func places(_ nominations: [Nomination]) -> String { nominations.map { place($0.origin) }.joined(separator: "; ") }

  func place(_ origin: RowOrigin) -> String {
    let sheet = origin.sheet.map { " › " + $0 } ?? ""
    return origin.file + sheet + text(", dòng \(origin.row)", ", row \(origin.row)")
  }
}
