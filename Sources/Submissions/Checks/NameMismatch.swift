import Movement
import VietnameseText

/// `name-mismatch`: the code is known, but belongs to somebody of another name.
enum NameMismatch: Check {
  static let forms: Set<FormKind> = [.participation, .nominations]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard case .settled(let member) = row.person, let name = row.personName,
      TextNormalization.folded(name) != TextNormalization.folded(member.fullName)
    else { return }
    let stands = row.report(
      .nameMismatch, at: row.personNameField, facts: ["name": member.fullName, "id": member.id])
    if stands { row.person = .mismatched }
  }
}
