import Movement
import Testing

@testable import Submissions

@Suite("Headings that are days: a day that is not seen is a day that nobody worked")
struct DayHeadingTests {
  @Test(arguments: [
    ("8/10", "2022-10-08"), ("08/10", "2022-10-08"), ("8/10/2022", "2022-10-08"), ("8-10-22", "2022-10-08"),
    ("2022-10-08", "2022-10-08"),
    ("Ngày 8", "2022-10-08"), ("ngày 8/10", "2022-10-08"), ("Ngày 8 tháng 10", "2022-10-08"),
    ("Ngày 8 tháng 10 năm 2022", "2022-10-08"),
    ("T7 8/10", "2022-10-08"), ("T7\n8/10", "2022-10-08"), ("CN 9", "2022-10-09"), ("Chủ nhật, 9/10", "2022-10-09"),
    ("Thứ 7 8/10", "2022-10-08"),
    ("Thứ bảy (8/10)", "2022-10-08"), ("8/10 (T7)", "2022-10-08"), ("9/10 chủ nhật", "2022-10-09"), ("8", "2022-10-08"),
    ("T7 31", "2022-10-31"),
    // Without a year it is the last such day not after the month.
    ("5/11", "2021-11-05"), ("31/12/2022", "2022-12-31"),
  ])
  func days(_ heading: String, _ expected: String) {
    #expect(DayHeading(heading)?.date(in: month("2022-10")) == day(expected))
  }

  @Test(arguments: ["Ngày 31", "31", "31/9", "T6 31"])
  func notInTheMonth(_ heading: String) {
    #expect(DayHeading(heading) != nil && DayHeading(heading)?.date(in: month("2022-09")) != day("2022-10-01"))
    #expect(heading == "31/9" || DayHeading(heading)?.date(in: month("2022-09")) == nil)
  }

  @Test(arguments: [
    "", "T7", "Ngày", "32", "0", "8/13", "8.10", "1,5", "10/2022", "8-9/10", "8/10 và 9/10", "Ngày sinh", "Quý 1",
    "Tuần 2", "31/2/2022", "2022", "8/10/", "/10", "12 giờ",
  ])
  func others(_ heading: String) {
    #expect(DayHeading(heading) == nil)
  }
}
