import Testing

@testable import Submissions

@Suite("weekday-mismatch: a clerk who is told a wrong weekday corrects what was right")
struct WeekdayMismatchTests {
  @Test(arguments: [
    ("Thứ ba, 3/10/2022", "Ghi “Thứ ba” nhưng ngày đó là thứ hai."),
    ("T2 4/10/2022", "Ghi “T2” nhưng ngày đó là thứ ba."),
    ("Thứ hai, 5/10/2022", "Ghi “Thứ hai” nhưng ngày đó là thứ tư."),
    ("CN, ngày 6 tháng 10 năm 2022", "Ghi “CN” nhưng ngày đó là thứ năm."),
    ("t7 7/10/2022", "Ghi “t7” nhưng ngày đó là thứ sáu."),
    ("Chủ nhật 8/10/2022", "Ghi “Chủ nhật” nhưng ngày đó là thứ bảy."),
    ("thứ 7: 9/10/2022", "Ghi “thứ 7” nhưng ngày đó là chủ nhật."),
  ])
  func report(date: String, words: String) throws {
    let found = try issues(of: .participation, "\"\(date)\",NH-1,Giàng A Páo,,,,,,")
    #expect(
      found == [
        "A2 weekday-mismatch date: \(words)", "→ Xem lại: sửa thứ hoặc sửa ngày cho khớp.",
      ])
  }
}
