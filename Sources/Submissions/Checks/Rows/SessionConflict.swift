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

  /// Whether one of the sessions is half a day of which it is not said which, and the other no full day.
  var isHalf = false

  var aspect: String? { isHalf ? "half" : nil }

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Buổi này\(on.map { " (ngày \($0))" }) trùng với dòng \(row: earlier.row)\(earlier.file.map { " của \($0)" }): \(reason[.vietnamese]).",
        hint[.vietnamese]),
      en: Words(
        "This session\(on.map { " (\($0))" }) overlaps with row \(row: earlier.row)\(earlier.file.map { " of \($0)" }): \(reason[.english]).",
        hint[.english]))
  }

  private var reason: Bilingual<Phrase> {
    isHalf
      ? Bilingual(
        vi: "“nửa ngày” không nói là sáng hay chiều, nên có thể là cùng một buổi",
        en: "half a day may be the morning or the afternoon, and so the same session")
      : Bilingual(vi: "cả ngày đã gồm buổi sáng và buổi chiều", en: "a full day includes morning and afternoon")
  }

  private var hint: Bilingual<Phrase> {
    isHalf
      ? Bilingual(
        vi: "Ghi rõ “sáng” hoặc “chiều” thay cho “nửa ngày”; nếu là cùng một buổi, xóa một dòng.",
        en: "Write morning or afternoon in place of half a day; if both are the same session, delete one row.")
      : Bilingual(
        vi: "Giữ một dòng “cả ngày”, hoặc ghi một dòng sáng và một dòng chiều.",
        en: "Keep one full day, or write one morning and one afternoon.")
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
    let sessions: Set = [session, earlier.session]
    row.reportRow(
      Self(
        earlier: EarlierRow(earlier.origin, seenFrom: row.table), days: row.day.map { [$0] } ?? [],
        isHalf: sessions.contains(.half) && !sessions.contains(.full)))
  }
}
