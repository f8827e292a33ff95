import Movement
import TableReading

/// The members of the rosters in effect, found by code or, within a unit, by name.
struct MemberDirectory: Sendable {
  let rosters: RostersInEffect
  private var byExactName: [NameKey: [String]] = [:]
  private var byFoldedName: [NameKey: [String]] = [:]

  // For hints: the members of each unit by folded name and by code, and all by code.
  private let namesOfUnit: [String: Closest<Member>]
  private let codesOfUnit: [String: Closest<Member>]
  private let codes: Closest<Member>

  private struct NameKey: Hashable {
    let unit: String
    let name: String
  }

  init(_ rosters: RostersInEffect) {
    self.rosters = rosters
    let everybody = rosters.allMembers
    namesOfUnit = rosters.byUnit.mapValues { Closest($0.members) { TextNormalization.folded($0.fullName) } }
    codesOfUnit = rosters.byUnit.mapValues { Closest($0.members, by: \.id) }
    codes = Closest(everybody, by: \.id)
    for member in everybody {
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
    if let name, let match = namesOfUnit[unit]?.match(TextNormalization.folded(name)) { return match }
    guard let code else { return nil }
    return codesOfUnit[unit]?.match(code, tolerance: 5) ?? codes.match(code, tolerance: 5)
  }
}
