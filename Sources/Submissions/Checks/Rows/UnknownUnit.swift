import Configuration

/// `unknown-unit`: the leading unit is none of the district's.
struct UnknownUnit: RowCheck {
  static let code: IssueCode = "unknown-unit"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Đơn vị chủ trì lạ", en: "Unknown unit")
  static let occasion = Bilingual(
    vi: "Không có đơn vị nào tên như vậy.",
    en: "There is no such unit.")
  /// The unit that may be meant.
  let closest: String?

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Không có đơn vị nào tên “\(quote: issue.value)”.",
        "Sửa tên đơn vị chủ trì\(closest.map { "; gần giống nhất là \($0)" }), hoặc để trống nếu là đơn vị mình."),
      en: Words(
        "There is no unit called “\(quote: issue.value)”.",
        "Correct the lead unit\(closest.map { "; the closest is \($0)" }), or leave it empty if it is your own."))
  }

  static var examples: [Issue] {
    [Issue(Self(closest: "Xã Nà Hỳ"), value: "Xã Nà Hì")]
  }

  static let forms: Set<FormKind> = [.activities]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard let name = row[.leadUnit].text, state.directory.unit(named: name) == nil else { return }
    row.report(Self(closest: state.closestUnit(to: name)), at: .leadUnit)
  }
}
