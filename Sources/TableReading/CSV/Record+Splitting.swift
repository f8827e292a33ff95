// Making a row of a text: slow, for the few that need it.
extension Record {
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
