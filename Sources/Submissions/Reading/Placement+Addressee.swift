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
