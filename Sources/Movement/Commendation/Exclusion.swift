/// Somebody who cannot be commended for a time: under discipline, or under investigation.
public struct Exclusion: Equatable, Sendable {
  /// Who.
  public var kind: SubjectKind
  /// The subject, as nominations name it.
  public var id: String
  /// The first day; nil since ever.
  public var from: CalendarDate?
  /// The last day; nil without end.
  public var to: CalendarDate?
  /// Why.
  public var reason: String

  /// An entry of `excluded.csv`.
  public init(kind: SubjectKind, id: String, from: CalendarDate? = nil, to: CalendarDate? = nil, reason: String) {
    self.kind = kind
    self.id = id
    self.from = from
    self.to = to
    self.reason = reason
  }
}
