/// The one table of a text file such as CSV.
func openTextTables(of file: InputFile, for purpose: ReadingPurpose) throws(ReadingError) -> [Table] {
  var table = try CSVTable.open(file.content)
  table.encoding = .utf8
  return [table]
}
