/// A village (bản) of a commune.
public struct Village: Equatable, Sendable {
  /// The commune's code.
  public var commune: String
  /// The name.
  public var name: String
  /// Other names.
  public var aliases: [String]
  /// The first day on which the commune has it; nil since ever.
  public var validFrom: CalendarDate?
  /// The last day on which the commune has it; nil without end.
  public var validTo: CalendarDate?

  /// A village of a commune.
  public init(
    commune: String, name: String, aliases: [String] = [], validFrom: CalendarDate? = nil, validTo: CalendarDate? = nil
  ) {
    self.commune = commune
    self.name = name
    self.aliases = aliases
    self.validFrom = validFrom
    self.validTo = validTo
  }

  /// Whether the commune has the village on some day of a month.
  public func isValid(in month: YearMonth) -> Bool {
    (validFrom.map { $0 <= month.lastDay } ?? true) && (validTo.map { $0 >= month.firstDay } ?? true)
  }
}
