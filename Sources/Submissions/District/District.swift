public import Movement

/// The district as data: its units, villages, earlier commendations and rules.
public struct District: Sendable {
  /// The units, in the order of `units.csv`.
  public var units: [Unit]
  /// The villages, in the order of `villages.csv`.
  public var villages: [Village]
  /// The commendations already given, in the order of `commended.csv`.
  public var commended: [PastCommendation]
  /// The decisions to accept rows in spite of an issue, in the order of `waivers.csv`.
  public var waivers: [Waiver]
  /// The decisions on activities that two units reported, in the order of `joint.csv`.
  public var jointWork: [JointWork]
  /// Who cannot be commended for a time, in the order of `excluded.csv`.
  public var exclusions: [Exclusion]
  /// What `rules.yaml` says.
  public var rules: Rules

  /// A district with all its data.
  public init(
    units: [Unit], villages: [Village], commended: [PastCommendation], waivers: [Waiver] = [],
    jointWork: [JointWork] = [], exclusions: [Exclusion] = [], rules: Rules
  ) {
    self.units = units
    self.villages = villages
    self.commended = commended
    self.waivers = waivers
    self.jointWork = jointWork
    self.exclusions = exclusions
    self.rules = rules
  }
}
