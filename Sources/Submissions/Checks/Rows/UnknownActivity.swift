import Configuration
import Movement

/// `unknown-activity`: the activity's code is not among the submitting unit's accepted activities of the month.
struct UnknownActivity: RowCheck {
  static let code: IssueCode = "unknown-activity"
  static let severity = Severity.warning
  static let title = Bilingual(vi: "Mã hoạt động lạ", en: "Unknown activity")
  static let occasion = Bilingual(
    vi: "Mã hoạt động không có trong biểu hoạt động của đơn vị trong tháng.",
    en: "The code is not among the unit's activities of the month.")

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Hoạt động “\(quote: issue.value)” không có trong biểu hoạt động được tính của đơn vị.",
        "Lượt tham gia vẫn được tính. Sửa mã, hoặc bổ sung hoạt động vào biểu hoạt động."),
      en: Words(
        "The activity “\(quote: issue.value)” is not among the unit's accepted activities.",
        "The row is counted. Correct the code, or add the activity to the form of activities."))
  }

  static var examples: [Issue] {
    [Issue(Self(), value: "NH-10")]
  }

  static let forms: Set<FormKind> = [.participation]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard let id = row[.activityID].text, !state.isKnown(activity: id, of: row.table.unit.code) else { return }
    row.report(Self(), at: .activityID)
  }
}
