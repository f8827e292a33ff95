import Testing

@testable import TableReading

@Suite("Record: a cell in the wrong column would be a wrong figure in the report")
struct RecordTests {
  @Test func cellsKeepTheirColumns() {
    var record = Record()
    record.begin(row: 3)
    record.append("Nà Hỳ")
    record.endCell()
    record.endCell()
    record.append("12")
    record.endCell(.number)
    #expect(record.count == 3)
    #expect((0..<4).map { record.text(at: $0) } == ["Nà Hỳ", "", "12", ""])
    #expect(record.kind(at: 2) == .number)
    record.begin(row: 4)
    #expect(record.count == 0 && record.row == 4)
  }

  @Test func aTextThatIsComparedHasNoFloodOfMarks() {
    let marks = String(repeating: "\u{301}\u{323}", count: 5000)
    var record = Record()
    record.begin(row: 1)
    record.append("  a" + marks + "b ")
    record.endCell()
    let text = Array(record.text(at: 0).unicodeScalars)
    #expect(text == Array(("  a" + String(repeating: "\u{301}\u{323}", count: 15) + "b ").unicodeScalars))
    #expect(record.withBytes(at: 0) { $0.count } == 20_005)
  }
}
