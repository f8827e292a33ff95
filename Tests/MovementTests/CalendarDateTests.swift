import Testing

@testable import Movement

@Suite("Dates: a wrong weekday would credit, or refuse, the wrong day")
struct CalendarDateTests {
  @Test(arguments: [
    ("2022-09-02", Weekday.friday), ("2022-10-01", .saturday), ("2022-10-02", .sunday), ("2000-02-29", .tuesday),
    ("1970-01-01", .thursday), ("1969-12-31", .wednesday), ("1900-01-01", .monday),
  ])
  func weekday(iso: String, weekday: Weekday) throws {
    #expect(try #require(CalendarDate(iso: iso)).weekday == weekday)
  }

  @Test(arguments: ["2022-02-29", "2022-13-01", "2022-00-10", "2022-04-31", "1900-02-29", "2022-1-1", "x"])
  func noSuchDay(text: String) { #expect(CalendarDate(iso: text) == nil) }

  @Test func excelSerials() {
    #expect(CalendarDate(excelSerial: 44_835)?.description == "2022-10-01")
    #expect(CalendarDate(excelSerial: 61)?.description == "1900-03-01")
    #expect(CalendarDate(excelSerial: 60) == nil)
  }

  @Test func dayNumbersRunWithoutGap() {
    var day = CalendarDate(uncheckedYear: 1895, month: 12, day: 31)
    for _ in 0..<80_000 {
      let next = day.advanced(byDays: 1)
      #expect(next.dayNumber == day.dayNumber + 1 && next > day)
      day = next
    }
  }
}
