/// One accepted row of a deeds form: a good deed, by anybody and on any day.
public struct Deed: Equatable, Sendable {
  /// The day.
  public var date: CalendarDate
  /// Who did it, as written.
  public var name: String
  /// The member's code; nil for one of the people.
  public var memberID: String?
  /// The village as written.
  public var village: String?
  /// The code of the content group.
  public var contentGroup: String?
  /// What was done.
  public var content: String
  /// People who benefit.
  public var beneficiaries: Int?
  /// The value in đồng.
  public var valueVND: Int?
  /// Who confirmed it.
  public var confirmedBy: String?
  /// What the row says beside.
  public var extras: Extras = [:]
  /// The code of the submitting unit.
  public var unit: String
  /// The row.
  public var origin: RowOrigin

  /// An accepted deed; what the row leaves out stays nil.
  public init(date: CalendarDate, name: String, memberID: String?, content: String, unit: String, origin: RowOrigin) {
    self.date = date
    self.name = name
    self.memberID = memberID
    self.content = content
    self.unit = unit
    self.origin = origin
  }
}
