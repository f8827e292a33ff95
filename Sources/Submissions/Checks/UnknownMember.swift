/// `unknown-member`: no such code in any roster in effect; or, without a code, nobody of that name in the submitting unit's.
enum UnknownMember: Check {
  static let forms: Set<FormKind> = [.participation, .nominations]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard case .unknown = row.person else { return }
    let facts = state.memberFacts(near: row)
    if row[.memberID].text != nil {
      row.report(.unknownMember, at: .memberID, variant: "by-id", facts: facts)
    } else {
      row.report(.unknownMember, at: row.personNameField, variant: "by-name", facts: facts)
    }
  }
}
