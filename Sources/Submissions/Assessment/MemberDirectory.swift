import Movement
import TableReading

/// The members of the rosters in effect, found by code or, within a unit, by name.
struct MemberDirectory: Sendable {
  let rosters: RostersInEffect
  private var byExactName: [NameKey: [String]] = [:]
  private var byFoldedName: [NameKey: [String]] = [:]

  private struct NameKey: Hashable {
    let unit: String
    let name: String
  }

  init(_ rosters: RostersInEffect) {
    self.rosters = rosters
    for member in rosters.allMembers {
      let unit = rosters.unitOfMember[member.id] ?? ""
      byExactName[NameKey(unit: unit, name: TonePlacement.key(member.fullName)), default: []].append(member.id)
      byFoldedName[NameKey(unit: unit, name: TextNormalization.folded(member.fullName)), default: []].append(member.id)
    }
  }

  /// The member with a code, in whatever unit.
  func member(code: String) -> Member? { rosters.member(code) }

  /// The members of a unit whose name agrees up to case and tone placement; only if there are none, those whose folded name agrees.
  func members(named name: String, in unit: String) -> [Member] {
    let exact = byExactName[NameKey(unit: unit, name: TonePlacement.key(name))] ?? []
    let ids = exact.isEmpty ? byFoldedName[NameKey(unit: unit, name: TextNormalization.folded(name))] ?? [] : exact
    return ids.compactMap(rosters.member)
  }

  /// The member nearest to a code or a name, for a hint: by name in the unit first, then by code anywhere.
  func closest(code: String?, name: String?, in unit: String) -> Member? {
    let ownUnit = rosters.byUnit[unit]?.members ?? []
    if let name {
      let folded = TextNormalization.folded(name)
      if let match = Closest.match(folded, among: ownUnit, by: { TextNormalization.folded($0.fullName) }) {
        return match
      }
    }
    guard let code else { return nil }
    return Closest.match(code, among: ownUnit, tolerance: 5, by: \.id)
      ?? Closest.match(code, among: rosters.allMembers, tolerance: 5, by: \.id)
  }
}
