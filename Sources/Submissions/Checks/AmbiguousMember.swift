/// `ambiguous-member`: no code, and several members have that name.
enum AmbiguousMember: Check {
  static let forms: Set<FormKind> = [.participation]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard case .ambiguous(let members) = row.person else { return }
    let candidates = members.map { "\($0.id) (\($0.fullName))" }.joined(separator: "; ")
    row.report(.ambiguousMember, at: row.personNameField, facts: ["candidates": candidates])
  }
}
