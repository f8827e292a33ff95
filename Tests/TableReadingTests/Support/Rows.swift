@testable import TableReading

/// All that a reader gives: the rows up to its end or its error.
struct Rows: Equatable, CustomStringConvertible {
  var cells: [[String]] = []
  var numbers: [Int] = []
  var error: ReadingError?

  init(_ cells: [[String]], numbers: [Int]? = nil, error: ReadingError? = nil) {
    self.cells = cells
    self.numbers = numbers ?? cells.indices.map { $0 + 1 }
    self.error = error
  }

  /// Reads to the end; an error ends the rows and is kept.
  init(of reader: any RecordReader) {
    var record = Record()
    do {
      while try reader.next(into: &record) {
        cells.append((0..<record.count).map { record.text(at: $0) })
        numbers.append(record.row)
      }
    } catch {
      self.error = error
    }
  }

  var description: String { "\(cells) \(numbers)\(error.map { " \($0)" } ?? "")" }
}
