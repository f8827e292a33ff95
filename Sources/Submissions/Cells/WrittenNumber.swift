/// A number as a cell has it: what makes it an estimate, the digits, and what stands behind them.
struct WrittenNumber {
  var isEstimate: Bool
  var isNegative: Bool
  /// Digits, dots and commas.
  var digits: Substring
  /// The words behind, trimmed.
  var behind: String

  /// The parts of a text that begins with a number; nil for any other. The text should be normalised.
  init?(_ text: String, estimates: WordList) {
    var rest = Substring(text)
    isEstimate = false
    // The usual number begins with a digit.
    if text.utf8.first.map({ !(48...57).contains($0) }) ?? true, let number = estimates.rest(of: text) {
      isEstimate = true
      rest = number.drop { $0 == " " }
    }
    let sign = rest.unicodeScalars.first
    isNegative = sign.map(CodeText.isDash) ?? false
    if isNegative { rest = rest.dropFirst() }
    digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    guard digits.first?.isNumber ?? false else { return nil }
    behind = String(rest.dropFirst(digits.count).drop { $0.isWhitespace })
  }

  /// Whether what stands behind can be a measure: words and signs such as m, m3, %, but no further number.
  var hasMeasure: Bool {
    guard let first = behind.first, first.isLetter || first == "%", behind.utf8.count <= 64 else { return false }
    let words = TextWords(behind)
    return (0..<words.count).allSatisfy { !words[$0].allSatisfy(\.isNumber) }
  }

  /// Whether what stands behind can say what was counted: one to three words without a digit.
  var hasCountedThings: Bool {
    guard let first = behind.first, first.isLetter || first == "(", !behind.contains(where: \.isNumber) else {
      return false
    }
    return (1...3).contains(TextWords(behind).count)
  }
}
