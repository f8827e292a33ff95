import Movement

/// `unknown-village`: the village is not among the commune's, where any of the commune's are listed.
enum UnknownVillage: Check {
  static let forms: Set<FormKind> = [.participation, .activities, .feedback]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard let village = row[.village].text, let commune = commune(of: row, state),
      state.villages.contains(village, in: commune.code) == false
    else { return }
    let facts = state.villageFacts(near: village, in: commune).merging(["commune": commune.name]) { $1 }
    row.report(.unknownVillage, at: .village, facts: facts)
  }

  /// The commune named in the row, else the submitting unit if it is one.
  private static func commune(of row: CheckedRow, _ state: MonthState) -> Unit? {
    if let named = row[.commune].text { return state.directory.commune(named: named) }
    return row.table.unit.kind == .commune ? row.table.unit : nil
  }
}
