import Configuration

/// `not-escalated`: feedback beyond the unit's authority that was not reported upward.
struct NotEscalated: RowCheck {
  static let code: IssueCode = "not-escalated"
  static let severity = Severity.warning
  static let title = Bilingual(vi: "Chưa báo cáo cấp trên", en: "Not reported upward")
  static let occasion = Bilingual(
    vi: "Kiến nghị vượt thẩm quyền mà chưa ghi nơi chuyển đến.",
    en: "Feedback beyond the unit's authority without a place it was sent to.")

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Kiến nghị vượt thẩm quyền nhưng chưa ghi đã chuyển đến đâu.",
        "Báo cáo lên cấp có thẩm quyền và ghi vào cột “Chuyển đến”; nếu thuộc thẩm quyền, ghi “x” vào cột “Thuộc thẩm quyền”."
      ),
      en: Words(
        "The matter is beyond the unit's authority, but nothing says to whom it was reported.",
        "Report it upward and fill in “Chuyển đến”; if it is within authority, write “x” in “Thuộc thẩm quyền”."))
  }

  static var examples: [Issue] {
    [Issue(Self())]
  }

  static let forms: Set<FormKind> = [.feedback]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard row[.withinAuthority].boolean == false, row[.escalatedTo].isMissing else { return }
    row.reportRow(Self())
  }
}
