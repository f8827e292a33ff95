/// One accepted row of a feedback form: a difficulty that people brought up.
public struct Feedback: Equatable, Sendable {
  /// The day on which it was heard.
  public var date: CalendarDate
  /// The village as written.
  public var village: String?
  /// Lĩnh vực, as written.
  public var topic: String?
  /// Nội dung kiến nghị.
  public var content: String
  /// Whether the unit may resolve it itself.
  public var withinAuthority: Bool
  /// Kết quả giải quyết.
  public var resolution: String?
  /// The day of the resolution.
  public var resolvedOn: CalendarDate?
  /// To whom it was reported upward.
  public var escalatedTo: String?
  /// What the row says beside.
  public var extras: Extras = [:]
  /// The code of the submitting unit.
  public var unit: String
  /// The row.
  public var origin: RowOrigin

  /// An accepted feedback row; what the row leaves out stays nil.
  public init(date: CalendarDate, content: String, withinAuthority: Bool, unit: String, origin: RowOrigin) {
    self.date = date
    self.content = content
    self.withinAuthority = withinAuthority
    self.unit = unit
    self.origin = origin
  }

  /// What became of it.
  public var outcome: FeedbackOutcome {
    if withinAuthority { return resolution == nil ? .open : .resolved }
    return escalatedTo == nil ? .notEscalated : .escalated
  }
}

/// What became of a feedback.
public enum FeedbackOutcome: String, Sendable, CaseIterable {
  /// Within authority, with a resolution.
  case resolved
  /// Within authority, without a resolution yet.
  case open
  /// Beyond authority, reported upward.
  case escalated
  /// Beyond authority and not reported upward.
  case notEscalated = "not_escalated"
}
