/// The line above or below a printed page, in three parts.
public struct PageText: Hashable, Sendable {
  /// One thing that stands in the line.
  public enum Piece: Hashable, Sendable {
    /// Text as given.
    case text(String)
    /// The number of the page, and of all pages.
    case pageNumber, pageCount
    /// The sheet's name.
    case sheetName
  }

  /// At the left margin.
  public var left: [Piece]
  /// In the middle.
  public var center: [Piece]
  /// At the right margin.
  public var right: [Piece]
  /// The font of the whole line.
  public var fontName = "Calibri"
  /// In whole points.
  public var fontSize = 11
  /// Slanted letters.
  public var italic = false

  /// Empty parts are left out.
  public init(left: [Piece] = [], center: [Piece] = [], right: [Piece] = []) {
    self.left = left
    self.center = center
    self.right = right
  }

  /// The codes of ECMA-376 part 1, 18.3.1.39 (header and footer syntax); `&` in text is doubled.
  var codes: String {
    [("&L", left), ("&C", center), ("&R", right)].filter { !$0.1.isEmpty }.map { code, pieces in
      code + font + Self.joined(pieces).map(code(of:)).joined()
    }.joined()
  }

  /// Texts that follow one another as one.
  private static func joined(_ pieces: [Piece]) -> [Piece] {
    pieces.reduce(into: []) { joined, piece in
      if case .text(let next) = piece, case .text(let text)? = joined.last {
        joined[joined.count - 1] = .text(text + next)
      } else {
        joined.append(piece)
      }
    }
  }

  private var font: String {
    let name = String(fontName.unicodeScalars.filter { $0 != "\"" && $0 != "," && $0 != "&" })
    return "&\"\(name),\(italic ? "Italic" : "Regular")\"" + size
  }

  private var size: String { "&\(max(1, min(fontSize, 409)))" }

  private func code(of piece: Piece) -> String {
    switch piece {
    case .pageNumber: return "&P"
    case .pageCount: return "&N"
    case .sheetName: return "&A"
    case .text(let text):
      let parts = XMLText.cleaned(text).split(separator: "&", omittingEmptySubsequences: false)
      // The library takes the end of `&&G` for a picture: a size between them says nothing new and parts them.
      let doubled = parts.dropFirst().reduce(String(parts.first ?? "")) { text, part in
        text + "&&" + (part.hasPrefix("G") || part.hasPrefix("[") ? size : "") + part
      }
      // A digit right after the size or a number's code would be read as part of it.
      return doubled.first?.isNumber == true ? " " + doubled : doubled
    }
  }
}
