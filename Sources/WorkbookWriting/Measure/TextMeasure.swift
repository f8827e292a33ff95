/// How much room a text takes in Times New Roman, to give rows a height that shows all of it.
///
/// Other fonts for text are within a few per cent of it. Slightly generous: Excel and LibreOffice round the widths of letters differently and break lines at different places.
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

  /// The distance from line to line in points, in whole pixels: 17.25 for a font of 13, 18.75 for 14.
  public var lineHeight: Double { (fontSize * 1.3 / 0.75).rounded(.up) * 0.75 }

  /// The width of a text in points; line feeds and combining marks have none.
  public func width(of text: String) -> Double {
    points(text.unicodeScalars.reduce(0) { $0 + advance($1) })
  }

  /// The lines of a wrapped text in a column so many characters wide, less its indent; an empty text takes one.
  public func lineCount(of text: String, columnWidth: Double, indent: Int = 0) -> Int {
    lineCount(of: text, inPoints: Self.points(ofColumnWidth: columnWidth) - Double(max(indent, 0)) * 7)
  }

  /// The height of a row in points that shows so many lines, at most Excel's 409.
  public func rowHeight(lines: Int) -> Double {
    min(Double(max(lines, 1)) * lineHeight, Self.tallestRow)
  }

  /// The least column width, in characters of Excel's default font, that shows a text in one line.
  public func columnWidth(for text: String) -> Double {
    let widest = text.split(separator: "\n").map { width(of: String($0)) }.max() ?? 0
    return (widest * Self.slack / Self.pointsPerCharacter * 10).rounded(.up) / 10
  }

  /// The room for text in a column: Excel's default font has digits 7 pixels wide, the edges take 5 more.
  public static func points(ofColumnWidth width: Double) -> Double { max(0, width * pointsPerCharacter) }

  /// The highest that Excel makes a row, in points.
  static let tallestRow = 409.0
  private static let pointsPerCharacter = 7 * 0.75
  /// How much wider than the font says a text may come out on a screen.
  private static let slack = 1.05

  func lineCount(of text: String, inPoints room: Double) -> Int {
    let available = Int(max(room, 1) / Self.slack / fontSize * 2048)
    // Scalar by scalar: to compare characters takes time by the square of the marks on one letter.
    return text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: Self.isLineBreak)
      .reduce(0) { $0 + lineCount(ofParagraph: $1, inUnits: max(available, 1)) }
  }

  /// Excel breaks a line at LF; the CR of a CRLF takes no room.
  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\u{2028}" || scalar == "\u{2029}" || scalar == "\u{85}"
  }

  /// Words go to the next line whole; a word wider than a line is broken where the line ends.
  private func lineCount(ofParagraph paragraph: Substring.UnicodeScalarView, inUnits available: Int) -> Int {
    let space = advance(" ")
    var lines = 1
    var used = 0
    for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
      let width = word.reduce(0) { $0 + advance($1) }
      if used > 0, used + space + width > available {
        lines += 1
        used = 0
      }
      used += (used > 0 ? space : 0)
      if width <= available {
        used += width
        continue
      }
      for scalar in word {
        let step = advance(scalar)
        if used > 0, used + step > available {
          lines += 1
          used = 0
        }
        used += step
      }
    }
    return lines
  }

  private func points(_ units: Int) -> Double { Double(units) / 2048 * fontSize }

  /// In 1/2048 em; a letter that Times New Roman has not is taken for as wide as an em.
  private func advance(_ scalar: Unicode.Scalar) -> Int {
    let value = Int(scalar.value)
    switch value {
    case 0x20...0x7E: return Int((bold ? TimesNewRomanBold.ascii : TimesNewRomanRegular.ascii)[value - 0x20])
    case 0xA0...0x1B0: return Int((bold ? TimesNewRomanBold.latin : TimesNewRomanRegular.latin)[value - 0xA0])
    case 0x1EA0...0x1EF9:
      return Int((bold ? TimesNewRomanBold.vietnamese : TimesNewRomanRegular.vietnamese)[value - 0x1EA0])
    case 0x2010...0x2026:
      return Int((bold ? TimesNewRomanBold.punctuation : TimesNewRomanRegular.punctuation)[value - 0x2010])
    case 0..<0x20, 0x300...0x36F, 0x200B...0x200F: return 0
    default: return 2048
    }
  }
}
