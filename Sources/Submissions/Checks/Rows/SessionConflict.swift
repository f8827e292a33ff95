import Configuration
import Movement

/// `session-conflict`: same member and day as an earlier accepted row, with a session that overlaps.
struct SessionConflict: RowCheck {
  static let code: IssueCode = "session-conflict"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Trùng buổi", en: "Sessions overlap")
  static let occasion = Bilingual(
    vi: "Cùng người và ngày, đã có dòng cả ngày hoặc buổi trùng.",
    en: "The same member and date with an overlapping session.")
  let earlier: EarlierRow

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Buổi này trùng với dòng \(row: earlier.row)\(earlier.file.map { " của \($0)" }): cả ngày đã gồm buổi sáng và buổi chiều.",
        "Giữ một dòng “cả ngày”, hoặc ghi một dòng sáng và một dòng chiều."),
      en: Words(
        "This session overlaps with row \(row: earlier.row)\(earlier.file.map { " of \($0)" }): a full day includes morning and afternoon.",
        "Keep one full day, or write one morning and one afternoon."))
  }

  static var examples: [Issue] {
    [Issue(Self(earlier: .example))]
  }

  static let forms: Set<FormKind> = [.participation]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard !row.hasError, let session = row.session,
      let earlier = state.earlierParticipations(as: row).first(where: { $0.session.overlaps(session) })
    else { return }
    row.reportRow(Self(earlier: EarlierRow(earlier.origin, seenFrom: row.table)))
  }
}
