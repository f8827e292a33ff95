public import Movement

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
  /// The works whose quantities are summed, in order.
  public var outputs: [WorkOutput]
  /// The days after which feedback without an answer is overdue; nil where it never is.
  public var answerWithinDays: Int?
  /// The day of the following month by which mended forms have to be back; nil where none is set.
  public var returnDueDay: Int?
  /// The SHA-256 digest of the file in lower-case hexadecimal.
  public var digest: String

  /// Rules with all their parts.
  public init(
    movementName: String, monthlyRule: MonthlyRule, contentGroups: [ContentGroup], commendation: CommendationRules,
    outputs: [WorkOutput] = [], answerWithinDays: Int? = nil, digest: String
  ) {
    self.movementName = movementName
    self.monthlyRule = monthlyRule
    self.contentGroups = contentGroups
    self.commendation = commendation
    self.outputs = outputs
    self.answerWithinDays = answerWithinDays
    self.digest = digest
  }
}
