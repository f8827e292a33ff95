public import Configuration

/// Something that has words of its own in each language: a date, a weekday, a form.
public protocol Worded {
  /// The words.
  func words(in language: Language) -> String
}

/// A sentence that keeps its facts as values; they are worded in the language in which the sentence is asked for.
///
/// `"Ngày \(date) là \(weekday)."` gives "Ngày 07/10/2022 là thứ sáu."; a fact that may be missing takes its words with it:
/// `"Xem lại tên bản\(closest.map { "; gần giống nhất là \($0)" })."`
public struct Phrase: ExpressibleByStringInterpolation {
  private let pieces: [Piece]

  fileprivate enum Piece {
    case plain(String)
    case worded(any Worded)
    case part(Phrase)
  }

  /// A sentence without facts.
  public init(stringLiteral value: String) { pieces = [.plain(value)] }

  /// A sentence with facts.
  public init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .plain(let words): text += words
      case .worded(let fact): text += fact.words(in: language)
      case .part(let phrase): text += phrase.text(in: language)
      }
    }
  }

  /// Gathers the words and facts of a sentence.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    /// A sentence of so many pieces.
    public init(literalCapacity: Int, interpolationCount: Int) { pieces.reserveCapacity(2 * interpolationCount + 1) }

    /// Adds words.
    public mutating func appendLiteral(_ literal: String) { pieces.append(.plain(literal)) }

    /// Adds what has words of its own.
    public mutating func appendInterpolation(_ fact: any Worded) { pieces.append(.worded(fact)) }

    /// Adds several of these, with commas between them.
    public mutating func appendInterpolation(_ facts: [any Worded]) {
      for (index, fact) in facts.enumerated() {
        if index > 0 { appendLiteral(", ") }
        appendInterpolation(fact)
      }
    }

    /// Adds a count, its digits grouped.
    public mutating func appendInterpolation(_ count: Int) { pieces.append(.worded(Count(count))) }

    /// Adds the number of a row, its digits not grouped.
    public mutating func appendInterpolation(row: Int) { appendLiteral(String(row)) }

    /// Adds a name that a file gives, such as a heading, a sheet or a path; a long one is cut short.
    public mutating func appendInterpolation(_ name: String) { appendLiteral(name.abridged(to: Phrase.longestName)) }

    /// Adds a cell's text; a long one is cut short.
    public mutating func appendInterpolation(quote text: String?) {
      appendLiteral((text ?? "").abridged(to: Phrase.longestQuote))
    }

    /// Adds a text that is read to its end: it comes from the templates or the district's data.
    public mutating func appendInterpolation(whole text: String) { appendLiteral(text) }

    /// Adds a part of the sentence, if it is there.
    public mutating func appendInterpolation(_ part: Phrase?) {
      if let part { pieces.append(.part(part)) }
    }
  }

  private static let longestQuote = 60
  private static let longestName = 200
}

/// A number of things, grouped as the language groups digits.
private struct Count: Worded {
  let number: Int
  init(_ number: Int) { self.number = number }
  func words(in language: Language) -> String { NumberWording.grouped(number, in: language) }
}

extension String {
  /// The text on one line, cut after so many characters, with "…" where something is left out.
  ///
  /// One character may carry any number of marks, so that what is cut is counted in scalars too.
  func abridged(to limit: Int) -> String {
    let head = String(unicodeScalars.prefix(4 * limit))
    let line = head.split(whereSeparator: \.isNewline).joined(separator: " ")
    return head.utf8.count == utf8.count && line.count <= limit ? line : line.prefix(limit) + "…"
  }
}
