import Movement
import TableReading

/// Judges all tables of one month: rosters first, since the other forms refer to them, then activities, then the rest.
struct MonthAssessor {
  private let district: District
  private let directory: UnitDirectory
  private var state: MonthState
  private(set) var record: MonthRecord
  private(set) var rosters: [Roster]
  private(set) var ledger: IssueLedger
  /// The rows judged so far, where another reading is to be compared with them.
  private(set) var judged: [SubmissionChanges.Place: [SubmissionChanges.Row]] = [:]
  /// The decisions by which rows were accepted.
  private(set) var usedWaivers: Set<Waiver> = []
  private let remembersRows: Bool

  /// An assessor of a month.
  /// - Parameters:
  ///   - rosters: the accepted rosters of the months before.
  ///   - ledger: takes the issues of the month.
  ///   - remembersRows: whether another reading is to be compared with this one.
  init(
    month: YearMonth, district: District, directory: UnitDirectory, rosters: [Roster], ledger: IssueLedger,
    remembersRows: Bool
  ) {
    self.ledger = ledger
    self.remembersRows = remembersRows
    self.district = district
    self.directory = directory
    self.rosters = rosters
    let inEffect = RostersInEffect(month: month, rosters: rosters)
    state = MonthState(
      month: month, district: district, directory: directory, members: MemberDirectory(inEffect))
    record = MonthRecord(month: month, rosters: inEffect)
  }

  /// Judges the rosters of the month; the counts of the tables are filled in.
  mutating func assessRosters(_ tables: inout [ScannedTable]) {
    var members: [String: [Member]] = [:]
    assess(.roster, &tables) { row, state in
      guard let member = state.acceptRoster(row) else { return }
      members[row.table.unit.code, default: []].append(member)
    }
    // Only the checks of rosters ask for them.
    state.rosterRows = [:]
    rosters += members.sorted { $0.key < $1.key }.map {
      Roster(unit: $0.key, month: record.month, members: $0.value)
    }
    record.rosters = RostersInEffect(month: record.month, rosters: rosters)
    state.members = MemberDirectory(record.rosters)
  }

  /// Judges the other forms of the month; the counts of the tables are filled in.
  mutating func assessRecords(_ tables: inout [ScannedTable]) {
    var record = self.record
    assess(.activities, &tables) { row, state in
      if let activity = state.acceptActivity(row) { record.activities.append(activity) }
    }
    assess(.participation, &tables) { row, state in
      if let participation = state.acceptParticipation(row) { record.participations.append(participation) }
    }
    assess(.nominations, &tables) { row, state in
      if let nomination = state.acceptNomination(row) { record.nominations.append(nomination) }
    }
    assess(.feedback, &tables) { row, state in
      if let feedback = state.acceptFeedback(row) { record.feedback.append(feedback) }
    }
    self.record = record
    for waiver in district.waivers where waiver.month == record.month && !usedWaivers.contains(waiver) {
      let name = directory.unit(code: waiver.unit)?.name
      ledger.add(
        Issue(
          UnusedWaiver(decision: Waived(waiver), unit: name, month: waiver.month), unit: waiver.unit,
          month: waiver.month))
    }
  }

  /// Runs a form's checks over its counted tables of the month, in order, and hands on the rows without error.
  private mutating func assess(
    _ form: FormKind, _ tables: inout [ScannedTable], accept: (CheckedRow, inout MonthState) -> Void
  ) {
    let checks = Findings.rowChecks(of: form)
    for index in tables.indices where tables[index].result.form == form && tables[index].refusal == nil {
      guard let context = tables[index].context(directory, district.waivers), let rows = tables[index].rows else {
        continue
      }
      var counts = tables[index].result.rows
      var judged: [SubmissionChanges.Row] = []
      ledger.beginTable()
      do throws(ReadingError) {
        try rows.forEachRow { parsed in
          let row = judge(parsed, in: context, checks)
          if remembersRows { judged.append(.init(content: parsed.values.hashValue, hasError: row.hasError)) }
          if row.hasError {
            counts.rejected += 1
          } else {
            counts.accepted += 1
            accept(row, &state)
          }
        }
      } catch {
        ledger.add(Issue.unreadable(error, file: context.path).placed(in: context))
      }
      ledger.endTable(context)
      tables[index].result.rows = counts
      tables[index].rows = nil
      self.judged[.init(unit: context.unit.code, month: context.month, form: form), default: []] += judged
    }
  }

  /// Runs the checks over a row and enters what they find.
  private mutating func judge(_ parsed: ParsedRow, in table: TableContext, _ checks: [any RowCheck.Type]) -> CheckedRow
  {
    var row = CheckedRow(parsed, in: table, members: state.members)
    if !parsed.hasError {
      for check in checks { check.run(&row, state) }
    }
    if row.hasError { state.rejectedRows += 1 }
    if !row.usedWaivers.isEmpty { usedWaivers.formUnion(row.usedWaivers) }
    ledger.add(row.issues, row: parsed.row, in: table)
    return row
  }
}

extension ScannedTable {
  /// The table as the checks see it; nil unless form, unit and month are settled.
  func context(_ directory: UnitDirectory, _ waivers: [Waiver]) -> TableContext? {
    guard let match, let month = result.month, let code = result.unit,
      let unit = directory.unit(code: code)
    else { return nil }
    return TableContext(
      origin: TableOrigin(file: result.path, sheet: result.sheet), unit: unit, month: month, match: match,
      waivers: waivers.filter { $0.month == month && $0.unit == unit.code && $0.form == match.form.kind })
  }
}

extension Issue {
  /// The issue with the table's place.
  func placed(in table: TableContext) -> Issue {
    var issue = self
    issue.file = table.path
    issue.sheet = table.sheet
    issue.unit = table.unit.code
    issue.month = table.month
    return issue
  }

  /// The issue with the place of a table that may not be settled.
  func placed(in table: TableResult) -> Issue {
    var issue = self
    issue.file = table.path
    issue.sheet = issue.sheet ?? table.sheet
    issue.unit = table.unit
    issue.month = table.month
    return issue
  }
}
