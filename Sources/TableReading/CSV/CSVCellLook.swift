/// Whether a piece of a row looks like one cell, or like text cut at the wrong places.
struct CSVCellLook {
  /// From 0 to 1, and 1 for an empty cell, a single token (a number, date, code, address) or a cell in quotes.
  let plausibility: Double

  /// Looks at the unquoted text of a cell, which is all of it, or what follows its closing quote.
  init(_ text: Span<UInt8>, delimiter: UInt8, followsQuoted: Bool) {
    if followsQuoted {
      plausibility = text.isEmpty ? 1 : 0.2
      return
    }
    var words = 1
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case CSVByte.space: words += 1
      case CSVByte.quote:
        plausibility = 0.2
        return
      case CSVByte.tab, CSVByte.pipe:
        plausibility = 0.3
        return
      case CSVByte.comma, CSVByte.semicolon:
        if !CSVCellLook.isPunctuation(text, index) {
          plausibility = 0.3
          return
        }
      default: break
      }
    }
    // A sentence puts a space behind its comma, a table none behind its delimiter, or one behind all of them.
    if !text.isEmpty, text[0] == CSVByte.space {
      plausibility = 0.5
    } else {
      plausibility = words == 1 ? 1 : 0.9
    }
  }

  /// Whether a comma or semicolon belongs to a sentence (right behind a word, and a space or the end follows) or to a number (digits on both sides of a comma).
  private static func isPunctuation(_ text: Span<UInt8>, _ index: Int) -> Bool {
    if index > 0, text[index - 1] == CSVByte.space { return false }
    guard index + 1 < text.count else { return true }
    if text[index + 1] == CSVByte.space { return true }
    return text[index] == CSVByte.comma && index > 0 && isDigit(text[index - 1]) && isDigit(text[index + 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
