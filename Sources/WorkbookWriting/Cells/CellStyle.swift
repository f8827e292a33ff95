/// A colour as red, green and blue.
public struct Color: Hashable, Sendable {
  /// `0xRRGGBB`.
  public let rgb: UInt32

  /// Bits above the lowest 24 are dropped.
  public init(_ rgb: UInt32) { self.rgb = rgb & 0xFFFFFF }

  /// Six hexadecimal digits with or without `#` before them; nil for anything else.
  public init?(hexadecimal text: String) {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else {
      return nil
    }
    self.init(value)
  }

  /// Black.
  public static let black = Color(0x000000)
  /// White.
  public static let white = Color(0xFFFFFF)
}

/// The line on one side of a cell.
public struct BorderLine: Hashable, Sendable {
  /// Its stroke.
  public enum Stroke: Hashable, Sendable {
    /// The strokes in Excel's dialog that are in use.
    case thin, medium, thick, dashed, dotted, double, hair
  }
  /// Thin, dashed and so on.
  public var stroke: Stroke
  /// Nil is Excel's automatic colour.
  public var color: Color?

  /// A line of the automatic colour unless one is given.
  public init(_ stroke: Stroke, color: Color? = nil) {
    self.stroke = stroke
    self.color = color
  }
}

/// The lines round a cell.
public struct Borders: Hashable, Sendable {
  /// Nil is no line.
  public var left: BorderLine?
  /// Nil is no line.
  public var right: BorderLine?
  /// Nil is no line.
  public var top: BorderLine?
  /// Nil is no line.
  public var bottom: BorderLine?

  /// No line but those given.
  public init(
    left: BorderLine? = nil, right: BorderLine? = nil, top: BorderLine? = nil, bottom: BorderLine? = nil
  ) {
    self.left = left
    self.right = right
    self.top = top
    self.bottom = bottom
  }

  /// The same line on all four sides.
  public static func all(_ stroke: BorderLine.Stroke, color: Color? = nil) -> Borders {
    let line = BorderLine(stroke, color: color)
    return Borders(left: line, right: line, top: line, bottom: line)
  }
}

/// How a cell looks; equal styles share one format of the workbook.
public struct CellStyle: Hashable, Sendable {
  /// The line under a text.
  public enum Underline: Hashable, Sendable {
    /// As in Excel's list.
    case none, single, double
  }
  /// Where the text stands between left and right.
  public enum Horizontal: Hashable, Sendable {
    /// `general` is left for text and right for numbers; `centerAcross` runs over blank cells without merging.
    case general, left, center, right, justify, centerAcross
  }
  /// Where the text stands between top and bottom.
  public enum Vertical: Hashable, Sendable {
    /// `bottom` is Excel's default.
    case top, center, bottom
  }

  /// Up to 31 characters.
  public var fontName = "Calibri"
  /// In points, 1 to 409.
  public var fontSize = 11.0
  /// Heavier letters.
  public var bold = false
  /// Slanted letters.
  public var italic = false
  /// The line under the text.
  public var underline = Underline.none
  /// A line through the text.
  public var strikeout = false
  /// Nil is the automatic colour, black.
  public var fontColor: Color?
  /// Nil is no fill.
  public var fill: Color?
  /// The lines round the cell.
  public var borders = Borders()
  /// Between left and right.
  public var horizontal = Horizontal.general
  /// Between top and bottom.
  public var vertical = Vertical.center
  /// Breaks lines at the cell's edge and at line feeds.
  public var wraps = false
  /// Makes the letters smaller until the text fits; not together with `wraps`.
  public var shrinks = false
  /// Steps from the edge, 0 to 15.
  public var indent = 0
  /// Degrees against the clock, -90 to 90; 270 writes the letters one below the other.
  public var rotation = 0
  /// In Excel's English syntax, such as `dd/mm/yyyy`, up to 127 bytes; nil is General, `@` is text.
  public var numberFormat: String?
  /// Matters only in a protected sheet.
  public var isLocked = true

  /// Excel's own default: Calibri 11, no lines, no fill.
  public init() {}

  /// A copy with changes: `style.with { $0.bold = true }`.
  public func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var copy = self
    change(&copy)
    return copy
  }
}
