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
  /// What `rules.yaml` says.
  public var rules: Rules

  /// A district with all its data.
  public init(
    units: [Unit], villages: [Village], commended: [PastCommendation], waivers: [Waiver] = [], rules: Rules
  ) {
    self.units = units
    self.villages = villages
    self.commended = commended
    self.waivers = waivers
    self.rules = rules
  }
}

/// What `rules.yaml` says.
public struct Rules: Sendable {
  /// The movement's name.
  public var movementName: String
  /// The monthly rule with the launch and the calendar.
  public var monthlyRule: MonthlyRule
  /// The content groups, in order.
  public var contentGroups: [ContentGroup]
  /// The commendation criteria.
  public var commendation: CommendationRules
  /// The day of the following month by which mended forms have to be back; nil where none is set.
  public var returnDueDay: Int?
  /// The SHA-256 digest of the file in lower-case hexadecimal.
  public var digest: String

  /// Rules with all their parts.
  public init(
    movementName: String, monthlyRule: MonthlyRule, contentGroups: [ContentGroup], commendation: CommendationRules,
    digest: String
  ) {
    self.movementName = movementName
    self.monthlyRule = monthlyRule
    self.contentGroups = contentGroups
    self.commendation = commendation
    self.digest = digest
  }
}

/// A group of volunteer work (Nhóm nội dung).
public struct ContentGroup: Equatable, Sendable {
  /// The code that results use.
  public var code: String
  /// What people read.
  public var label: String
  /// Other ways to write it.
  public var aliases: [String]

  /// A content group.
  public init(code: String, label: String, aliases: [String] = []) {
    self.code = code
    self.label = label
    self.aliases = aliases
  }
}
