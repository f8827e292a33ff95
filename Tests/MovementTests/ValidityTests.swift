import Testing

@testable import Movement

/// A date that the test writes itself, `yyyy-mm-dd`.
private func day(_ iso: String) -> CalendarDate {
  guard let date = CalendarDate(iso: iso) else { preconditionFailure("\(iso) is no day") }
  return date
}

@Suite("Units and villages that come and go: in the month of the change both names are written, and both must be known")
struct ValidityTests {
  @Test(
    arguments: [
      (nil, nil, [true, true, true]),
      ("2022-10-31", nil, [false, true, true]), ("2022-11-01", nil, [false, false, true]),
      (nil, "2022-10-01", [true, true, false]), (nil, "2022-09-30", [true, false, false]),
      ("2022-10-10", "2022-10-20", [false, true, false]),
    ] as [(String?, String?, [Bool])])
  func aroundOctober(from: String?, to: String?, expected: [Bool]) {
    let months = ["2022-09-01", "2022-10-01", "2022-11-01"].map { day($0).yearMonth }
    let village = Village(commune: "A", name: "Bản Co Lóng", validFrom: from.map(day), validTo: to.map(day))
    #expect(months.map(village.isValid) == expected)
    let unit = Unit(
      code: "A", name: "Xã A", kind: .commune, mustSubmit: true, validFrom: from.map(day), validTo: to.map(day))
    #expect(months.map(unit.isValid) == expected)
  }
}
