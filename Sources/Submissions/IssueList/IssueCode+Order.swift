public import Configuration

// What is known of a code by the list of all findings.
extension IssueCode {
  /// All codes, in the order in which they take precedence for one cell.
  public static let all: [IssueCode] = Findings.all.map { $0.code }

  private static let orders = Dictionary(all.enumerated().map { ($1, $0) }) { first, _ in first }
  private static let kinds = Dictionary(Findings.all.map { ($0.code, $0) }) { first, _ in first }

  /// The place in the list of codes, from 0; of several issues for one cell the first stands.
  var order: Int { Self.orders[self] ?? Self.all.count }

  /// What people call it.
  public func title(in language: Language) -> String { Self.kinds[self]?.title[language] ?? rawValue }
}

extension IssueCode: Worded {
  /// The title.
  public func words(in language: Language) -> String { title(in: language) }
}
