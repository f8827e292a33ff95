/// One accepted row of an activities form.
public struct Activity: Equatable, Sendable {
  /// The code, unique among the submitting unit's activities of the month.
  public var id: String
  /// The day.
  public var date: CalendarDate
  /// The code of the unit that leads it: the one named, else the submitting one.
  public var leadUnit: String
  /// Đơn vị phối hợp, as written.
  public var partners: String?
  /// The commune's code, where one is named.
  public var commune: String?
  /// The village as written.
  public var village: String?
  /// The code of the content group.
  public var contentGroup: String
  /// What was done.
  public var content: String
  /// Officials who took part.
  public var members: Int?
  /// Villagers who took part.
  public var villagers: Int?
  /// People who benefit.
  public var beneficiaries: Int?
  /// The amount of work, in `quantityUnit`.
  public var quantity: Double?
  /// The measure of `quantity`, such as m3.
  public var quantityUnit: String?
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

  /// An accepted activity; what the row leaves out stays nil.
  public init(
    id: String, date: CalendarDate, leadUnit: String, contentGroup: String, content: String, unit: String,
    origin: RowOrigin
  ) {
    self.id = id
    self.date = date
    self.leadUnit = leadUnit
    self.contentGroup = contentGroup
    self.content = content
    self.unit = unit
    self.origin = origin
  }
}
