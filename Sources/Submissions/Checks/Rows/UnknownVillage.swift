import Configuration
import Movement

/// `unknown-village`: the village is not among the commune's, where any of the commune's are listed.
struct UnknownVillage: RowCheck {
  static let code: IssueCode = "unknown-village"
  static let severity = Severity.warning
  static let title = Bilingual(vi: "Tên bản lạ", en: "Unknown village")
  static let occasion = Bilingual(
    vi: "Bản không có trong các bản của xã.",
    en: "The village is not among the commune's.")
  static let isWaivable = true
  /// The commune's name.
  let commune: String
  /// The village that may be meant.
  let closest: String?

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "“\(quote: issue.value)” không có trong các bản của \(commune).",
        "Vẫn được tính. Xem lại tên bản\(closest.map { "; gần giống nhất là \($0)" })."),
      en: Words(
        "“\(quote: issue.value)” is not among the villages of \(commune).",
        "It is counted. Check the village's name\(closest.map { "; the closest is \($0)" })."))
  }

  static var examples: [Issue] {
    [Issue(Self(commune: "Xã Nà Hỳ", closest: "Bản Nà Hỳ 1"), value: "Nà Hì 1")]
  }

  static let forms: Set<FormKind> = [.participation, .activities, .feedback]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard let village = row[.village].text, let commune = commune(of: row, state),
      state.villages.contains(village, in: commune.code) == false
    else { return }
    row.report(Self(commune: commune.name, closest: state.closestVillage(to: village, in: commune)), at: .village)
  }

  /// The commune named in the row, else the submitting unit if it is one.
  private static func commune(of row: CheckedRow, _ state: MonthState) -> Unit? {
    if let named = row[.commune].text { return state.directory.commune(named: named) }
    return row.table.unit.kind == .commune ? row.table.unit : nil
  }
}
