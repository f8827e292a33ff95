/// Whether a piece of a row looks like one cell, or like text cut at the wrong places.
struct CSVCellLook {
  /// From 0 to 1, and 1 for an empty cell, a single token (a number, date, code, address) or a cell in quotes.
  private(set) var plausibility: Double
  /// How many cells it stands for: one, and one more for each delimiter in it that seems to separate.
  private(set) var weight = 1

  /// Looks at the unquoted text of a cell, which is all of it, or what follows its closing quote.
  init(_ text: Span<UInt8>, followsQuoted: Bool) {
    plausibility = 1
    if followsQuoted {
      if !text.isEmpty { plausibility = CSVCellLook.strayQuote }
      return
    }
    for index in text.indices {
      switch text[index] {
      case CSVByte.space: plausibility = min(plausibility, CSVCellLook.words)
      case CSVByte.quote: plausibility = min(plausibility, CSVCellLook.strayQuote)
      case CSVByte.tab, CSVByte.pipe: weight += 1
      case CSVByte.comma, CSVByte.semicolon: if !CSVCellLook.isPunctuation(text, index) { weight += 1 }
      default: break
      }
    }
    // A sentence puts a space behind its comma, a table none behind its delimiter, or one behind all of them.
    if !text.isEmpty, text[0] == CSVByte.space { plausibility = min(plausibility, CSVCellLook.startsWithSpace) }
    if weight > 1 { plausibility = min(plausibility, CSVCellLook.unsplit) }
  }

  private static let words = 0.9
  private static let startsWithSpace = 0.3
  private static let unsplit = 0.3
  private static let strayQuote = 0.2

  /// Whether a comma or semicolon belongs to a sentence (right behind a word, and a space or the end follows) or to a number (digits
  /// on both sides of a comma).
  private static func isPunctuation(_ text: Span<UInt8>, _ index: Int) -> Bool {
    if index > 0, text[index - 1] == CSVByte.space { return false }
    guard index + 1 < text.count else { return true }
    if text[index + 1] == CSVByte.space { return true }
    return text[index] == CSVByte.comma && index > 0 && isDigit(text[index - 1]) && isDigit(text[index + 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
