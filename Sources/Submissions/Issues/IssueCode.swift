/// The code of a kind of issue, as results write it: `outside-month`.
public struct IssueCode: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The code's text.
  public let rawValue: String

  /// The code with a text.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The code with a text.
  public init(stringLiteral value: String) { rawValue = value }
}
