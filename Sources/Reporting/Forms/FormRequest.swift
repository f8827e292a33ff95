import Movement
import Submissions

/// For whom and which month forms are made, and what is known of them.
struct FormRequest: Sendable {
  let unit: Unit
  let month: YearMonth
  let district: District
  /// The forms as the district's rules have them.
  let catalogue: FormCatalogue
  /// The roster in effect; empty where none is known.
  let roster: [Member]

  init(unit: Unit, month: YearMonth, district: District, catalogue: FormCatalogue, roster: [Member]) {
    self.unit = unit
    self.month = month
    self.district = district
    self.catalogue = catalogue.adapted(to: district.rules)
    self.roster = roster
  }

  /// The members who serve on some day of the month.
  var present: [Member] { roster.filter { member in month.days.contains { member.serves(on: $0) } } }

  /// The days on which taking part counts.
  var eligibleDays: [CalendarDate] { district.rules.monthlyRule.eligibleDays(of: month) }

  /// The days of the month on which anything can have been done: not before the launch, unless all of the month is.
  var days: (first: CalendarDate, last: CalendarDate) {
    let launched = district.rules.monthlyRule.launched
    return (launched <= month.lastDay ? max(month.firstDay, launched) : month.firstDay, month.lastDay)
  }

  /// The units of the month.
  var directory: UnitDirectory { UnitDirectory(units: district.units, month: month) }

  /// The unit's villages, if it is a commune and has any listed.
  var villages: [String] {
    guard unit.kind == .commune else { return [] }
    return district.villages.filter { $0.commune == unit.code && $0.isValid(in: month) }.map(\.name)
  }

  /// What the layout's texts may name.
  var facts: [String: String] {
    let number = month.month
    let days = eligibleDays.map { "\($0.day)" }.joined(separator: ", ")
    return [
      "unit": unit.name, "unit_upper": unit.name.uppercased(), "unit_code": unit.code,
      "month": month.vietnamese, "month_number": String(number), "year": String(month.year),
      "movement": district.rules.movementName, "eligible_days": days.isEmpty ? "–" : days,
    ]
  }

  func facts(of form: FormDefinition) -> [String: String] {
    facts.merging(["form": form.title, "form_upper": form.title.uppercased()]) { $1 }
  }

  func facts(of attendance: AttendanceLayout) -> [String: String] {
    let title = attendance.title.filled(facts)
    return facts.merging(["form": title, "form_upper": title.uppercased()]) { $1 }
  }
}
