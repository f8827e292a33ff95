import Movement

/// `outside-service`: the day is before the member's first day of service or after the last.
enum OutsideService: Check {
  static let forms: Set<FormKind> = [.participation]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard case .settled(let member) = row.person, let date = row[.date].date, !member.serves(on: date) else { return }
    var facts = ["name": member.fullName]
    facts["from"] = member.from?.description
    facts["to"] = member.to?.description
    row.report(.outsideService, at: .date, facts: facts)
  }
}
