/// Reads a table's rows one after the other, from the first; memory does not grow with the table.
public protocol RecordReader: AnyObject {
  /// Fills `record` with the next row and answers true, or answers false after the last.
  ///
  /// Blank lines are records without cells. Rows come in ascending order; a row that a workbook leaves out is not
  /// reported, so row numbers may have gaps.
  /// - Throws: `ReadingError` with the row at fault; the rows before it were delivered.
  func next(into record: inout Record) throws(ReadingError) -> Bool
}
