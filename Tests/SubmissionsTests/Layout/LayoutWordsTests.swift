import Testing

@testable import Submissions
@testable import TableReading

@Suite("Words of the layout: a line of work that is taken for the end of the table takes all rows below it along")
struct LayoutWordsTests {
  @Test(arguments: [
    ("ngày 31 tháng 10 năm 2022", true), ("Nà Hỳ, ngày 31 tháng 10 năm 2022", true),
    ("Nà Hỳ, ngày … tháng … năm …", true), ("Người lập biểu", true), ("Nà Hỳ ngày 31 tháng 10 năm 2022", false),
    ("Ngày mai, họp bản", false), ("ngày 8 làm đường", false), ("ngày 8 tháng 10 làm đường", false),
    ("ngày 8 làm đường tháng 10 năm 2022", false), ("ngày 8 tháng 10 năm 2022 làm đường bản", false),
  ])
  func beginningOfAFooter(text: String, isFooter: Bool) throws {
    #expect(LayoutWords(try SmallDistrict.forms().words).beginsFooter(text) == isFooter)
  }

  @Test(arguments: [
    ("Số người", "Số người"), ("Số người (lượt) tham gia", "Số người  tham gia"), ("[a (b) c] d (e", " d "),
    ("a) b", "a) b"),
  ])
  func withoutBrackets(text: String, expected: String) {
    #expect(text.withoutBrackets == expected)
  }

  @Test func rowsAreHeldAsLongAsThereIsRoom() throws {
    let half = String(repeating: "x", count: 1 << 19)
    let record = try #require(Record(row: 1, splitting: half + "," + half, by: ","))
    #expect(record.textLength == 1 << 20)
    var held = HeldRows()
    let hadRoom = (1...16).map { _ in held.append(record, raw: nil, .doubtful) }
    #expect(hadRoom == Array(repeating: true, count: 15) + [false])
  }
}
