/// `duplicate-nomination`: same subject as an earlier accepted nomination of the month, of whatever unit.
enum DuplicateNomination: Check {
  static let forms: Set<FormKind> = [.nominations]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard !row.hasError, let subject = state.subject(of: row), let earlier = state.nominations[subject] else { return }
    row.reportRow(.duplicateNomination, facts: earlier.facts(seenFrom: row.table))
  }
}
