import Configuration
import Movement

/// `unknown-collective`: a nominated collective that is none of the district's units.
struct UnknownCollective: RowCheck {
  static let code: IssueCode = "unknown-collective"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Tập thể lạ", en: "Unknown collective")
  static let occasion = Bilingual(
    vi: "Tập thể được đề nghị không phải đơn vị nào của huyện.",
    en: "The nominated collective is no unit of the district.")
  /// The unit that may be meant.
  let closest: String?

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Không có tập thể nào tên “\(quote: issue.value)” trong các đơn vị.",
        "Sửa tên tập thể\(closest.map { "; gần giống nhất là \($0)" })."),
      en: Words(
        "There is no unit called “\(quote: issue.value)”.",
        "Correct the collective's name\(closest.map { "; the closest is \($0)" })."))
  }

  static var examples: [Issue] {
    [Issue(Self(closest: "Xã Nà Hỳ"), value: "Xã Nà Hì")]
  }

  static let forms: Set<FormKind> = [.nominations]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard row.nominates == .collective, let name = row[.name].text,
      state.directory.unit(named: name) == nil
    else { return }
    row.report(Self(closest: state.closestUnit(to: name)), at: .name)
  }
}
