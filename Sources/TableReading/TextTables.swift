/// The one table of a text file such as CSV.
func openTextTables(of file: InputFile) throws(ReadingError) -> [Table] {
  let source = try file.content.open()
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 12, alignment: 16)
  let count = unsafe try source.read(into: buffer)
  var semis = 0, commas = 0, tabs = 0
  for index in 0..<count { switch unsafe buffer[index] { case 0x3B: semis += 1; case 0x2C: commas += 1; case 9: tabs += 1; default: break } }
  let delimiter: UInt8 = tabs > max(semis, commas) ? 9 : semis > commas ? 0x3B : 0x2C
  let content = file.content
  return [Table(encoding: .utf8, delimiter: Character(Unicode.Scalar(delimiter)), makeReader: { () throws(ReadingError) in CSVReader(source: try content.open(), dialect: CSVDialect(delimiter: delimiter)) })]
}
extension InputFile { public func openTables() throws(ReadingError) -> [Table] { try openTextTables(of: self) } }
