import Movement

/// What a form makes of the days in a cell of one of its columns.
struct DateUse: Sendable {
  /// What becomes of a cell with several days.
  enum Several { case each, first, refused }

  var several = Several.refused
  /// Whether a day may lack its year: what else the row says gives it.
  var mayLackYear = false

  /// What a form makes of a field; `key` is nil for a field that only the district knows.
  init(form: FormKind, key: FieldKey?) {
    switch key {
    case .date:
      mayLackYear = true
      several = form == .participation ? .each : form == .activities ? .first : .refused
    case .resolvedOn, .answeredOn, .toldOn: mayLackYear = true
    default: break
    }
  }

  /// The value of a cell that was written so.
  func value(_ days: SettledDays, written: String) throws(CellFault) -> CellValue {
    switch days {
    case .dates(let dates):
      if dates.count > 1, several == .each { return .days(dates, written: written) }
      return .date(try only(dates), written: written)
    case .daysOfYear(let days):
      guard mayLackYear else { throw CellFault(TypeError(.noYear)) }
      return .daysOfYear(several == .each ? days : [try only(days)], written: written)
    }
  }

  private func only<Day>(_ days: [Day]) throws(CellFault) -> Day {
    guard let first = days.first, days.count == 1 || several == .first else { throw CellFault(TypeError(.severalDays)) }
    return first
  }
}
