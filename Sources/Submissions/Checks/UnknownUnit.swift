/// `unknown-unit`: the leading unit is none of the district's.
enum UnknownUnit: Check {
  static let forms: Set<FormKind> = [.activities]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard let name = row[.leadUnit].text, state.directory.unit(named: name) == nil else { return }
    row.report(.unknownUnit, at: .leadUnit, facts: state.unitFacts(near: name))
  }
}
