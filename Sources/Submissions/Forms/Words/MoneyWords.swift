/// Words behind an amount of money, and what they multiply it by.
struct MoneyWords: Equatable, Sendable {
  /// Words that multiply an amount by so many đồng.
  struct Unit: Equatable, Sendable {
    var factor: Int
    var words: WordList
  }
  /// The units, in the order of the file.
  var units: [Unit]
  /// Words before the unit of all amounts of a table: `ĐVT`.
  var labels: WordList

  /// What a text of such words and nothing else multiplies an amount by: `triệu đồng` by 1,000,000; nil for any other text.
  func factor(of text: String) -> Int? {
    let words = TextWords(text)
    return words.isNumber(at: 0) ? nil : factor(of: words, from: 0)
  }

  /// What a heading says in brackets or on a line of its own: `Giá trị (triệu đồng)`, `Kinh phí (1.000 đ)`; nil where it says nothing.
  func factor(ofHeading heading: String) -> Int? {
    heading.explanations.lazy.compactMap { factor(ofLabel: TextWords($0), needsLabel: false) }.first
  }

  /// What a line above the headings says: `ĐVT: triệu đồng`; nil where it says nothing of money.
  func factor(ofLine line: String) -> Int? {
    let texts = [line.withoutBrackets] + line.explanations
    return texts.lazy.compactMap { factor(ofLabel: TextWords($0), needsLabel: true) }.first
  }

  private func factor(ofLabel text: TextWords, needsLabel: Bool) -> Int? {
    let label = labels.beginning(of: text) ?? 0
    return needsLabel && label == 0 ? nil : factor(of: text, from: label)
  }

  /// The product of the words from one on; a thousand in digits may come first.
  private func factor(of text: TextWords, from first: Int) -> Int? {
    var word = first
    var digits = ""
    while text.isNumber(at: word) {
      digits += text[word]
      word += 1
    }
    guard word < text.count, var product = digits.isEmpty ? 1 : Int(digits) else { return nil }
    while word < text.count {
      let lengths = units.compactMap { unit in unit.words.length(at: word, of: text).map { (unit.factor, $0) } }
      guard let (factor, length) = lengths.max(by: { $0.1 < $1.1 }) else { return nil }
      let (next, overflows) = product.multipliedReportingOverflow(by: factor)
      if overflows || next > Self.largestFactor { return nil }
      product = next
      word += length
    }
    return product
  }

  private static let largestFactor = 1_000_000_000_000
}
