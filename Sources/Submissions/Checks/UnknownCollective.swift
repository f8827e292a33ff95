import Movement

/// `unknown-collective`: a nominated collective that is none of the district's units.
enum UnknownCollective: Check {
  static let forms: Set<FormKind> = [.nominations]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard row.nominates == .collective, let name = row[.name].text,
      state.directory.unit(named: name) == nil
    else { return }
    row.report(.unknownCollective, at: .name, facts: state.unitFacts(near: name))
  }
}
