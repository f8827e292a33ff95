/// The groups of people that the movement counts (Đối tượng).
public enum MemberGroup: String, Sendable, CaseIterable {
  /// Cán bộ.
  case official
  /// Công chức.
  case civilServant = "civil-servant"
  /// Viên chức.
  case publicEmployee = "public-employee"
  /// Đảng viên.
  case partyMember = "party-member"
  /// Lực lượng vũ trang.
  case armedForces = "armed-forces"
  /// Khác.
  case other
}

/// A time in which a member need not take part.
public struct Exemption: Equatable, Sendable {
  /// Why.
  public var reason: String
  /// The first day; nil since ever.
  public var from: CalendarDate?
  /// The last day; nil without end.
  public var to: CalendarDate?

  /// An exemption with its bounds.
  public init(reason: String, from: CalendarDate? = nil, to: CalendarDate? = nil) {
    self.reason = reason
    self.from = from
    self.to = to
  }

  /// Whether the exemption covers a day.
  public func covers(_ day: CalendarDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { $0 >= day } ?? true)
  }
}

/// When somebody was born, as far as a roster says.
public enum Birth: Equatable, Sendable {
  /// The day.
  case day(CalendarDate)
  /// Only the year.
  case year(Int)
}

/// A person on a unit's roster.
///
/// One object for each row of a roster: the rosters in effect, the standings of a month and the subjects of a period share it.
public final class Member: Sendable {
  /// The code, unique in the district in a month.
  public let id: String
  /// The full name, family name first.
  public let fullName: String
  /// The date of birth, or the year alone, as the roster has it.
  public let birth: Birth?
  /// Chức vụ.
  public let position: String?
  /// Bộ phận.
  public let department: String?
  /// Đối tượng.
  public let groups: [MemberGroup]
  /// The first day of service here; nil since ever.
  public let from: CalendarDate?
  /// The last day of service here; nil without end.
  public let to: CalendarDate?
  /// The exemption, where there is one.
  public let exemption: Exemption?
  /// What the row says beside.
  public let extras: Extras
  /// The roster row that says so.
  public let origin: RowOrigin

  /// A member as a roster row describes it.
  public init(
    id: String, fullName: String, birth: Birth? = nil, position: String? = nil, department: String? = nil,
    groups: [MemberGroup] = [], from: CalendarDate? = nil, to: CalendarDate? = nil, exemption: Exemption? = nil,
    extras: Extras = [:], origin: RowOrigin
  ) {
    self.id = id
    self.fullName = fullName
    self.birth = birth
    self.position = position
    self.department = department
    self.groups = groups
    self.from = from
    self.to = to
    self.exemption = exemption
    self.extras = extras
    self.origin = origin
  }

  /// Whether a day lies in the member's service.
  public func serves(on day: CalendarDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { $0 >= day } ?? true)
  }

  /// Whether a day lies in the member's service and outside the exemption.
  public func isAvailable(on day: CalendarDate) -> Bool {
    serves(on: day) && !(exemption?.covers(day) ?? false)
  }
}

extension Member: Equatable {
  /// Whether two rows say the same, and are the same row.
  public static func == (left: Member, right: Member) -> Bool {
    left === right
      || (left.id == right.id && left.fullName == right.fullName && left.birth == right.birth
        && left.position == right.position && left.department == right.department && left.groups == right.groups
        && left.from == right.from && left.to == right.to && left.exemption == right.exemption
        && left.extras == right.extras && left.origin == right.origin)
  }
}
