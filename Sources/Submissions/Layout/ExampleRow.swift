import TableReading
import VietnameseText

/// The row of a blank form that shows how to fill it in; who leaves it there has sent nothing by it.
public enum ExampleRow {
  /// What stands in the first cell of the row.
  public static let marker = "Ví dụ"

  private static let foldedMarker = TextNormalization.folded(marker)

  /// Whether a row is the form's example: marked as one, and not written over with something of its own.
  ///
  /// A row that keeps the mark but names somebody else is data that a clerk typed in the wrong place, and must not get lost. Cells of
  /// fields without an example, such as the date, do not tell.
  static func matches(_ record: Record, _ prepared: PreparedForm, _ bindings: [ColumnBinding?]) -> Bool {
    guard let first = (0..<record.count).first(where: { !record.isEmpty(at: $0) }), mayBeMarker(record, first),
      !bindings.contains(where: { $0?.column == first }),
      TextNormalization.folded(record.text(at: first)) == foldedMarker
    else { return false }
    return zip(prepared.form.fields, bindings).allSatisfy { field, binding in
      guard let binding, let example = field.example else { return true }
      return letters(record.text(at: binding.column)) == letters(example)
    }
  }

  /// Folded, without spaces: a spreadsheet that saves a CSV file groups the digits of numbers.
  private static func letters(_ text: String) -> String { TextNormalization.folded(text).filter { $0 != " " } }

  /// Tells the usual row by its bytes: its first cell is longer than the marker, or has no V.
  private static func mayBeMarker(_ record: Record, _ column: Int) -> Bool {
    record.withBytes(at: column) { bytes in
      bytes.count <= 3 * marker.utf8.count && bytes.indices.contains { bytes[$0] | 0x20 == UInt8(ascii: "v") }
    }
  }
}
