import Movement

/// What is made of a row: its records, and what is wrong with it.
struct RowJudgement {
  /// Whether the row counts; nil where it reports that somebody took no part.
  private(set) var isAccepted: Bool? = true
  private(set) var issues: [Issue] = []
  private(set) var usedWaivers: [Waiver] = []

  private let table: TableContext
  private let checks: [any RowCheck.Type]

  /// Judges a row; `accept` takes each of its records without error, before the next is looked at.
  init(
    _ parsed: ParsedRow, in table: TableContext, _ checks: [any RowCheck.Type], _ state: inout MonthState,
    accept: (CheckedRow, inout MonthState) -> Void
  ) {
    self.table = table
    self.checks = checks
    if parsed.isAbsent {
      isAccepted = nil
    } else if let entries = parsed.entries {
      judge(entries, of: parsed, &state, accept)
    } else {
      judge(parsed, &state, accept)
    }
  }

  private mutating func judge(
    _ parsed: ParsedRow, _ state: inout MonthState, _ accept: (CheckedRow, inout MonthState) -> Void
  ) {
    var row = CheckedRow(parsed, in: table, members: state.members)
    if !parsed.hasError {
      for check in checks { check.run(&row, state) }
    }
    issues = row.issues
    usedWaivers = row.usedWaivers
    isAccepted = !row.hasError
    if !row.hasError { accept(row, &state) }
  }

  /// Judges a row that stands for several records: what all of them share once, then each by itself.
  private mutating func judge(
    _ entries: [ParsedRow.Entry], of parsed: ParsedRow, _ state: inout MonthState,
    _ accept: (CheckedRow, inout MonthState) -> Void
  ) {
    var shared = CheckedRow(parsed, in: table, members: state.members)
    if !parsed.hasError {
      for check in checks { check.run(&shared, state) }
    }
    issues = shared.issues
    usedWaivers = shared.usedWaivers
    guard !shared.hasError else {
      isAccepted = false
      return
    }
    var accepted = 0
    var ofDays: [(date: CalendarDate?, issue: Issue)] = []
    for entry in entries {
      if let fault = entry.fault {
        issues.append(Issue(fault.finding, row: parsed.row).placed(at: entry.mark))
        continue
      }
      var own = parsed
      own.values = parsed.values(of: entry)
      own.issues = []
      var row = CheckedRow(own, in: table, members: state.members)
      row.person = shared.person
      for check in checks { check.run(&row, state) }
      let found = row.issues.filter { issue in
        (issue.field == nil || issue.field == FieldKey.date.rawValue)
          && !shared.issues.contains { $0.code == issue.code && $0.field == issue.field }
      }
      usedWaivers += row.usedWaivers
      if entry.mark != nil {
        issues += found.map { $0.placed(at: entry.mark) }
      } else {
        ofDays += found.map { (row[.date].date, $0) }
      }
      if found.contains(where: { $0.severity == .error }) { continue }
      accepted += 1
      accept(row, &state)
    }
    issues += Self.joined(ofDays)
    isAccepted = accepted > 0 || entries.isEmpty
  }

  /// One issue a code, naming the days.
  private static func joined(_ found: [(date: CalendarDate?, issue: Issue)]) -> [Issue] {
    var codes: [IssueCode] = []
    for entry in found where !codes.contains(entry.issue.code) { codes.append(entry.issue.code) }
    return codes.compactMap { code in
      let own = found.filter { $0.issue.code == code }
      guard var issue = own.first?.issue else { return nil }
      if var finding = issue.finding as? any DayFinding {
        finding.dates = own.compactMap(\.date)
        issue = issue.saying(finding)
      }
      return issue
    }
  }
}

extension Issue {
  /// The issue at the cell of a mark, if it is about one.
  fileprivate func placed(at mark: ParsedRow.Mark?) -> Issue {
    guard let mark else { return self }
    var issue = self
    issue.column = mark.column
    issue.field = FieldKey.date.rawValue
    issue.heading = mark.heading
    issue.value = mark.text
    return issue
  }

  /// The issue with other facts.
  fileprivate func saying(_ finding: some Finding) -> Issue {
    Issue(
      finding, file: file, sheet: sheet, row: row, column: column, field: field, heading: heading, unit: unit,
      month: month, value: value)
  }
}
