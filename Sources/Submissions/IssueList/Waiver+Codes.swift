extension Waiver {
  /// The codes that can be waived.
  public static let codes: [IssueCode] = Findings.all.filter { $0.isWaivable }.map { $0.code }

  /// Whether a waived row's day is credited although the rule does not count it.
  var creditsTheDay: Bool { code == WorkingWeekend.code || code == NotWeekend.code }
}
