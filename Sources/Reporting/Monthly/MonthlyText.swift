/// What the monthly workbook says beside the words of its sheets.
enum MonthlyText: String, NamedText {
  /// Of the fact `reporting_line`: which units have reported.
  case allComplete = "all_complete"
  case somePartial = "some_partial"
  case someMissing = "some_missing"
  case someMissingOrPartial = "some_missing_or_partial"
  /// Of the fact `set_aside_line`: the files that count for nothing and are shown at no unit; so many that some are not named.
  case setAside = "set_aside"
  case setAsideAndMore = "set_aside_and_more"
  /// The row of what belongs to no unit, and the heading over it.
  case unknownUnit = "unknown_unit"
  case unknownUnits = "unknown_units"

  var places: [String] {
    switch self {
    case .allComplete: ["units"]
    case .somePartial: ["units", "partial"]
    case .someMissing: ["units", "missing"]
    case .someMissingOrPartial: ["units", "partial", "missing"]
    case .setAside: ["files"]
    case .setAsideAndMore: ["files", "more"]
    case .unknownUnit, .unknownUnits: []
    }
  }
}
