import Testing

@testable import TableReading

@Suite("Stored rows: what is held until it is judged must come back as it was read")
struct RecordStoreTests {
  @Test func rowsComeBackAsTheyWere() {
    var store = RecordStore()
    let rows: [(row: Int, cells: [(String, CellKind)])] = [
      (2, [("Lò Văn Kiên", .text), ("", .text), ("1.5", .number)]), (3, []), (1_048_576, [("2022-10-08", .date)]),
    ]
    for (row, cells) in rows {
      var record = Record()
      record.begin(row: row)
      for (text, kind) in cells {
        record.append(text)
        record.endCell(kind)
      }
      store.append(record)
    }
    #expect(store.count == 3)
    #expect(store.byteCount == 14 + 3 + 10 + 4 * 5 + 3 * 8)
    var found: [String] = []
    store.forEachRecord { record in
      let cells = (0..<record.count).map { "\(record.text(at: $0)) \(record.kind(at: $0))" }
      found.append(([String(record.row)] + cells).joined(separator: "|"))
    }
    #expect(found == ["2|Lò Văn Kiên text| text|1.5 number", "3", "1048576|2022-10-08 date"])
  }
}
