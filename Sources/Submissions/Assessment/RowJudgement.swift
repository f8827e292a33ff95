import Movement

/// What is made of a row: its records, and what is wrong with it.
struct RowJudgement {
  /// Whether the row counts; nil where it reports that somebody took no part.
  private(set) var isAccepted: Bool? = true
  private(set) var issues: [Issue] = []
  private(set) var usedWaivers: [Waiver] = []
  /// The row as the checks left it, where it is rejected.
  private(set) var rejected: CheckedRow?

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
    var found = DayIssues(parsed.issues)
    var accepted = 0
    for day in parsed.hasError ? [nil] : parsed.severalDays(table.match.prepared) ?? [nil] {
      var row = CheckedRow(parsed, in: table, members: state.members, day: day)
      if !parsed.hasError {
        for check in checks { check.run(&row, state) }
      }
      usedWaivers += row.usedWaivers
      found.add(row.issues.dropFirst(parsed.issues.count))
      if row.hasError {
        rejected = row
      } else {
        accepted += 1
        accept(row, &state)
      }
    }
    issues = found.issues
    isAccepted = accepted > 0
  }

  /// Judges the marks of a row: what all of them share once, then each by itself.
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
      issues += entries.compactMap { entry in
        entry.fault.map { Issue($0.finding, row: parsed.row).placed(at: entry.mark) }
      }
      isAccepted = false
      return
    }
    var accepted = 0
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
      issues += found.map { $0.placed(at: entry.mark) }
      if found.contains(where: { $0.severity == .error }) { continue }
      accepted += 1
      accept(row, &state)
    }
    isAccepted = accepted > 0 || entries.isEmpty
  }
}

extension ParsedRow {
  /// The days of a row whose date cell holds several; nil for any other row.
  fileprivate func severalDays(_ form: PreparedForm) -> [CalendarDate?]? {
    guard let place = form.index(of: .date), case .days(let days, _) = values[place] else { return nil }
    return days
  }
}

extension Issue {
  /// The issue at the cell of a mark.
  fileprivate func placed(at mark: ParsedRow.Mark) -> Issue {
    var issue = self
    issue.column = mark.column
    issue.field = FieldKey.date.rawValue
    issue.heading = mark.heading
    issue.value = mark.text
    return issue
  }
}
