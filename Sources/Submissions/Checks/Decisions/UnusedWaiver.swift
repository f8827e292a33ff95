import Configuration
import Movement

/// `unused-waiver`: a row of `waivers.csv` that matches no row of data.
struct UnusedWaiver: Finding {
  static let code: IssueCode = "unused-waiver"
  static let severity = Severity.warning
  static let title = Bilingual(vi: "Quyết định không dùng đến", en: "Unused waiver")
  static let occasion = Bilingual(
    vi: "Một dòng của waivers.csv không khớp với dòng số liệu nào.",
    en: "A row of waivers.csv matches no row of data.")
  let decision: Waived
  /// The unit's name, where the month has such a unit.
  let unit: String?
  let month: YearMonth

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Dòng \(row: decision.waiverRow) của waivers.csv (\(decision.accepted), \(decision.approvedBy)) không khớp với dòng nào của đơn vị\(unit.map { " \(whole: $0)" }) tháng \(month).",
        "Xem lại tháng, đơn vị, biểu, mã số và ngày; hoặc xóa dòng ấy nếu số liệu đã được sửa."),
      en: Words(
        "Row \(row: decision.waiverRow) of waivers.csv (\(decision.accepted), \(decision.approvedBy)) matches no row of the unit\(unit.map { " \(whole: $0)" }) in \(month).",
        "Check month, unit, form, code and date; or delete the row if the data have been mended."))
  }

  static var examples: [Issue] {
    [Issue(Self(decision: .example, unit: "Xã Nà Hỳ", month: Example.month))]
  }
}
