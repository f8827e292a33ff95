import TableReading

func firstColumns(ofFileAt path: String) throws(ReadingError) -> [String] {
  var texts: [String] = []
  for table in try InputFile(atPath: path).openTables() {
    let reader = try table.makeReader()
    var record = Record()
    while try reader.next(into: &record) { texts.append(record.text(at: 0)) }
  }
  return texts
}
