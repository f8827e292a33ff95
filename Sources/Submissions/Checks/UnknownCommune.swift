/// `unknown-commune`: the commune named is none of the district's.
enum UnknownCommune: Check {
  static let forms: Set<FormKind> = [.activities]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard let name = row[.commune].text, state.directory.commune(named: name) == nil else { return }
    row.report(.unknownCommune, at: .commune, facts: state.communeFacts(near: name))
  }
}
