/// How much room a text takes in Times New Roman, to give rows a height that shows all of it.
///
/// Slightly generous: Excel and LibreOffice break lines at different places.
public struct TextMeasure: Hashable, Sendable {
  /// In points.
  public let fontSize: Double
  /// Bold letters are wider.
  public let bold: Bool

  /// For texts of one size.
  public init(fontSize: Double, bold: Bool = false) {
    self.fontSize = fontSize
    self.bold = bold
  }

  /// Of the style's font.
  public init(_ style: CellStyle) { self.init(fontSize: style.fontSize, bold: style.bold) }

  /// The distance from line to line in points.
  public var lineHeight: Double { (fontSize * 1.3 / 0.75).rounded(.up) * 0.75 }

  /// The width of a text without line feeds, in points.
  public func width(of text: String) -> Double {
    Double(text.unicodeScalars.count) * fontSize * 0.5
  }

  /// The lines of a wrapped text in a column so many characters wide, less its indent; an empty text takes one.
  public func lineCount(of text: String, columnWidth: Double, indent: Int = 0) -> Int {
    lineCount(of: text, inPoints: Self.points(ofColumnWidth: columnWidth) - Double(indent) * 7)
  }

  /// The height of a row in points that shows so many lines, at most Excel's 409.
  public func rowHeight(lines: Int) -> Double {
    min(Double(max(lines, 1)) * lineHeight, Worksheet.maximumRowHeight)
  }

  /// The room for text in a column, less the space that programs leave at its edges.
  public static func points(ofColumnWidth width: Double) -> Double { max(0, width * 7 * 0.75) }

  func lineCount(of text: String, inPoints room: Double) -> Int {
    max(1, Int((width(of: text) / max(room, 1)).rounded(.up)))
  }
}
