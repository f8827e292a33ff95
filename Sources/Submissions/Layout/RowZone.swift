/// What a row of a sheet is to the table in it.
public enum RowZone: String, Sendable, CaseIterable {
  /// Above the header, or in a sheet without one: titles, addressees, explanations.
  case title
  /// The headings.
  case header
  /// Numbers of the columns, right below the header.
  case numbering
  /// The example of a blank form.
  case example
  /// A row of the table.
  case data
  /// Nothing but blanks.
  case blank
  /// Below the data: totals, date, signatures.
  case footer
}
