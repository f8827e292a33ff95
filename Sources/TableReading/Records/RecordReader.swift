/// Reads a table's rows one after the other, from the first; memory does not grow with the table.
public protocol RecordReader: AnyObject {
  /// Fills `record` with the next row and answers true, or answers false after the last.
  ///
  /// Blank lines are records without cells. Rows come in ascending order; a row that a workbook leaves out is not
  /// reported, so row numbers may have gaps.
  /// - Throws: `ReadingError` with the row at fault; the rows before it were delivered.
  func next(into record: inout Record) throws(ReadingError) -> Bool
}

/// A stream of bytes, read once from the beginning to the end.
public protocol ByteSource: AnyObject {
  /// Fills the buffer from its start with as many bytes as are at hand, and answers how many; 0 only at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int
}

/// Bytes that can be read several times: a file on disk, or an entry of an archive.
public protocol Content: Sendable {
  /// Opens a new stream from the first byte.
  func open() throws(ReadingError) -> any ByteSource
}
