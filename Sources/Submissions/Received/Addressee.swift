public import Movement

/// To whom a table goes back, even where it is not settled where it belongs.
public struct Addressee: Equatable, Sendable {
  /// The unit's code: of sources that disagree that of the folder, else the title, else the file's name.
  public var unit: String?
  /// The month, by the same precedence.
  public var month: YearMonth?
  /// The conflicts of which the table itself shows nothing: only names of folders and files disagree.
  public var conflictsInNames: Set<IssueCode> = []

  /// An address, complete or not.
  public init(unit: String? = nil, month: YearMonth? = nil) {
    self.unit = unit
    self.month = month
  }
}

extension Placement {
  /// To whom the table goes back.
  var addressee: Addressee {
    var addressee = Addressee(unit: unit.first, month: month.first)
    if unit.isConflictInNames { addressee.conflictsInNames.insert(UnitConflict.code) }
    if month.isConflictInNames { addressee.conflictsInNames.insert(MonthConflict.code) }
    return addressee
  }
}

extension Placement.Settled {
  /// The value, or of several the one of the first source.
  fileprivate var first: Value? {
    switch self {
    case .known(let value): value
    case .unknown: nil
    case .conflict(let said): Placement.Source.allCases.lazy.compactMap { said[$0] }.first
    }
  }

  fileprivate var isConflictInNames: Bool {
    guard case .conflict(let said) = self else { return false }
    return said[.title].map { $0 == first } ?? true
  }
}
