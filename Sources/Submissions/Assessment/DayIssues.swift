/// Gathers the issues of a row that is judged day by day: one a code for the whole row, naming the days.
struct DayIssues {
  private(set) var issues: [Issue]

  /// Begins with what is wrong with the row whatever the day.
  init(_ issues: [Issue]) { self.issues = issues }

  /// Adds what is wrong on one more day.
  mutating func add(_ found: some Sequence<Issue>) {
    for issue in found {
      guard let known = issues.firstIndex(where: { $0.code == issue.code && $0.field == issue.field }) else {
        issues.append(issue)
        continue
      }
      if let joined = (issues[known].finding as? any DayFinding)?.joined(with: issue.finding) {
        issues[known] = issues[known].with(joined)
      } else if !issues[known].finding.isEqual(to: issue.finding) {
        issues.append(issue)
      }
    }
  }
}

extension DayFinding {
  /// The same finding for the days of both; nil where the other is of another kind.
  fileprivate func joined(with other: any Finding) -> (any Finding)? {
    guard let other = other as? Self else { return nil }
    var all = self
    all.days += other.days.filter { !days.contains($0) }
    return all
  }
}

extension Issue {
  /// The same place with another finding.
  fileprivate func with(_ finding: some Finding) -> Issue {
    Issue(
      finding, file: file, sheet: sheet, row: row, column: column, field: field, heading: heading, unit: unit,
      month: month, value: value)
  }
}
