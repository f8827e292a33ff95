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
  private let seats: [String: Seat]

  /// A member's place in one of the rosters.
  private struct Seat: Equatable, Sendable {
    let member: Member
    let unit: String
  }

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
    var seats: [String: Seat] = [:]
    let newestFirst = newest.values.sorted { ($1.month, $0.unit) < ($0.month, $1.unit) }
    for roster in newestFirst {
      for member in roster.members where seats[member.id] == nil {
        seats[member.id] = Seat(member: member, unit: roster.unit)
      }
    }
    self.seats = seats
    byUnit = newest.mapValues { roster in
      var settled = roster
      settled.members.removeAll { seats[$0.id]?.unit != roster.unit }
      return settled
    }
  }

  /// The number of members in effect.
  public var count: Int { seats.count }

  /// The member with a code, if in any roster in effect.
  public func member(_ id: String) -> Member? { seats[id]?.member }

  /// The code of the unit whose roster has the member, if any in effect has.
  public func unit(ofMember id: String) -> String? { seats[id]?.unit }

  /// Every member in effect, in the order of their codes.
  public var allMembers: [Member] { seats.values.map(\.member).sorted { $0.id < $1.id } }
}
