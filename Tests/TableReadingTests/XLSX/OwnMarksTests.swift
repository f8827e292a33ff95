import Testing

@testable import TableReading

@Suite("The program's own marks: one that is not known again is read as a clerk's words")
struct OwnMarksTests {
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
    let tables = OwnMark.removed(from: [
      Self.table("a", [["◄ ○ Để đọc"], ["x"]]), Self.table("b", [["◄ ✗ Sai [unit-conflict]"], ["y"]]),
      Self.table("c", [["z"], ["◄ ○ không phải dòng đầu"]]), Self.table("d", []),
    ])
    #expect(tables.map(\.sheet) == ["b", "c", "d"])
    #expect(tables.map(\.mark) == [OwnMark(.refused, codes: ["unit-conflict"]), nil, nil])
    #expect(tables.map(\.isReturned) == [true, true, true])
    #expect(try tables.map { try Self.rows($0) } == [["y"], ["z", "◄ ○ không phải dòng đầu"], []])
  }

  @Test func aWorkbookWithoutMarksIsNotReturned() {
    #expect(OwnMark.removed(from: [Self.table("a", [["x"]])]).map(\.isReturned) == [false])
  }

  private static func rows(_ table: Table) throws -> [String] {
    let reader = try table.makeReader()
    var (record, rows): (Record, [String]) = (Record(), [])
    while try reader.next(into: &record) { rows.append(record.text(at: 0)) }
    return rows
  }

  private static func table(_ sheet: String, _ rows: [[String]]) -> Table {
    Table(sheet: sheet) { () throws(ReadingError) in Rows(rows) }
  }

  private final class Rows: RecordReader {
    private var rows: [[String]]
    private var number = 0

    init(_ rows: [[String]]) { self.rows = rows }

    func next(into record: inout Record) throws(ReadingError) -> Bool {
      guard !rows.isEmpty else { return false }
      number += 1
      record.begin(row: number)
      for cell in rows.removeFirst() {
        record.append(cell)
        record.endCell()
      }
      return true
    }
  }
}
