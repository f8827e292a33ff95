/// Reads the rows of a CSV file from UTF-8 bytes, holding one row and a buffer of 64 KiB.
///
/// A UTF-8 byte order mark and a leading `sep=` line, which Excel hides, are no part of the rows; a `sep=` line overrides the
/// dialect. Bytes that are no UTF-8 are passed on as they are.
public final class CSVReader: RecordReader {
  private let source: any ByteSource
  private var automaton: CSVAutomaton
  private var buffer = [UInt8](repeating: 0, count: CSVReader.bufferSize)
  private var unread = 0..<0
  private var rowsRead = 0
  private var isAtStart = true
  private var failure: ReadingError?

  private static let bufferSize = 64 << 10
  /// 1,048,576 rows, as in a workbook.
  private static let maximumRows = 1_048_576

  /// A reader of the bytes that a source gives from here on.
  public convenience init(source: any ByteSource, dialect: CSVDialect) {
    self.init(source: source, dialect: dialect, bounds: CSVBounds())
  }

  init(source: any ByteSource, dialect: CSVDialect, bounds: CSVBounds) {
    self.source = source
    automaton = CSVAutomaton(dialect: dialect, bounds: bounds)
  }

  /// Fills `record` with the next row.
  ///
  /// Throws `.quoteNeverClosed` (the place is where the quote opens), `.binary` at a NUL byte, `.limit`, or what the source throws; after
  /// an error every further call throws the same.
  public func next(into record: inout Record) throws(ReadingError) -> Bool {
    if let failure { throw failure }
    do {
      return try readRow(into: &record)
    } catch {
      failure = error
      throw error
    }
  }

  private func readRow(into record: inout Record) throws(ReadingError) -> Bool {
    if isAtStart { try skipPreliminaries() }
    record.begin(row: rowsRead + 1)
    while true {
      if unread.isEmpty, try fill() == 0 {
        if automaton.state == .quoted {
          // The place is where the quote opens.
          throw ReadingError(.quoteNeverClosed, row: record.row, column: record.count)
        }
        guard try automaton.finish(into: &record) else { return false }
        return try countRow()
      }
      // A second reference to the same bytes, gone before they are read into again, so nothing is copied.
      let bytes = buffer
      let progress = try automaton.read(bytes.span.extracting(unread), into: &record)
      unread = unread.lowerBound + progress.bytes..<unread.upperBound
      if progress.rowEnded { return try countRow() }
    }
  }

  private func countRow() throws(ReadingError) -> Bool {
    rowsRead += 1
    guard rowsRead <= CSVReader.maximumRows else { throw ReadingError(.limit(.rows), row: rowsRead) }
    return true
  }

  /// Drops a byte order mark and a `sep=` line; both fit in the first bytes, which are gathered however small the reads are.
  private func skipPreliminaries() throws(ReadingError) {
    isAtStart = false
    while unread.count < CSVPreliminaries.maximumLength, try fill() > 0 {}
    let bytes = buffer
    let preliminaries = CSVPreliminaries(bytes.span.extracting(unread))
    unread = unread.lowerBound + preliminaries.length..<unread.upperBound
    if let delimiter = preliminaries.delimiter {
      automaton = CSVAutomaton(dialect: CSVDialect(delimiter: delimiter), bounds: automaton.bounds)
    }
  }

  /// Reads more bytes behind the unread ones, or from the buffer's start where none are unread; answers how many.
  private func fill() throws(ReadingError) -> Int {
    let start = unread.isEmpty ? 0 : unread.upperBound
    let count = try source.read(into: &buffer, from: start)
    unread = (unread.isEmpty ? 0 : unread.lowerBound)..<start + count
    return count
  }
}
