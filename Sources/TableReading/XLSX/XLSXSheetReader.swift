/// Reads the rows of one sheet, part by part as the archive gives them. Rows that hold nothing are left out.
final class XLSXSheetReader: RecordReader {
  private let sheet: String
  private let part: SheetPart
  private let delivered: DeliveredText

  init(sheet: String, part: SheetPart, delivered: DeliveredText = DeliveredText()) {
    (self.sheet, self.part, self.delivered) = (sheet, part, delivered)
  }

  deinit { delivered.note(part.rows.value.delivered, of: part.name) }

  func next(into record: inout Record) throws(ReadingError) -> Bool {
    do throws(ReadingError) {
      guard try part.advance() else { return false }
    } catch {
      let position = part.rows.value.position
      throw error.at(sheet: sheet, row: position.row, column: position.column)
    }
    swap(&record, &part.rows.value.record)
    return true
  }
}

/// The part with a sheet's cells.
final class SheetPart: SpreadsheetPart {
  fileprivate let rows: UncheckedBox<SheetRows>

  init(name: String, source: any ByteSource, rows: SheetRows) throws(ReadingError) {
    self.rows = UncheckedBox(rows)
    // `SheetRows` counts the elements, those of all sheets together.
    try super.init(name: name, source: source, mostElements: .max)
  }

  override func start(_ element: XMLElement, depth: Int) throws(ReadingError) {
    guard try rows.value.start(element) else { throw malformed() }
  }

  override func end(depth: Int) throws(ReadingError) -> Bool {
    try rows.value.end(isItemEnd: depth == 5)
  }

  override func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadingError) {
    unsafe try rows.value.characters(bytes)
  }
}
