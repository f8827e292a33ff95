public import Movement

/// A decision to accept rows in spite of an issue of one kind.
public struct Waiver: Hashable, Sendable {
  /// The month of the submission.
  public var month: YearMonth
  /// The submitting unit's code.
  public var unit: String
  /// The form.
  public var form: FormKind
  /// The issue's code, one of `codes`.
  public var code: IssueCode
  /// The member's code; nil for every row of the form.
  public var memberID: String?
  /// The row's day; nil for every day.
  public var date: CalendarDate?
  /// Why.
  public var reason: String
  /// Who decided it.
  public var approvedBy: String
  /// The row of `waivers.csv` from 1.
  public var row: Int
}
