import Submissions
import TableReading
import Testing

@Suite("The program's own marks: one that is not known again is read as a clerk's words")
struct OwnMarkTests {
  @Test(arguments: [
    (OwnMark(.page), "Trang này để đọc.", "◄ ○ Trang này để đọc."),
    (OwnMark(.refused), "Thiếu cột.", "◄ ✗ Thiếu cột."),
    (OwnMark(.refused, codes: ["unit-conflict"]), "Hai xã.", "◄ ✗ Hai xã. [unit-conflict]"),
    (
      OwnMark(.refused, codes: ["month-conflict", "unit-conflict"]), "Hai xã.",
      "◄ ✗ Hai xã. [month-conflict unit-conflict]"
    ),
    (OwnMark(.ignored), "Không theo biểu nào.", "◄ i Không theo biểu nào."),
  ])
  func marksAreKnownAgain(mark: OwnMark, words: String, cell: String) {
    #expect(mark.cell(saying: words) == cell)
    #expect(OwnMark(cell: cell) == mark)
    #expect(OwnMark(cell: "  " + cell + "\u{A0}") == mark)
  }

  @Test(arguments: ["", "◄", "◄ Xem lại", "Trang ◄ ○", "○", "✗ Lỗi"])
  func otherTextIsNoMark(text: String) {
    #expect(OwnMark(cell: text) == nil)
  }

  @Test func pagesAndFirstRowsAreLeftOut() throws {
    let tables = try Self.submitted([
      ("a", [["◄ ○ Để đọc"], ["x"]]), ("b", [["◄ ✗ Sai [unit-conflict]"], ["y"]]),
      ("c", [["z"], ["◄ ○ không phải dòng đầu"]]), ("d", []),
    ])
    #expect(tables.map(\.table.sheet) == ["b", "c", "d"])
    #expect(tables.map(\.mark) == [OwnMark(.refused, codes: ["unit-conflict"]), nil, nil])
    #expect(tables.map(\.isReturned) == [true, true, true])
    #expect(try tables.map { try Self.rows($0.table) } == [["y"], ["z", "◄ ○ không phải dòng đầu"], []])
  }

  @Test func aWorkbookWithoutMarksIsNotReturned() throws {
    let found = try Self.submitted([("a", [["x"]])]).map(\.isReturned)
    #expect(found == [false])
  }

  @Test("The program's own words, which are plain Vietnamese, do not speak for a unit's that are broken")
  func itsWordsAreLeftOutBeforeTheCharactersAreJudged() throws {
    let page = (
      "Hướng dẫn", [["◄ ○ Trang này để đọc."]] + (0..<40).map { _ in ["Những dòng lỗi được tô màu ở đúng ô của nó"] }
    )
    let broken = ("Danh sách", [["Hä vµ tªn", "§èi t−îng"], ["Lß V¨n Tïng", "c¸n bé"], ["Vµng A Hå", "c¸n bé"]])
    let tables = try Self.submitted([page, broken])
    #expect(tables.map(\.table.repair) == [TextRepair(whole: .tcvn3)])
  }

  private static func submitted(_ sheets: [(name: String, rows: [[String]])]) throws -> [SubmittedTable] {
    try InputFile(path: "a.xlsx", folders: [], name: "a.xlsx", content: BytesContent(SmallWorkbook.bytes(sheets)))
      .submittedTables()
  }

  private static func rows(_ table: Table) throws -> [String] {
    let reader = try table.makeReader()
    var (record, rows): (Record, [String]) = (Record(), [])
    while try reader.next(into: &record) { rows.append(record.text(at: 0)) }
    return rows
  }
}
