/// What stands in a cell.
///
/// Text is always a string to Excel, whatever it begins with: only `formula` and `link` make formulas and links.
public enum CellContent: Hashable, Sendable {
  /// Nothing, but styled.
  case blank
  /// Up to 32,767 UTF-16 units; control characters are kept by the escape `_xHHHH_`; empty text is a blank cell.
  case text(String)
  /// Runs of text each in a style of its own; only the fonts of these styles count.
  case richText([TextRun])
  /// A finite number.
  case number(Double)
  /// A day, written as its serial number: the style needs a date format.
  case date(SheetDate)
  /// TRUE or FALSE.
  case boolean(Bool)
  /// An error value by its name, such as `#REF!`; a name that Excel does not know becomes `#VALUE!`.
  case error(String)
  /// A formula in Excel's English syntax with the value that programs show which do not recalculate.
  case formula(String, result: FormulaResult)
  /// A place to jump to, the text shown for it, and what appears under the pointer (up to 255 units).
  case link(LinkTarget, text: String, tooltip: String? = nil)
}

/// The value of a formula, stored beside it.
public enum FormulaResult: Hashable, Sendable {
  /// A finite number.
  case number(Double)
  /// Up to 32,767 UTF-16 units.
  case text(String)
}

/// A piece of a rich text.
public struct TextRun: Hashable, Sendable {
  /// As given, line feeds included.
  public var text: String
  /// Only its font is used: name, size, bold, italic, underline, colour.
  public var style: CellStyle

  /// A text and its font.
  public init(_ text: String, style: CellStyle) {
    self.text = text
    self.style = style
  }
}

/// Where a link leads.
public indirect enum LinkTarget: Hashable, Sendable {
  /// A cell of a sheet of this workbook; the sheet's name must have no `#`.
  case cell(sheet: String, CellPosition)
  /// Another file by its path relative to this workbook, with `/`, and a cell in it if it is a workbook.
  case file(relativePath: String, sheet: String? = nil, cell: CellPosition? = nil)
}
