import Movement
import Testing

@testable import Submissions

@Suite("A blank attendance sheet whose signs are not read back would come back worthless")
struct AttendanceSignsTests {
  private static func catalogue() throws -> FormCatalogue {
    try FormCatalogue(from: Templates.forms, contentGroups: [])
  }

  @Test(arguments: [
    ("x", Session.full), ("X", .full), ("S", .morning), ("c", .afternoon), ("½", .half), ("1/2", .half), ("0,5", .half),
    ("S,C", .full), ("v", nil), ("-", nil), ("p", nil), ("?", nil), ("", nil),
  ])
  func marks(_ mark: String, _ session: Session?) throws {
    #expect(try Self.catalogue().session(ofMark: mark) == session)
  }

  @Test(arguments: [
    ("T7 8/10", 8), ("CN 9/10", 9), ("Ngày 8", 8), ("8/10/2022", 8), ("Thứ bảy 8/10", 8), ("8", nil), ("Cộng", nil),
    ("31/11", nil),
  ])
  func days(_ heading: String, _ day: Int?) throws {
    let month = try #require(YearMonth(year: 2022, month: 10))
    #expect(try Self.catalogue().day(ofHeading: heading, in: month)?.day == day)
  }

  @Test(arguments: [("Cộng", true), ("Tổng số ngày", true), ("Số ngày", false), ("Công", false)])
  func sums(_ heading: String, _ isSum: Bool) throws {
    #expect(try Self.catalogue().isSum(heading: heading) == isSum)
  }
}
