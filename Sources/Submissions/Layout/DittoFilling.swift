import TableReading
import VietnameseText

/// Fills in what marks such as `nt` and `"` repeat: the value of the nearest row of data above in that column.
struct DittoFilling {
  private let columns: [Int]
  private let marks: Set<String>
  private var above: Record?
  /// Whether any mark stood for something.
  private(set) var hasFilled = false

  /// - Parameter columns: the columns from 0 in which marks count.
  init(columns: [Int], words: LayoutWords) {
    self.columns = columns
    marks = words.ditto
  }

  /// Fills a row in; a mark in the first row of data stays and is no value of anything.
  mutating func fill(_ record: inout Record) {
    for column in columns where isMark(record, column) {
      guard let above else { continue }
      record.setText(above.text(at: column), above.kind(at: column), at: column)
      hasFilled = true
    }
  }

  /// Remembers a row of data for the rows below.
  mutating func remember(_ record: Record) { above = record }

  private func isMark(_ record: Record, _ column: Int) -> Bool {
    record.withBytes(at: column) { $0.count > 0 && $0.count <= Self.longestMark } && isMark(record.text(at: column))
  }

  private static let longestMark = 24

  private func isMark(_ text: String) -> Bool { marks.contains(TextNormalization.normalized(text).lowercased()) }
}
