/// A formula whose references are fields: the composer knows in which columns they stand.
struct CellFormula: Equatable, Sendable {
  enum Part: Equatable, Sendable, ExpressibleByStringLiteral {
    case text(String)
    /// The cell of the same row in a field's column, or in one of a family's.
    case cell(String, element: Int? = nil)
    /// The cells of the same row in all columns of a family.
    case family(String)
    /// All rows of a field's column, or of one of a family's.
    case column(String, element: Int? = nil)

    init(stringLiteral text: String) { self = .text(text) }
  }

  /// The parts in order; without the `=` before them.
  var parts: [Part]

  init(_ parts: [Part]) { self.parts = parts }

  /// Excel takes formulas of up to 8,192 characters; programs rename functions to longer ones.
  static let maximumLength = 8_000

  /// A text as a constant in a formula, in pieces of up to 255 characters, which is what Excel takes.
  static func quoted(_ text: String) -> String {
    var pieces: [String] = []
    var piece = ""
    var length = 0
    for character in text {
      if length + character.utf16.count > 250 {
        pieces.append(piece)
        (piece, length) = ("", 0)
      }
      piece += character == "\"" ? "\"\"" : String(character)
      length += character.utf16.count
    }
    return (pieces + [piece]).map { "\"\($0)\"" }.joined(separator: "&")
  }

  /// A text with places as one expression: its words in quotation marks, and the formulas in their places, joined by `&`.
  /// - Parameters:
  ///   - before: what stands before the text.
  ///   - texts: the words of places.
  ///   - formulas: what places are filled with by formulas; without parts there is nothing in the place.
  static func joining(
    _ template: TextTemplate, after before: String = "", texts: [String: String], formulas: [String: [Part]]
  ) -> [Part] {
    var expressions: [[Part]] = []
    var words = before
    for part in template.parts {
      switch part {
      case .literal(let literal): words += literal
      case .place(let name):
        guard let formula = formulas[name] else {
          words += texts[name] ?? ""
          continue
        }
        expressions += [words.isEmpty ? [] : [.text(quoted(words))], formula]
        words = ""
      }
    }
    expressions.append(words.isEmpty ? [] : [.text(quoted(words))])
    let filled = expressions.filter { !$0.isEmpty }
    return filled.isEmpty ? ["\"\""] : Array(filled.joined(separator: ["&"]))
  }

  /// A text as the criterion of COUNTIF: equal to it, whatever signs it has.
  static func criterion(_ text: String) -> String {
    quoted("=" + text.flatMap { "*?~".contains($0) ? ["~", $0] : [$0] })
  }
}
