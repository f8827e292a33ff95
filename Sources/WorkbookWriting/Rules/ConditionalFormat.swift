/// A look that depends on values. There are formula rules and data bars only: the library writes the others wrongly.
public enum ConditionalFormat: Hashable, Sendable {
  /// A bar of one colour behind the number, empty at `minimum`, full at `maximum`.
  case dataBar(Color, minimum: Double = 0, maximum: Double = 1)
  /// The style where the formula is true; references are relative to the range's first cell.
  ///
  /// Of the style count bold, italic, underline, strikeout, colours, borders and number format.
  case formula(String, style: CellStyle, stopsIfTrue: Bool = false)
}
