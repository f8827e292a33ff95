/// Everything that was accepted for one month, with the rosters in effect.
public struct MonthRecord: Sendable {
  /// The month.
  public var month: YearMonth
  /// The rosters in effect.
  public var rosters: RostersInEffect
  /// The accepted participation rows, in the order of files and rows.
  public var participations: [Participation]
  /// The accepted activities, in the order of files and rows.
  public var activities: [Activity]
  /// The accepted nominations, in the order of files and rows.
  public var nominations: [Nomination]
  /// The accepted feedback, in the order of files and rows.
  public var feedback: [Feedback]
  /// The accepted deeds, in the order of files and rows.
  public var deeds: [Deed]

  /// A month's records.
  public init(
    month: YearMonth, rosters: RostersInEffect, participations: [Participation] = [], activities: [Activity] = [],
    nominations: [Nomination] = [], feedback: [Feedback] = [], deeds: [Deed] = []
  ) {
    self.month = month
    self.rosters = rosters
    self.participations = participations
    self.activities = activities
    self.nominations = nominations
    self.feedback = feedback
    self.deeds = deeds
  }

  /// The standing of every member in effect, in the order of their codes.
  public func standings(under rule: MonthlyRule) -> [MemberStanding] {
    var rows: [String: [Int]] = [:]
    for index in participations.indices { rows[participations[index].memberID, default: []].append(index) }
    return rosters.allMembers.map { member in
      MemberStanding(
        member: member, unit: rosters.unit(ofMember: member.id) ?? "", month: month,
        participations: (rows[member.id] ?? []).lazy.map { participations[$0] }, rule: rule)
    }
  }
}
