import Configuration
import Movement

/// `required`: a required cell is missing.
struct Required: Finding {
  static let code: IssueCode = "required"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Thiếu dữ liệu", en: "Required")
  static let occasion = Bilingual(
    vi: "Ô bắt buộc để trống.",
    en: "A required cell is empty.")

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Ô “\(issue.fieldName)” không được để trống.",
        "Điền “\(issue.fieldName)”\(issue.cell.map { " vào ô \($0)" })."),
      en: Words(
        "“\(issue.fieldName)” must not be empty.",
        "Fill in “\(issue.fieldName)”\(issue.cell.map { " in cell \($0)" })."))
  }

  static var examples: [Issue] {
    [Issue(Self(), row: 15, column: 2, heading: "Ngày")]
  }
}

// Where somebody on no roster lives is part of who it is.
extension Required: RowCheck {
  static let forms: Set<FormKind> = [.nominations]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard row.nominates == .resident || row.nominates == .household, row[.commune].isMissing,
      state.commune(of: row) == nil
    else { return }
    row.report(Self(), at: .commune)
  }
}
