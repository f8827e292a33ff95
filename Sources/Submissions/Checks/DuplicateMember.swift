import Movement

/// `duplicate-member`: the code is already in an accepted roster row of the month, of whatever unit.
enum DuplicateMember: Check {
  static let forms: Set<FormKind> = [.roster]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard !row.hasError, let id = row[.memberID].text, let earlier = state.rosterRows[id] else { return }
    row.report(.duplicateMember, at: .memberID, facts: earlier.origin.facts(seenFrom: row.table))
  }
}
