import Movement
import VietnameseText

/// `name-spelling`: the name agrees without its diacritics, but not with them; case and tone placement aside.
enum NameSpelling: Check {
  static let forms: Set<FormKind> = [.participation, .nominations]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard case .settled(let member) = row.person, let name = row.personName,
      TonePlacement.key(name) != TonePlacement.key(member.fullName)
    else { return }
    row.report(.nameSpelling, at: row.personNameField, facts: ["name": member.fullName, "id": member.id])
  }
}
