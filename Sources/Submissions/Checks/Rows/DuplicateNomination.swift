import Configuration

/// `duplicate-nomination`: same subject as an earlier accepted nomination of the month, of whatever unit.
struct DuplicateNomination: RowCheck {
  static let code: IssueCode = "duplicate-nomination"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Đề nghị trùng", en: "Duplicate nomination")
  static let occasion = Bilingual(
    vi: "Người hoặc tập thể này đã được đề nghị trong tháng.",
    en: "The person or unit is already nominated in the month.")
  let earlier: EarlierRow

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Đã được đề nghị ở dòng \(row: earlier.row)\(earlier.file.map { " của \($0)" }).",
        "Giữ một đề nghị, xóa dòng kia."),
      en: Words(
        "Already nominated in row \(row: earlier.row)\(earlier.file.map { " of \($0)" }).",
        "Keep one nomination, delete the other row."))
  }

  static var examples: [Issue] {
    [Issue(Self(earlier: .example))]
  }

  static let forms: Set<FormKind> = [.nominations]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard !row.hasError, let subject = state.subject(of: row), let earlier = state.nominations[subject] else { return }
    row.reportRow(Self(earlier: EarlierRow(earlier, seenFrom: row.table)))
  }
}
