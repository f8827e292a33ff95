import Configuration
import Movement
import Submissions

/// Sentences on subjects: numbers as people read them, remarks, and why somebody is not eligible.
struct SubjectWording {
  let texts: LayoutTexts
  let language: Language

  func text(_ text: PeriodText, _ places: [String: String] = [:]) -> String {
    texts.filled(text, in: language, places)
  }

  func template(_ text: PeriodText) -> TextTemplate { texts.template(text, in: language) }

  /// A figure by its kind: `66,7%`, `2,5`, `1.200`.
  func figure(_ value: Double, _ kind: MetricKind) -> String {
    kind.isShare ? NumberWording.decimal(value * 100, in: language) + "%" : NumberWording.decimal(value, in: language)
  }

  /// What a member reached in a criterion's metric.
  func reached(_ metric: String, _ subject: CommendationContext.MemberSubject) -> String {
    let value = subject.verdict.metrics[metric] ?? 0
    switch metric {
    case "months_met_ratio":
      let met = NumberWording.decimal(subject.verdict.metrics["months_met"] ?? 0, in: language)
      let owed = NumberWording.decimal(subject.verdict.metrics["months_obligated"] ?? 0, in: language)
      return text(.reachedMonths, ["met": met, "owed": owed])
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
    kind == .flag ? text(value > 0 ? .yes : .no) : text(.reached, ["figure": figure(value, kind)])
  }

  private func given(_ commendations: [PastCommendation], _ value: Double) -> String {
    let dates = commendations.map(\.date.vietnamese).joined(separator: ", ")
    let count = NumberWording.decimal(value, in: language)
    return dates.isEmpty ? text(.commended, ["count": count]) : text(.commendedOn, ["count": count, "dates": dates])
  }

  /// Where a subject owed nothing in the whole period, why.
  func withoutObligation(_ subject: CommendationContext.MemberSubject) -> String? {
    guard subject.verdict.metrics["months_obligated"] == 0 else { return nil }
    guard subject.period.standings.contains(where: { $0.status == .exempt }) else { return text(.nothingOwed) }
    return subject.period.member.exemption.map { text(.exemptBecause, ["reason": $0.reason]) } ?? text(.exempt)
  }

  /// Remarks on a member proposed: nominations of several months, other forms, another unit, a tie.
  func remark(_ subject: CommendationContext.MemberSubject, _ context: CommendationContext) -> String {
    var remarks = nominations(subject.period.nominations, context)
    let units = subject.period.standings.map { context.name(of: $0.unit, in: $0.month) }
    let former = units.reduce(into: [String]()) { if $1 != subject.unitName, !$0.contains($1) { $0.append($1) } }
    if !former.isEmpty { remarks.append(text(.moved, ["units": former.joined(separator: ", ")])) }
    if subject.verdict.isTied { remarks.append(text(.tied)) }
    return remarks.joined(separator: ". ")
  }

  /// Remarks on a unit proposed: nominations of several months, other forms, a tie.
  func remark(_ subject: CommendationContext.UnitSubject, _ context: CommendationContext) -> String {
    (nominations(subject.period.nominations, context) + (subject.verdict.isTied ? [text(.tied)] : []))
      .joined(separator: ". ")
  }

  private func nominations(_ nominations: [Nomination], _ context: CommendationContext) -> [String] {
    guard nominations.count > 1 else { return [] }
    let count = NumberWording.grouped(nominations.count, in: language)
    let months = nominations.map(\.month.vietnamese).joined(separator: ", ")
    var remarks = [text(.nominated, ["count": count, "months": months])]
    if Set(nominations.map(\.form)).count > 1 {
      let forms = nominations.map {
        "\(context.words(CommendationDomains.form, $0.form.rawValue)) \($0.month.vietnamese)"
      }
      remarks.append(text(.forms, ["forms": forms.joined(separator: ", ")]))
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
    return text(.place, ["file": origin.file + sheet, "row": String(origin.row)])
  }
}
