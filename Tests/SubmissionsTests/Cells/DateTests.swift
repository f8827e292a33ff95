import Testing

@testable import Submissions

@Suite("Dates: a day read as another day credits the wrong weekend")
struct DateTests {
  @Test(arguments: [
    ("8/10/2022", "2022-10-08"), ("08/10/2022", "2022-10-08"), ("8-10-2022", "2022-10-08"), ("8.10.2022", "2022-10-08"),
    ("8/10/22", "2022-10-08"), ("08.10.22", "2022-10-08"), ("29/2/2024", "2024-02-29"),
    ("8/10/2022 0:00", "2022-10-08"), ("1/1/1900", "1900-01-01"),
    ("2022-10-08", "2022-10-08"), ("2022-10-08 00:00:00", "2022-10-08"), ("2022-10-08 7:30", "2022-10-08"),
    ("2022-10-08T07:30:00", "2022-10-08"), ("2022-10-08T07:30:00.000Z", "2022-10-08"),
    ("ngày 8 tháng 10 năm 2022", "2022-10-08"), ("Ngày 08 tháng 10 năm 2022", "2022-10-08"),
    ("NGÀY 8  THÁNG 10 NĂM 2022", "2022-10-08"), ("ngay 8 thang 10 nam 2022", "2022-10-08"),
    ("44842", "2022-10-08"), ("40000", "2009-07-06"), ("60000", "2064-04-08"),
    ("\u{A0}8/10/2022\u{200B}", "2022-10-08"),
  ])
  func read(text: String, expected: String) throws {
    #expect(try reading(text, in: .date, of: .participation) == expected)
  }

  @Test(arguments: [
    "Thứ bảy, 8/10/2022", "Thứ bảy,\n8/10/2022", "Thứ\nbảy 8/10/2022", "Thứ bảy 8/10/2022", "thứ Bảy: 8/10/2022",
    "Thứ 7, 8/10/2022", "T7 8/10/2022",
    "T7, 8-10-2022",
    "t7 08.10.2022", "THỨ BẢY, NGÀY 8 THÁNG 10 NĂM 2022", "T7 2022-10-08", "T7 44842",
  ])
  func saturdays(text: String) throws {
    #expect(try reading(text, in: .date, of: .participation) == "2022-10-08")
  }

  @Test(arguments: [
    ("Thứ hai, 3/10/2022", "2022-10-03"), ("Thứ ba, 4/10/2022", "2022-10-04"), ("Thứ tư, 5/10/2022", "2022-10-05"),
    ("Thứ năm, 6/10/2022", "2022-10-06"), ("Thứ sáu, 7/10/2022", "2022-10-07"), ("T2 3/10/2022", "2022-10-03"),
    ("T6 7/10/2022", "2022-10-07"), ("CN 9/10/2022", "2022-10-09"), ("Chủ nhật 9/10/2022", "2022-10-09"),
    ("chủ nhật, ngày 9 tháng 10 năm 2022", "2022-10-09"),
  ])
  func otherWeekdays(text: String, expected: String) throws {
    #expect(try reading(text, in: .date, of: .participation) == expected)
  }

  @Test(arguments: [
    ("10/13/2022", "type-error date-swapped"), ("T5 10/13/2022", "type-error date-swapped"),
    ("13/13/2022", "type-error date"), ("31/9/2022", "type-error date"), ("29/2/2022", "type-error date"),
    ("0/10/2022", "type-error date"), ("8/0/2022", "type-error date"), ("8/10", "type-error date"),
    ("8/10/", "type-error date"), ("8/10/022", "type-error date"), ("8/10/20222", "type-error date"),
    ("8//2022", "type-error date"), ("8/10-2022", "type-error date"), ("8 / 10 / 2022", "type-error date"),
    ("2022/10/08", "type-error date"), ("2022.10.08", "type-error date"), ("39999", "type-error date"),
    ("60001", "type-error date"), ("44842.5", "type-error date"), ("20221008", "type-error date"),
    ("T7", "type-error date"),
    ("T8 8/10/2022", "type-error date"), ("tháng 10 năm 2022", "type-error date"), ("hôm qua", "type-error date"),
    ("2022-13-01", "type-error date-swapped"), ("2022-10-08 sáng", "type-error date"),
    ("8/10/2022 và 9/10/2022", "type-error date"),
    ("ngày 31 tháng 9 năm 2022", "type-error date"), ("ngày tám tháng 10 năm 2022", "type-error date"),
    ("٨/١٠/٢٠٢٢", "type-error date"), ("31/12/1899", "out-of-range early-date"),
    ("T7 1/1/1800", "out-of-range early-date"), ("CN 8/10/2022", "weekday-mismatch"),
    ("Thứ sáu, ngày 8 tháng 10 năm 2022", "weekday-mismatch"), ("", "required"), ("-", "required"), ("n/a", "required"),
  ])
  func refused(text: String, fault: String) throws {
    #expect(try reading(text, in: .date, of: .participation) == fault)
  }

  @Test(arguments: [
    ("1985", "1985"), ("1/2/1985", "1985-02-01"), ("1899", "out-of-range early-date"),
    ("85", "type-error date-or-year"),
    ("31126", "type-error date-or-year"), ("", "missing"), ("–", "missing"), ("2/13/1985", "type-error date-swapped"),
  ])
  func birthDates(text: String, expected: String) throws {
    #expect(try reading(text, in: .birthDate, of: .roster) == expected)
  }
}
