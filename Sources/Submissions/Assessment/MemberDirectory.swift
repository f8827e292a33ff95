import Movement
import VietnameseText

/// The members of the rosters in effect, found by code or, within a unit, by name.
///
/// What a question needs is made ready when it is first asked: most units send rows with codes, and few need a hint.
final class MemberDirectory {
  let rosters: RostersInEffect
  private var units: [String: UnitMembers] = [:]
  private lazy var codes = Closest(rosters.allMembers, by: \.id)

  init(_ rosters: RostersInEffect) { self.rosters = rosters }

  /// The number of members in effect.
  var count: Int { rosters.count }

  /// The member with a code, in whatever unit.
  func member(code: String) -> Member? { rosters.member(code) }

  /// The members of a unit whose name agrees up to case and tone placement; only if there are none, those whose folded name agrees.
  func members(named name: String, in unit: String) -> [Member] { members(of: unit).named(name) }

  /// The member nearest to a code or a name, for a hint: by name in the unit first, then by code anywhere.
  func closest(code: String?, name: String?, in unit: String) -> Member? {
    let members = members(of: unit)
    if let name, let match = members.names.match(TextNormalization.folded(name)) { return match }
    guard let code else { return nil }
    return members.codes.match(code, tolerance: 5) ?? codes.match(code, tolerance: 5)
  }

  private func members(of unit: String) -> UnitMembers {
    if let known = units[unit] { return known }
    let members = UnitMembers(rosters.byUnit[unit]?.members ?? [])
    units[unit] = members
    return members
  }
}

/// The members of one unit.
private final class UnitMembers {
  private let members: [Member]
  private lazy var byExactName = Dictionary(grouping: members) { TonePlacement.key($0.fullName) }
  private lazy var byFoldedName = Dictionary(grouping: members) { TextNormalization.folded($0.fullName) }
  private(set) lazy var names = Closest(members) { TextNormalization.folded($0.fullName) }
  private(set) lazy var codes = Closest(members, by: \.id)

  init(_ members: [Member]) { self.members = members }

  func named(_ name: String) -> [Member] {
    byExactName[TonePlacement.key(name)] ?? byFoldedName[TextNormalization.folded(name)] ?? []
  }
}
