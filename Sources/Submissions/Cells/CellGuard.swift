import VietnameseText

/// Excel's ways to say that a cell is text: `="08/10/2022"`, and a leading `'`.
enum CellGuard {
  /// The text without such a guard; the text should be normalised, and is so again.
  static func removed(from text: String) -> String {
    switch text.utf8.first {
    case UInt8(ascii: "'"): return TextNormalization.normalized(String(text.dropFirst()))
    case UInt8(ascii: "="):
      guard text.utf8.count >= 3, text.hasPrefix("=\""), text.hasSuffix("\"") else { return text }
      let quoted = text.dropFirst(2).dropLast()
      return TextNormalization.normalized(String(quoted.replacing("\"\"", with: "\"")))
    default: return text
    }
  }
}
