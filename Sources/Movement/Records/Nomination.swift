/// Whom a nomination or commendation is for.
public enum SubjectKind: String, Sendable, CaseIterable {
  /// A person (cá nhân).
  case individual
  /// A unit (tập thể).
  case collective
}

/// The form of a commendation (Hình thức khen).
public enum CommendationForm: String, Sendable, CaseIterable {
  /// Thư khen.
  case letter
  /// Giấy khen.
  case certificate
}

/// One accepted row of a nominations form.
public struct Nomination: Equatable, Sendable {
  /// Whether a person or a unit is nominated.
  public var kind: SubjectKind
  /// The member's or the unit's code.
  public var subject: String
  /// The name as written.
  public var name: String
  /// The code of the content group.
  public var contentGroup: String
  /// Thành tích.
  public var achievement: String
  /// Hình thức khen.
  public var form: CommendationForm
  /// What the row says beside.
  public var extras: Extras
  /// The code of the submitting unit.
  public var unit: String
  /// The month of the submission.
  public var month: YearMonth
  /// The row.
  public var origin: RowOrigin

  /// An accepted nomination.
  public init(
    kind: SubjectKind, subject: String, name: String, contentGroup: String, achievement: String,
    form: CommendationForm, extras: Extras = [:], unit: String, month: YearMonth, origin: RowOrigin
  ) {
    self.kind = kind
    self.subject = subject
    self.name = name
    self.contentGroup = contentGroup
    self.achievement = achievement
    self.form = form
    self.extras = extras
    self.unit = unit
    self.month = month
    self.origin = origin
  }
}
