import Movement

/// `unknown-member`: no such code in any roster in effect; or, without a code, nobody of that name in the submitting unit's.
enum UnknownMember: Check {
  static let forms: Set<FormKind> = [.participation, .nominations]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard case .unknown = row.person else { return }
    let id = row[.memberID].text
    let closest = state.members.closest(code: id, name: row.personName, in: row.table.unit.code)
    var facts: [String: String] = [:]
    if let closest {
      facts["closestName"] = closest.fullName
      facts["closestID"] = closest.id
    }
    if id != nil {
      row.report(.unknownMember, at: .memberID, variant: "by-id", facts: facts)
    } else {
      row.report(.unknownMember, at: row.personNameField, variant: "by-name", facts: facts)
    }
  }
}
