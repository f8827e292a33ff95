import Configuration
import Movement

/// `duplicate-activity`: the code of an earlier accepted activity of the unit and month.
struct DuplicateActivity: RowCheck {
  static let code: IssueCode = "duplicate-activity"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Trùng mã hoạt động", en: "Duplicate activity")
  static let occasion = Bilingual(
    vi: "Mã hoạt động đã có ở dòng trước của đơn vị trong tháng.",
    en: "The code stands in an earlier row of the unit and month.")
  let earlier: EarlierRow

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Mã hoạt động “\(quote: issue.value)” đã có ở dòng \(row: earlier.row)\(earlier.file.map { " của \($0)" }).",
        "Mỗi hoạt động một mã: đổi mã, hoặc xóa dòng ghi trùng."),
      en: Words(
        "The code “\(quote: issue.value)” is already in row \(row: earlier.row)\(earlier.file.map { " of \($0)" }).",
        "One code an activity: change it, or delete the duplicate row."))
  }

  static var examples: [Issue] {
    [Issue(Self(earlier: .example), value: "NH-1")]
  }

  static let forms: Set<FormKind> = [.activities]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard !row.hasError, let id = row[.activityID].text,
      let earlier = state.activities[row.table.unit.code]?[id]
    else { return }
    row.report(Self(earlier: EarlierRow(earlier, seenFrom: row.table)), at: .activityID)
  }
}
