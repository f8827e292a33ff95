import Configuration
import Movement

/// `missing-form`: a unit that must submit has no participation form that counts, or no roster in effect.
struct MissingForm: Finding {
  static let code: IssueCode = "missing-form"
  static let severity = Severity.warning
  static let title = Bilingual(vi: "Chưa gửi biểu", en: "Form missing")
  static let occasion = Bilingual(
    vi: "Đơn vị phải gửi mà chưa có biểu tham gia được tính, hoặc chưa có danh sách.",
    en: "A unit that must submit has no participation form that counts, or no roster.")
  let missing: Missing
  /// The unit's name.
  let unit: String
  let month: YearMonth

  /// What there is none of.
  enum Missing: String { case participation, roster, both }

  var aspect: String? { missing.rawValue }

  func words(for issue: Issue) -> Bilingual<Words> {
    switch missing {
    case .participation:
      Bilingual(
        vi: Words(
          "Đơn vị \(whole: unit) chưa có biểu tham gia được tính của tháng \(month).",
          "Nhắc đơn vị gửi biểu tham gia; nếu không ai tham gia, gửi biểu chỉ có dòng tiêu đề cột."),
        en: Words(
          "The unit \(whole: unit) has no participation form that counts for \(month).",
          "Remind the unit; if nobody took part, the form with its headings alone is enough."))
    case .roster:
      Bilingual(
        vi: Words(
          "Đơn vị \(whole: unit) chưa có danh sách nào được tính đến tháng \(month).",
          "Nhắc đơn vị gửi danh sách cán bộ, đảng viên."),
        en: Words(
          "The unit \(whole: unit) has no roster that counts up to \(month).",
          "Remind the unit to send its roster."))
    case .both:
      Bilingual(
        vi: Words(
          "Đơn vị \(whole: unit) chưa có biểu tham gia của tháng \(month) và chưa có danh sách nào được tính.",
          "Nhắc đơn vị gửi danh sách cán bộ, đảng viên và biểu tham gia."),
        en: Words(
          "The unit \(whole: unit) has neither a participation form for \(month) nor a roster that counts.",
          "Remind the unit to send its roster and its participation form."))
    }
  }

  static var examples: [Issue] {
    [
      Issue(Self(missing: .participation, unit: "Xã Nà Hỳ", month: Example.month)),
      Issue(Self(missing: .roster, unit: "Xã Nà Hỳ", month: Example.month)),
      Issue(Self(missing: .both, unit: "Xã Nà Hỳ", month: Example.month)),
    ]
  }

  /// The issue of a unit; nil where nothing is missing.
  static func issue(of unit: Unit, in month: YearMonth, hasParticipation: Bool, hasRoster: Bool) -> Issue? {
    let missing: Missing
    switch (hasParticipation, hasRoster) {
    case (true, true): return nil
    case (true, false): missing = .roster
    case (false, true): missing = .participation
    case (false, false): missing = .both
    }
    return Issue(Self(missing: missing, unit: unit.name, month: month), unit: unit.code, month: month)
  }
}
