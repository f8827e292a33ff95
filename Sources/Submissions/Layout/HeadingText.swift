import VietnameseText

/// A heading as it is compared with the names of fields: folded, with its explanation and without.
///
/// A part in brackets or behind a line break explains: `Ngày (dd/mm/yyyy)`, `Buổi (sáng/chiều)`.
struct HeadingText: Equatable, Sendable {
  /// The heading as the file writes it, on one line.
  let written: String
  /// The heading with its line breaks.
  let source: String
  /// The whole heading, folded.
  let whole: String
  /// The heading without what stands in brackets, folded; the whole one where nothing else is left.
  let unbracketed: String
  /// The heading without its explanation, folded; the whole one where nothing else is left.
  let brief: String

  /// A heading by its normalised text.
  init(_ text: String) {
    source = text
    written = TextNormalization.onOneLine(text)
    whole = TextNormalization.folded(text)
    let rest = Self.withoutBrackets(text)
    let folded = TextNormalization.folded(rest)
    unbracketed = folded.isEmpty ? whole : folded
    let first = TextNormalization.folded(String(rest.prefix { !$0.isNewline }))
    brief = first.isEmpty ? unbracketed : first
  }

  /// A heading's first line without what stands in brackets, normalised.
  static func withoutExplanation(_ text: String) -> String {
    TextNormalization.normalized(String(withoutBrackets(text).prefix { !$0.isNewline }))
  }

  private static func withoutBrackets(_ text: String) -> String {
    var rest = ""
    var depth = 0
    for character in text {
      if character == "(" || character == "[" {
        depth += 1
      } else if character == ")" || character == "]" {
        depth = max(0, depth - 1)
      } else if depth == 0 {
        rest.append(character)
      }
    }
    return rest
  }
}
