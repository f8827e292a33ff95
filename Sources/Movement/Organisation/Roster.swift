/// The members whom a unit named in a month.
public struct Roster: Equatable, Sendable {
  /// The unit's code.
  public var unit: String
  /// The month of the submission.
  public var month: YearMonth
  /// The members, in the order of the rows.
  public var members: [Member]

  /// A unit's roster of a month.
  public init(unit: String, month: YearMonth, members: [Member]) {
    self.unit = unit
    self.month = month
    self.members = members
  }
}

/// The rosters in effect in one month: of each unit its newest, and each member in one of them only.
public struct RostersInEffect: Equatable, Sendable {
  /// The month.
  public let month: YearMonth
  /// The roster of each unit that has one, members who moved to a newer roster of another unit left out.
  public let byUnit: [String: Roster]
  /// The unit of each member.
  public let unitOfMember: [String: String]
  private let members: [String: Member]

  /// Chooses, from rosters of any months, those in effect in `month`.
  ///
  /// A member in the rosters of two units belongs to the newer one; of two of the same month, to the unit whose code
  /// comes first (the readers reject the later row, so this does not happen with checked rosters).
  public init(month: YearMonth, rosters: [Roster]) {
    self.month = month
    var newest: [String: Roster] = [:]
    for roster in rosters where roster.month <= month && !roster.members.isEmpty {
      if let known = newest[roster.unit], known.month > roster.month { continue }
      newest[roster.unit] = roster
    }
    var unitOfMember: [String: String] = [:]
    var members: [String: Member] = [:]
    let newestFirst = newest.values.sorted { ($1.month, $0.unit) < ($0.month, $1.unit) }
    for roster in newestFirst {
      for member in roster.members where unitOfMember[member.id] == nil {
        unitOfMember[member.id] = roster.unit
        members[member.id] = member
      }
    }
    self.unitOfMember = unitOfMember
    self.members = members
    byUnit = newest.mapValues { roster in
      var settled = roster
      settled.members.removeAll { unitOfMember[$0.id] != roster.unit }
      return settled
    }
  }

  /// The member with a code, if in any roster in effect.
  public func member(_ id: String) -> Member? { members[id] }

  /// Every member in effect, in the order of their codes.
  public var allMembers: [Member] { members.values.sorted { $0.id < $1.id } }
}
