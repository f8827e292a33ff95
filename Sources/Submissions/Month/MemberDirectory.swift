import Movement
import VietnameseText

/// The members of the rosters in effect, found by code or, within a unit, by name.
///
/// What a question needs is made ready when it is first asked: most units send rows with codes, and few need a hint.
final class MemberDirectory {
  let rosters: RostersInEffect
  let names: NameMatcher
  private var units: [String: UnitMembers] = [:]
  private lazy var codes = Closest(rosters.allMembers, by: \.id)
  /// The codes by their letters and digits; nil where several share them.
  private lazy var byLettersAndDigits = Dictionary(
    rosters.allMembers.map { (CodeText.lettersAndDigits(of: $0.id), Optional($0)) }, uniquingKeysWith: { _, _ in nil })

  init(_ rosters: RostersInEffect, names: NameMatcher) {
    self.rosters = rosters
    self.names = names
  }

  /// The number of members in effect.
  var count: Int { rosters.count }

  /// The member with a code, in whatever unit; failing that the one whose code has the same letters and digits: `03169021` is `03169-021`.
  func member(code: String) -> Member? {
    if let member = rosters.member(code) { return member }
    let key = CodeText.lettersAndDigits(of: code)
    return key.isEmpty ? nil : byLettersAndDigits[key] ?? nil
  }

  /// The members of a unit whose name agrees up to case and tone placement; only if there are none, those whose folded name agrees; only
  /// if there are none, the same without titles and offices.
  func members(named name: String, in unit: String) -> [Member] { members(of: unit).named(name) }

  /// The member whom a row may mean, for a hint: the code differs in two characters at most, or the name is near; the given name is shared.
  func closest(code: String?, name: String?, in unit: String) -> Member? {
    let members = members(of: unit)
    let given = name.map(names.givenName)
    if let code {
      let match = codes.match(code, tolerance: 1, most: 2) { member in
        given.map { $0 == names.givenName(of: member.fullName) } ?? true
      }
      if let match { return match }
    }
    guard let name, let given else { return nil }
    return members.named(near: name, given: given)
  }

  private func members(of unit: String) -> UnitMembers {
    if let known = units[unit] { return known }
    let members = UnitMembers(rosters.byUnit[unit]?.members ?? [], names: names)
    units[unit] = members
    return members
  }
}

/// The members of one unit.
private final class UnitMembers {
  private let members: [Member]
  private let names: NameMatcher
  private lazy var byExactName = Dictionary(grouping: members) { TonePlacement.key($0.fullName) }
  private lazy var byFoldedName = Dictionary(grouping: members) { TextNormalization.folded($0.fullName) }
  private lazy var byExactCore = Dictionary(grouping: members) { TonePlacement.key(names.core(of: $0.fullName)) }
  private lazy var byFoldedCore = Dictionary(grouping: members) {
    TextNormalization.folded(names.core(of: $0.fullName))
  }
  private lazy var byGivenName = Dictionary(grouping: members) { names.givenName(of: $0.fullName) }
    .mapValues { [names] in Closest($0) { TextNormalization.folded(names.core(of: $0.fullName)) } }

  init(_ members: [Member], names: NameMatcher) {
    self.members = members
    self.names = names
  }

  func named(_ name: String) -> [Member] {
    if let found = byExactName[TonePlacement.key(name)] ?? byFoldedName[TextNormalization.folded(name)] { return found }
    let core = names.core(of: name)
    return byExactCore[TonePlacement.key(core)] ?? byFoldedCore[TextNormalization.folded(core)] ?? []
  }

  func named(near name: String, given: String) -> Member? {
    byGivenName[given]?.match(TextNormalization.folded(names.core(of: name)))
  }
}
