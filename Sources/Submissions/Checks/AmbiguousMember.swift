import Movement

/// `ambiguous-member`: no code, and several members have that name.
enum AmbiguousMember: Check {
  static let forms: Set<FormKind> = [.participation]
  /// Candidates that a message names.
  private static let mostNamed = 5

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard case .ambiguous(let members) = row.person else { return }
    let candidates =
      members.prefix(mostNamed).map { "\($0.id) (\($0.fullName))" }.joined(separator: "; ")
      + (members.count > mostNamed ? "; …" : "")
    row.report(.ambiguousMember, at: row.personNameField, facts: ["candidates": candidates])
  }
}
