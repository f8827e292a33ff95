import Movement

/// `session-conflict`: same member and day as an earlier accepted row, with a session that overlaps.
enum SessionConflict: Check {
  static let forms: Set<FormKind> = [.participation]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard !row.hasError, let session = row.session,
      let earlier = state.earlierParticipations(as: row).first(where: { $0.session.overlaps(session) })
    else { return }
    row.reportRow(.sessionConflict, facts: earlier.origin.facts(seenFrom: row.table))
  }
}
