public import Movement

/// The district's units through time: for each month the directory of those valid in it.
public struct UnitRegister: Sendable {
  /// The directories with the first month of each; a directory holds until the next begins.
  private let eras: [(from: YearMonth, directory: UnitDirectory)]
  private let timeless: UnitDirectory

  /// A register of all units that the district ever had.
  public init(_ units: [Unit]) {
    var starts = Set(YearMonth(year: 1, month: 1).map { [$0] } ?? [])
    for unit in units {
      if let from = unit.validFrom { starts.formUnion([from.yearMonth, from.yearMonth.next]) }
      if let to = unit.validTo { starts.formUnion([to.yearMonth, to.yearMonth.next]) }
    }
    eras = starts.sorted().map { ($0, UnitDirectory(units: units, month: $0)) }
    timeless = UnitDirectory(everyOneOf: units)
  }

  /// The directory as of a month; of every unit that ever was, where the month is not known.
  public func directory(_ month: YearMonth?) -> UnitDirectory {
    guard let month else { return timeless }
    return eras.last { $0.from <= month }?.directory ?? timeless
  }
}
