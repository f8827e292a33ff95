/// What kind of body a unit is.
public enum UnitKind: String, Sendable, CaseIterable {
  /// The district itself.
  case district
  /// A commune (xã).
  case commune
  /// An agency of the Party or the state.
  case agency
  /// A school.
  case school
  /// A mass organisation.
  case massOrganisation = "mass-organisation"
  /// The army, the police, the border guard.
  case armedForces = "armed-forces"
  /// A team.
  case team
  /// A village (bản) that is a unit itself.
  case village
  /// A cell of the Party (chi bộ).
  case partyCell = "party-cell"
}

/// A unit of the district that sends submissions, leads activities or is commended.
public struct Unit: Equatable, Sendable {
  /// The code, unique among the units valid at one time; text, so `03169` keeps its zero.
  public var code: String
  /// The official name.
  public var name: String
  /// The kind.
  public var kind: UnitKind
  /// The code of the unit above; nil at the top.
  public var parent: String?
  /// Whether the unit has to send a submission each month.
  public var mustSubmit: Bool
  /// Other names.
  public var aliases: [String]
  /// The first day on which the code means this unit; nil since ever.
  public var validFrom: CalendarDate?
  /// The last day on which the code means this unit; nil without end.
  public var validTo: CalendarDate?
  /// The code of the unit that takes its place after `validTo`.
  public var successor: String?

  /// A unit with all that the district's data say of it.
  public init(
    code: String, name: String, kind: UnitKind, parent: String? = nil, mustSubmit: Bool, aliases: [String] = [],
    validFrom: CalendarDate? = nil, validTo: CalendarDate? = nil, successor: String? = nil
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.parent = parent
    self.mustSubmit = mustSubmit
    self.aliases = aliases
    self.validFrom = validFrom
    self.validTo = validTo
    self.successor = successor
  }

  /// Whether the unit exists on some day of a month.
  public func isValid(in month: YearMonth) -> Bool {
    (validFrom.map { $0 <= month.lastDay } ?? true) && (validTo.map { $0 >= month.firstDay } ?? true)
  }

  /// Whether another entry with the same code is the same body, perhaps renamed: the two share a name or an alias.
  ///
  /// A code may pass to another body: 03176 was Vàng Đán and is Nà Bủng since 1/7/2025.
  public func isSameBody(as other: Unit) -> Bool {
    code == other.code && !Set([name] + aliases).isDisjoint(with: [other.name] + other.aliases)
  }
}
