/// A commendation given before.
public struct PastCommendation: Equatable, Sendable {
  /// To whom it was given.
  public var kind: SubjectKind
  /// The subject, as nominations name it.
  public var id: String
  /// The name.
  public var name: String
  /// The day of the decision.
  public var date: CalendarDate
  /// The form; nil where the list does not say.
  public var form: CommendationForm?
  /// The decision's number.
  public var number: String?

  /// An entry of `commended.csv`.
  public init(
    kind: SubjectKind, id: String, name: String, date: CalendarDate, form: CommendationForm? = nil,
    number: String? = nil
  ) {
    self.kind = kind
    self.id = id
    self.name = name
    self.date = date
    self.form = form
    self.number = number
  }
}
