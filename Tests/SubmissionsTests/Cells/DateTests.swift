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
    ("\u{A0}8/10/2022\u{200B}", "2022-10-08"), ("8 / 10 / 2022", "2022-10-08"), ("8 - 10 - 2022", "2022-10-08"),
    ("8–10–2022", "2022-10-08"), ("8/10/2022.", "2022-10-08"), ("ngày 8/10/2022", "2022-10-08"),
    ("Ngày: 8/10/2022", "2022-10-08"), ("2022/10/08", "2022-10-08"), ("2022/10/8", "2022-10-08"),
    ("8-Oct-22", "2022-10-08"),
    ("8-OCT-2022", "2022-10-08"), ("8 October 2022", "2022-10-08"), ("October 8, 2022", "2022-10-08"),
    ("8-thg 10-22", "2022-10-08"), ("08 thg 10 2022", "2022-10-08"), ("8 tháng 10 năm 2022", "2022-10-08"),
    ("ngày 8 tháng 10/2022", "2022-10-08"), ("ngày 8 tháng 10, 2022", "2022-10-08"),
    ("08/10/2022 12:00:00 AM", "2022-10-08"), ("08/10/2022 7:30:00 SA", "2022-10-08"),
    ("08/10/2022 2:00:00 CH", "2022-10-08"),
    ("08/10/2022 1:30 PM", "2022-10-08"), ("2022-10-08T00:00:00.000+07:00", "2022-10-08"),
    ("2022-10-08T00:00:00Z", "2022-10-08"), ("=\"08/10/2022\"", "2022-10-08"), ("'8/10/2022", "2022-10-08"),
    ("8/10", "8/10"), ("08/10", "8/10"), ("8 / 10", "8/10"), ("8/10.", "8/10"), ("ngày 8/10", "8/10"), ("29/2", "29/2"),
    ("ngày 8 tháng 10", "8/10"), ("T7 8/10", "8/10"),
  ])
  func read(text: String, expected: String) throws {
    #expect(try reading(text, in: .date, of: .participation) == expected)
  }

  @Test(arguments: [
    "Thứ bảy, 8/10/2022", "Thứ bảy,\n8/10/2022", "Thứ\nbảy 8/10/2022", "Thứ bảy 8/10/2022", "thứ Bảy: 8/10/2022",
    "Thứ 7, 8/10/2022", "T7 8/10/2022",
    "T7, 8-10-2022",
    "t7 08.10.2022", "THỨ BẢY, NGÀY 8 THÁNG 10 NĂM 2022", "T7 2022-10-08", "T7 44842", "8/10/2022 (T7)",
    "8/10/2022 (Thứ bảy)",
    "8/10/2022 thứ bảy", "ngày thứ bảy 8/10/2022", "Thứ 7 ngày 8/10/2022", "T.7 8/10/2022", "Thứ bảy, ngày 8/10/2022",
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
    ("0/10/2022", "type-error date"), ("8/0/2022", "type-error date"), ("31/9", "type-error date"),
    ("10/13", "type-error date"),
    ("8.10", "type-error date-without-year"), ("8-10", "type-error date-without-year"),
    ("8/10/", "type-error date-unreadable"), ("8/10/022", "type-error date-unreadable"),
    ("8/10/20222", "type-error date-unreadable"), ("8//2022", "type-error date-unreadable"),
    ("8/10-2022", "type-error date-unreadable"), ("2022.10.08", "type-error date-unreadable"),
    ("39999", "type-error date-unreadable"), ("60001", "type-error date-unreadable"),
    ("44842.5", "type-error date-unreadable"), ("20221008", "type-error date-unreadable"),
    ("8", "type-error date-unreadable"), ("123", "type-error date-unreadable"),
    ("123, 8/10/2022", "type-error date-with-text"),
    ("T7", "type-error date-unreadable"), ("(T7)", "type-error date-unreadable"),
    ("sáng", "type-error date-unreadable"),
    ("T8 8/10/2022", "type-error date-with-text"), ("8/10/2022 làm đường", "type-error date-with-text"),
    ("Làm đường 8/10/2022 và 9/10/2022", "type-error date-with-text"), ("(8/10/2022)", "type-error date-with-text"),
    ("tháng 10 năm 2022", "type-error date-unreadable"), ("hôm qua", "type-error date-unreadable"),
    ("2022-13-01", "type-error date-swapped"), ("Ngày", "type-error heading"), ("NGÀY THỰC HIỆN", "type-error heading"),
    ("Nà Hỳ, ngày 31 tháng 10 năm 2022", "type-error signature"), ("Người lập biểu", "type-error signature"),
    ("T/M ĐẢNG ỦY", "type-error signature"), ("ngày … tháng … năm 2022", "type-error date-unreadable"),
    ("ngày 31 tháng 9 năm 2022", "type-error date"), ("ngày tám tháng 10 năm 2022", "type-error date-unreadable"),
    ("٨/١٠/٢٠٢٢", "type-error date-unreadable"), ("31/12/1899", "out-of-range early-date"),
    ("T7 1/1/1800", "out-of-range early-date"), ("CN 8/10/2022", "weekday-mismatch"),
    ("Thứ sáu, ngày 8 tháng 10 năm 2022", "weekday-mismatch"), ("", "required"), ("-", "required"), ("n/a", "required"),
  ])
  func refused(text: String, fault: String) throws {
    #expect(try reading(text, in: .date, of: .participation) == fault)
  }

  /// The session beside a date.
  @Test(arguments: [
    ("Sáng 8/10/2022", "2022-10-08 (morning)"), ("8/10/2022 chiều", "2022-10-08 (afternoon)"),
    ("Chiều ngày 8/10/2022", "2022-10-08 (afternoon)"), ("buổi sáng, 8/10/2022", "2022-10-08 (morning)"),
    ("8/10/2022 (sáng)", "2022-10-08 (morning)"), ("8/10/2022, sáng", "2022-10-08 (morning)"),
    ("Sáng T7 8/10/2022", "2022-10-08 (morning)"), ("Thứ bảy, 8/10/2022 (buổi chiều)", "2022-10-08 (afternoon)"),
    ("nửa ngày 8/10/2022", "2022-10-08 (half)"), ("Cả ngày 8/10/2022", "2022-10-08 (full)"),
    ("sáng, chiều 8/10/2022", "2022-10-08 (full)"), ("sang 8/10/2022", "2022-10-08 (morning)"),
    ("Sáng 8/10", "8/10 (morning)"),
    ("Sảng 8/10/2022", "type-error date-with-text"), ("chiều 8-9/10/2022", "2022-10-08 2022-10-09 (afternoon)"),
    ("8/10, chiều 9/10/2022", "type-error date-several"), ("Sáng 8/10; chiều 9/10/2022", "type-error date-several"),
    ("8/10 (sáng), 9/10/2022 (chiều)", "type-error date-several"),
  ])
  func sessions(text: String, expected: String) throws {
    #expect(try reading(text, in: .date, of: .participation) == expected)
  }

  /// Several days in one cell.
  @Test(arguments: [
    "8-9/10/2022", "8,9/10/2022", "8/10 và 9/10/2022", "8/10/2022; 9/10/2022", "từ 8/10 đến 9/10/2022", "8 - 9/10/2022",
    "8–9/10/2022", "8 & 9/10/2022", "8+9/10/2022", "8/10/2022 và 9/10", "8/10/2022 9/10/2022", "8/10/2022-9/10/2022",
    "8.10.2022-9.10.2022", "8.10-9.10.2022", "8-10-2022; 9-10-2022", "ngày 8 và 9 tháng 10 năm 2022", "8 va 9/10/2022",
    "Từ ngày 8/10/2022 đến hết ngày 9/10/2022", "T7, CN 8-9/10/2022", "T7 8/10, CN 9/10/2022",
    "8/10/2022 (T7), 9/10/2022 (CN)", "9/10/2022; 8/10/2022", "8/10/2022,8/10/2022,9/10/2022", "8-9/10/22",
    "44842; 9/10/2022",
  ])
  func twoDays(text: String) throws {
    #expect(try reading(text, in: .date, of: .participation) == "2022-10-08 2022-10-09")
  }

  @Test(arguments: [
    ("8-10/10/2022", "2022-10-08 2022-10-09 2022-10-10"), ("8, 9, 15/10/2022", "2022-10-08 2022-10-09 2022-10-15"),
    ("8-9, 15-16/10/2022", "2022-10-08 2022-10-09 2022-10-15 2022-10-16"),
    ("30/9-2/10/2022", "2022-09-30 2022-10-01 2022-10-02"),
    ("30/12/2022-1/1/2023", "2022-12-30 2022-12-31 2023-01-01"), ("30/12-1/1/2023", "2022-12-30 2022-12-31 2023-01-01"),
    ("8/10/2022; 8/10/2022", "2022-10-08"), ("8-8/10/2022", "2022-10-08"), ("8-9/10", "8/10 9/10"),
    ("8/10 và 9/10", "8/10 9/10"),
    ("30/12-1/1", "30/12 31/12 1/1"),
    ("9-8/10/2022", "type-error date-backwards"), ("9/10/2022-8/10/2022", "type-error date-backwards"),
    ("1/9-31/12/2022", "type-error date-too-many"), ("1-31/10/2022; 1/11/2022", "type-error date-too-many"),
    ("30-31/9/2022", "type-error date"), ("8/10/2022; lạ", "type-error date-with-text"),
    ("8/9/10/2022", "type-error date-unreadable"), ("8-9-10/10/2022", "type-error date-unreadable"),
    ("8/10/2022;", "type-error date-with-text"), ("T7 8/10, T7 9/10/2022", "weekday-mismatch"),
    ("8.10-9.10", "type-error date-without-year"),
    ("8; 9", "type-error date-unreadable"),
  ])
  func severalDays(text: String, expected: String) throws {
    #expect(try reading(text, in: .date, of: .participation) == expected)
  }

  /// Of several days an activity has the first; elsewhere they are refused. Only some columns take a day without its year.
  @Test(arguments: [
    ("8-9/10/2022", FieldKey.date, FormKind.activities, "2022-10-08"), ("8-9/10", .date, .activities, "8/10"),
    ("8-9/10/2022", .date, .feedback, "type-error date-several"),
    ("8-9/10", .date, .feedback, "type-error date-several"),
    ("8-9/10/2022", .fromDate, .roster, "type-error date-several"),
    ("8/10", .fromDate, .roster, "type-error date-without-year"),
    ("8/10", .birthDate, .roster, "type-error date-without-year"), ("8/10", .resolvedOn, .feedback, "8/10"),
    ("8/10", .answeredOn, .feedback, "8/10"), ("8/10", .toldOn, .feedback, "8/10"), ("8/10", .date, .deeds, "8/10"),
    ("8-9/10/2022", .date, .deeds, "type-error date-several"),
    ("8-9/10/2022", .birthDate, .nominations, "type-error date-several"),
  ])
  func whatAFormMakesOfThem(text: String, field: FieldKey, form: FormKind, expected: String) throws {
    #expect(try reading(text, in: field, of: form) == expected)
  }

  /// In a column with the month first, what can be two days is doubtful.
  @Test(arguments: [
    ("3/4/2021", "ambiguous-date"), ("03-04-2021", "ambiguous-date"), ("4/4/2021", "2021-04-04"),
    ("10/25/2020", "type-error date-swapped"), ("25/10/2020", "2020-10-25"), ("2021-04-03", "2021-04-03"),
  ])
  func monthFirst(text: String, expected: String) throws {
    #expect(try reading(text, in: .fromDate, of: .roster, .init(isMonthFirst: true)) == expected)
    if expected == "ambiguous-date" { #expect(try reading(text, in: .fromDate, of: .roster) != expected) }
  }

  @Test(arguments: [
    (["10/25/2020", "10/26/2020"], true), (["10/25/2020"], false), (["10/25/2020", "10/26/2020", "25/10/2020"], false),
    (["10/25/2020", "3/4/2021", "4/30/21"], true), (["13/13/2020", "14/15/2020"], false),
    (["2020-10-25", "44842", ""], false),
    (["10.25.2020", "10-26-2020"], true),
  ])
  func theOrderOfAColumn(texts: [String], isMonthFirst: Bool) {
    var order = DayMonthOrder()
    for text in texts { order.take(text) }
    #expect(order.isMonthFirst == isMonthFirst)
  }

  /// The last such day up to one, and the first from it on.
  @Test(arguments: [
    (8, 10, "2022-10-31", "2022-10-08", "2023-10-08"), (28, 12, "2023-01-31", "2022-12-28", "2023-12-28"),
    (31, 10, "2022-10-31", "2022-10-31", "2022-10-31"), (29, 2, "2023-03-31", "2020-02-29", "2024-02-29"),
    (29, 2, "1903-12-31", "1896-02-29", "1904-02-29"),
  ])
  func daysOfAYear(day number: Int, month: Int, bound: String, before: String, after: String) throws {
    let dayOfYear = try #require(DayOfYear(day: number, month: month))
    #expect(dayOfYear.last(notAfter: day(bound)) == day(before))
    #expect(dayOfYear.first(notBefore: day(bound)) == day(after))
  }

  @Test(arguments: [
    ("1985", "1985"), ("1/2/1985", "1985-02-01"), ("1899", "out-of-range early-date"), ("1900", "1900"),
    ("85", "type-error date-or-year"),
    ("31126", "type-error date-or-year"), ("", "missing"), ("–", "missing"), ("2/13/1985", "type-error date-swapped"),
    ("31/2/1985", "type-error date"), ("chưa rõ", "type-error date-or-year"), ("Năm sinh", "type-error heading"),
  ])
  func birthDates(text: String, expected: String) throws {
    #expect(try reading(text, in: .birthDate, of: .roster) == expected)
  }
}
