import TableReading
import VietnameseText

/// Fills in what marks such as `nt` and `"` repeat: the value of the nearest row of data above in that column.
struct DittoFilling {
  private let columns: [Int]
  private let words: LayoutWords
  private var above: Record?
  /// The rows, from 1, in which marks stood for something and of which it is not yet known whether they are data.
  private var filled: Set<Int> = []
  /// Whether any mark of a row of data stood for something.
  private(set) var hasFilled = false

  /// - Parameter columns: the columns from 0 in which marks count.
  init(columns: [Int], words: LayoutWords) {
    self.columns = columns
    self.words = words
  }

  /// Fills a row in; a mark in the first row of data stays and is no value of anything.
  mutating func fill(_ record: inout Record) {
    for column in columns where isMark(record, column) {
      guard let above else { continue }
      record.setText(above.text(at: column), above.kind(at: column), at: column)
      if !hasFilled { filled.insert(record.row) }
    }
  }

  /// Notes that a row is data.
  mutating func settle(_ record: Record) {
    if !hasFilled { hasFilled = filled.contains(record.row) }
  }

  /// Remembers a row of data for the rows below.
  mutating func remember(_ record: Record) { above = record }

  private func isMark(_ record: Record, _ column: Int) -> Bool {
    record.withBytes(at: column) { $0.count > 0 && $0.count <= Self.longestMark && !Self.isPlain($0[0]) }
      && words.isDitto(TextNormalization.normalized(record.text(at: column)))
  }

  private static let longestMark = 24

  /// Digits and capital letters but N begin most cells, and no mark.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || ((65...90).contains(byte) && byte != UInt8(ascii: "N"))
  }
}
