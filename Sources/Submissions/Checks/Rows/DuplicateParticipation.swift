import Configuration

/// `duplicate-participation`: same member, day and session as an earlier accepted row.
struct DuplicateParticipation: RowCheck {
  static let code: IssueCode = "duplicate-participation"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Ghi trùng lượt tham gia", en: "Duplicate participation")
  static let occasion = Bilingual(
    vi: "Cùng người, ngày và buổi đã có ở dòng trước.",
    en: "The same member, date and session stand in an earlier row.")
  let earlier: EarlierRow

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Lượt tham gia này đã có ở dòng \(row: earlier.row)\(earlier.file.map { " của \($0)" }).",
        "Xóa một trong hai dòng, hoặc sửa ngày, buổi, người cho đúng."),
      en: Words(
        "This participation is already in row \(row: earlier.row)\(earlier.file.map { " of \($0)" }).",
        "Delete one of the rows, or correct date, session or person."))
  }

  static var examples: [Issue] {
    [Issue(Self(earlier: .example))]
  }

  static let forms: Set<FormKind> = [.participation]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard !row.hasError, let session = row.session,
      let earlier = state.earlierParticipations(as: row).first(where: { $0.session == session })
    else { return }
    row.reportRow(Self(earlier: EarlierRow(earlier.origin, seenFrom: row.table)))
  }
}
