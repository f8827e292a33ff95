/// How much an issue matters.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// The row, or the file, is not counted.
  case error
  /// Counted, but somebody should look.
  case warning
  /// For the record.
  case notice

  /// The graver one comes first.
  public static func < (left: Self, right: Self) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
