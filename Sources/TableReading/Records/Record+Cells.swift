// Making rows of other rows: slow, for the few that need it.
extension Record {
  /// Replaces the text and kind of the cell in a column from 0; cells are added up to it where the row is shorter.
  public mutating func setText(_ text: String, _ kind: CellKind, at column: Int) {
    if text.isEmpty, column >= count { return }
    var copy = Record()
    copy.begin(as: self)
    for place in 0..<max(count, column + 1) {
      if place == column {
        copy.append(text)
        copy.endCell(kind)
      } else {
        withBytes(at: place) { copy.append(contentsOf: $0) }
        copy.endCell(self.kind(at: place))
      }
    }
    self = copy
  }

  /// A row of the fields of a line of delimited text, by the rules of RFC 4180; nil where the delimiter is none that is read,
  /// or the text is more than one line.
  public init?(row: Int, splitting text: String, by delimiter: Character) {
    guard let byte = delimiter.asciiValue else { return nil }
    let reader = CSVReader(source: BytesStream(Array(text.utf8)), dialect: CSVDialect(delimiter: byte))
    var record = Record()
    guard (try? reader.next(into: &record)) == true else { return nil }
    var rest = Record()
    guard (try? reader.next(into: &rest)) == false else { return nil }
    record.row = row
    self = record
  }
}
