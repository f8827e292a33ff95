/// The part of a day that somebody volunteered (Buổi).
public enum Session: String, Sendable, CaseIterable {
  /// Cả ngày.
  case full
  /// Sáng.
  case morning
  /// Chiều.
  case afternoon

  /// Whether two sessions of one day share time: the whole day with everything, a half with itself.
  public func overlaps(_ other: Session) -> Bool { self == other || self == .full || other == .full }
}

/// One accepted row of a participation form: a member, a day, a session.
public struct Participation: Equatable, Sendable {
  /// The member's code, settled by code or by name.
  public var memberID: String
  /// The day.
  public var date: CalendarDate
  /// The session.
  public var session: Session
  /// The code of the activity, as written; it may be unknown.
  public var activityID: String?
  /// Whether `activityID` is among the accepted activities of the submitting unit and month.
  public var activityIsKnown: Bool
  /// The code of the content group.
  public var contentGroup: String?
  /// Whether somebody confirmed it.
  public var isConfirmed: Bool
  /// Whether a decision credits the day although the rule does not count it.
  public var isCreditedByDecision: Bool
  /// What the row says beside, such as the village, the content and who confirmed it.
  public var extras: Extras
  /// The code of the submitting unit.
  public var unit: String
  /// The row.
  public var origin: RowOrigin

  /// An accepted participation row.
  public init(
    memberID: String, date: CalendarDate, session: Session, activityID: String? = nil, activityIsKnown: Bool = false,
    contentGroup: String? = nil, isConfirmed: Bool = false, isCreditedByDecision: Bool = false,
    extras: Extras = [:], unit: String, origin: RowOrigin
  ) {
    self.memberID = memberID
    self.date = date
    self.session = session
    self.activityID = activityID
    self.activityIsKnown = activityIsKnown
    self.contentGroup = contentGroup
    self.isConfirmed = isConfirmed
    self.isCreditedByDecision = isCreditedByDecision
    self.extras = extras
    self.unit = unit
    self.origin = origin
  }
}
