import Configuration

/// `unknown-commune`: the commune named is none of the district's.
struct UnknownCommune: RowCheck {
  static let code: IssueCode = "unknown-commune"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Tên xã lạ", en: "Unknown commune")
  static let occasion = Bilingual(
    vi: "Không có xã nào tên như vậy.",
    en: "There is no such commune.")
  /// The commune that may be meant.
  let closest: String?

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Không có xã nào tên “\(quote: issue.value)”.",
        "Sửa tên xã\(closest.map { "; gần giống nhất là \($0)" })."),
      en: Words(
        "There is no commune called “\(quote: issue.value)”.",
        "Correct the commune\(closest.map { "; the closest is \($0)" })."))
  }

  static var examples: [Issue] {
    [Issue(Self(closest: "Xã Nà Hỳ"), value: "Nà Hì")]
  }

  static let forms: Set<FormKind> = [.activities]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard let name = row[.commune].text, state.directory.commune(named: name) == nil else { return }
    row.report(Self(closest: state.closestCommune(to: name)), at: .commune)
  }
}
