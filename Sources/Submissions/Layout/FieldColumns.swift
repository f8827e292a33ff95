/// The columns of a table that fill one field.
struct FieldColumns: Equatable, Sendable {
  /// The columns from 0, in the order in which their texts are joined; one for most fields.
  var columns: [Int]
  /// The heading as the file writes it, on one line.
  var heading: String
  /// The heading with its line breaks, behind which explanations stand.
  var written = ""
  /// How a row's cells in several columns become one value.
  var joining = Joining.texts

  /// How cells become one value.
  enum Joining: Equatable, Sendable {
    /// Texts are joined by a space; of dates and numbers one may be filled.
    case texts
    /// One may be filled, whatever it holds.
    case one
  }

  /// The first column from 0, at which the field's issues stand.
  var column: Int { columns.first ?? 0 }
}
