public import Movement

/// A decision that the activities of two units are one and the same work, or that one is not the same as any other.
public struct JointWork: Equatable, Sendable {
  /// An activity of a unit.
  public struct Work: Hashable, Sendable {
    /// The unit's code.
    public var unit: String
    /// The activity's code.
    public var activityID: String

    /// An activity of a unit.
    public init(unit: String, activityID: String) {
      self.unit = unit
      self.activityID = activityID
    }
  }

  /// The month of the submissions.
  public var month: YearMonth
  /// The activity that it is about.
  public var work: Work
  /// The activity that it is the same as; nil where it is decided that it is the same as none.
  public var sameAs: Work?
  /// Who decided it.
  public var decidedBy: String
  /// The row of `joint.csv` from 1.
  public var row: Int
}
