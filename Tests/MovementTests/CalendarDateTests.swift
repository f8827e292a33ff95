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
    #expect(CalendarDate(excelSerial: 2_958_465)?.description == "9999-12-31")
    #expect(CalendarDate(excelSerial: 2_958_466) == nil)
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

@Suite("Months: a day too many belongs to no month, and a title would be written in a way that no office writes")
struct YearMonthTests {
  @Test(arguments: [
    ("2022-09", "2022-09-01", "2022-09-30", 30, "2022-10"), ("2022-12", "2022-12-01", "2022-12-31", 31, "2023-01"),
    ("2024-02", "2024-02-01", "2024-02-29", 29, "2024-03"), ("1900-02", "1900-02-01", "1900-02-28", 28, "1900-03"),
    ("2000-02", "2000-02-01", "2000-02-29", 29, "2000-03"),
  ])
  func days(iso: String, first: String, last: String, count: Int, next: String) throws {
    let month = try #require(YearMonth(iso: iso))
    #expect(month.days.map(\.day) == Array(1...count))
    #expect(month.days.allSatisfy { $0.yearMonth == month })
    #expect([month.firstDay.description, month.lastDay.description] == [first, last])
    #expect(month.next.description == next && month < month.next)
  }

  @Test(arguments: ["2022-13", "2022-00", "0000-01", "2022-1", "22-01", "2022-01-01", "2022/01", "+202-01", ""])
  func noSuchMonth(text: String) { #expect(YearMonth(iso: text) == nil) }

  @Test func asOfficesWriteThem() throws {
    let months = try ["2022-01", "2022-02", "2022-03", "2022-10"].map { try #require(YearMonth(iso: $0)) }
    #expect(months.map(\.vietnamese) == ["01/2022", "02/2022", "3/2022", "10/2022"])
    #expect(months[1].firstDay.vietnamese == "01/02/2022")
  }
}
