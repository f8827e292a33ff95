/// A column of a table and the field that it fills.
struct ColumnBinding: Equatable, Sendable {
  /// The column from 0.
  var column: Int
  /// The heading as the file writes it, normalised.
  var heading: String
}
