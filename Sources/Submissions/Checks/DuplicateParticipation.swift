/// `duplicate-participation`: same member, day and session as an earlier accepted row.
enum DuplicateParticipation: Check {
  static let forms: Set<FormKind> = [.participation]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard !row.hasError, let session = row.session,
      let earlier = state.earlierParticipations(as: row).first(where: { $0.session == session })
    else { return }
    row.reportRow(.duplicateParticipation, facts: earlier.origin.facts(seenFrom: row.table))
  }
}
