/// A note that appears when the pointer rests on a cell.
public struct CellComment: Hashable, Sendable {
  /// Up to 32,767 UTF-16 units; control characters are dropped.
  public var text: String
  /// Up to 52 UTF-16 units.
  public var author = ""
  /// In pixels.
  public var width = 320
  /// In pixels; nil makes it high enough for the text.
  public var height: Int?
  /// Of the box.
  public var fill = Color(0xFFFFE1)
  /// Up to 31 characters.
  public var fontName = "Calibri"
  /// In points.
  public var fontSize = 11.0
  /// Shown without the pointer.
  public var isVisible = false

  /// A text by nobody.
  public init(_ text: String, author: String = "") {
    self.text = text
    self.author = author
  }
}
