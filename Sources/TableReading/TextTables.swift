/// The one table of a text file such as CSV.
func openTextTables(of file: InputFile) throws(ReadingError) -> [Table] {
  throw ReadingError(.undecodable)
}
