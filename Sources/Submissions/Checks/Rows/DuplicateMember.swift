import Configuration
import Movement

/// `duplicate-member`: the code is already in an accepted roster row of the month, of whatever unit.
struct DuplicateMember: RowCheck {
  static let code: IssueCode = "duplicate-member"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Trùng mã số", en: "Duplicate member")
  static let occasion = Bilingual(
    vi: "Mã số đã có trong danh sách của tháng, ở đơn vị này hoặc đơn vị khác.",
    en: "The code is already in a roster of the month, of this unit or another.")
  let earlier: EarlierRow

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Mã số “\(quote: issue.value)” đã có ở dòng \(row: earlier.row)\(earlier.file.map { " của \($0)" }).",
        "Mỗi người một mã số: sửa mã số, hoặc xóa dòng thừa."),
      en: Words(
        "The code “\(quote: issue.value)” is already in row \(row: earlier.row)\(earlier.file.map { " of \($0)" }).",
        "One code a person: correct the code, or delete the extra row."))
  }

  static var examples: [Issue] {
    [Issue(Self(earlier: .example), value: "03169-001")]
  }

  static let forms: Set<FormKind> = [.roster]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard !row.hasError, let id = row[.memberID].text, let earlier = state.rosterRows[id] else { return }
    row.report(Self(earlier: EarlierRow(earlier.origin, seenFrom: row.table)), at: .memberID)
  }
}
