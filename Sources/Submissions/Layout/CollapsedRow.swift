import TableReading
import VietnameseText

/// A row whose only filled cell holds all of its fields: a CSV file that was saved once more from one column.
enum CollapsedRow {
  static let delimiters: [Character] = [",", ";", "\t", "|"]

  /// The row's fields as a row of their own; nil where the row has another filled cell, or its cell is no such text.
  static func expanded(_ record: Record, by delimiter: Character) -> Record? {
    guard let column = onlyFilledColumn(record), record.kind(at: column) == .text else { return nil }
    let text = record.text(at: column)
    guard text.contains(delimiter) else { return nil }
    return Record(row: record.row, splitting: text, by: delimiter)
  }

  /// The row's fields by the first delimiter that makes as many as the header has; nil for the beginning of a footer, such as
  /// `Nà Hỳ, ngày 31 tháng 10 năm 2022`.
  static func expanded(_ record: Record, fields: Int, delimiters: [Character], _ words: LayoutWords) -> Record? {
    for delimiter in delimiters {
      guard let found = expanded(record, by: delimiter), found.count == fields else { continue }
      return words.beginsFooter(TextNormalization.normalized(record.text(at: onlyFilledColumn(record) ?? 0)))
        ? nil : found
    }
    return nil
  }

  private static func onlyFilledColumn(_ record: Record) -> Int? {
    var found: Int?
    for column in 0..<record.count where !record.isEmpty(at: column) {
      if found != nil { return nil }
      found = column
    }
    return found
  }
}
