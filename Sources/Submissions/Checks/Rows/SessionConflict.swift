import Configuration
import Movement

/// `session-conflict`: same member and day as an earlier accepted row, with a session that overlaps.
struct SessionConflict: RowCheck, DayFinding {
  static let code: IssueCode = "session-conflict"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Trùng buổi", en: "Sessions overlap")
  static let occasion = Bilingual(
    vi: "Cùng người và ngày, đã có dòng cả ngày hoặc buổi trùng.",
    en: "The same member and date with an overlapping session.")
  let earlier: EarlierRow
  /// The days of a row of several on which it is so.
  var days: [CalendarDate] = []

  /// Whether one of the sessions is half a day of which it is not said which.
  var isHalf = false

  var aspect: String? { isHalf ? "half" : nil }

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Buổi này\(on.map { " (ngày \($0))" }) trùng với dòng \(row: earlier.row)\(earlier.file.map { " của \($0)" }): \(vietnamese).",
        "Giữ một dòng “cả ngày”, hoặc ghi một dòng sáng và một dòng chiều."),
      en: Words(
        "This session\(on.map { " (\($0))" }) overlaps with row \(row: earlier.row)\(earlier.file.map { " of \($0)" }): \(english).",
        "Keep one full day, or write one morning and one afternoon."))
  }

  private var vietnamese: String {
    isHalf ? "nửa ngày không rõ buổi thì không cùng ngày với buổi khác" : "cả ngày đã gồm buổi sáng và buổi chiều"
  }

  private var english: String {
    isHalf ? "half a day may be any part of it" : "a full day includes morning and afternoon"
  }

  private var on: DateList? { days.isEmpty ? nil : DateList(days) }

  static var examples: [Issue] {
    [Issue(Self(earlier: .example)), Issue(Self(earlier: .example, isHalf: true))]
  }

  static let forms: Set<FormKind> = [.participation]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard !row.hasError, let session = row.session,
      let earlier = state.earlierParticipations(as: row).first(where: { $0.session.overlaps(session) })
    else { return }
    row.reportRow(
      Self(
        earlier: EarlierRow(earlier.origin, seenFrom: row.table), days: row.day.map { [$0] } ?? [],
        isHalf: session == .half || earlier.session == .half))
  }
}
