import Movement
import TableReading

/// Judges all tables of one month: rosters first, since the other forms refer to them, then activities, then the rest.
struct MonthAssessor {
  private let district: District
  private let directory: UnitDirectory
  private var state: MonthState
  private(set) var record: MonthRecord
  private(set) var rosters: [Roster]
  /// The rejected rows of the rosters in effect.
  private(set) var rejectedRoster: RejectedRosterRows
  private(set) var ledger: IssueLedger
  /// The rows judged so far, where another reading is to be compared with them.
  private(set) var judged: [SubmissionChanges.Place: [SubmissionChanges.Row]] = [:]
  /// The decisions by which rows were accepted.
  private(set) var usedWaivers: Set<Waiver> = []
  private let remembersRows: Bool
  private let faults: RosterFaults

  /// An assessor of a month.
  /// - Parameters:
  ///   - words: the words by which forms are read.
  ///   - rosters: the accepted rosters of the months before.
  ///   - rejectedRoster: the rejected rows of those.
  ///   - faults: the rosters that could not be read or counted.
  ///   - ledger: takes the issues of the month.
  ///   - remembersRows: whether another reading is to be compared with this one.
  init(
    month: YearMonth, district: District, directory: UnitDirectory, words: FormWords, rosters: [Roster],
    faults: RosterFaults, rejectedRoster: RejectedRosterRows, ledger: IssueLedger, remembersRows: Bool
  ) {
    self.faults = faults
    self.ledger = ledger
    self.remembersRows = remembersRows
    self.district = district
    self.directory = directory
    self.rosters = rosters
    self.rejectedRoster = rejectedRoster
    let inEffect = RostersInEffect(month: month, rosters: rosters)
    state = MonthState(
      month: month, district: district, directory: directory,
      members: MemberDirectory(inEffect, names: NameMatcher(words: words.names)))
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
    state.members = MemberDirectory(record.rosters, names: state.members.names)
    rejectedRoster.prepare(state.members.names)
    state.rejectedRoster = rejectedRoster
    state.rosterFaults = Dictionary(
      faults.needed(in: record.month, record.rosters).map { ($0.unit, $0.file) }, uniquingKeysWith: { $1 })
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
    assess(.deeds, &tables) { row, state in
      if let deed = state.acceptDeed(row) { record.deeds.append(deed) }
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
      var absent = 0
      ledger.beginTable()
      if form == .roster { rejectedRoster.begin(unit: context.unit.code, month: context.month) }
      do throws(ReadingError) {
        try rows.forEachRow { parsed in
          let row = RowJudgement(parsed, in: context, checks, &state, accept: accept)
          enter(row, parsed.row, in: context)
          switch row.isAccepted {
          case nil: absent += 1
          case true?: counts.accepted += 1
          case false?: counts.rejected += 1
          }
          if remembersRows {
            judged.append(.init(content: RowContent(parsed), hasError: row.isAccepted == false))
          }
        }
      } catch {
        ledger.add(Issue.unreadable(error, file: context.path).placed(in: context))
      }
      ledger.endTable(context)
      if absent > 0 { tables[index].notices.append(Issue(AbsentRows(count: absent))) }
      tables[index].result.rows = counts
      tables[index].rows = nil
      self.judged[.init(unit: context.unit.code, month: context.month, form: form), default: []] += judged
    }
  }

  /// Enters what was found in a row.
  private mutating func enter(_ row: RowJudgement, _ number: Int, in table: TableContext) {
    if row.isAccepted == false { state.rejectedRows += 1 }
    if table.form.kind == .roster, let rejected = row.rejected { rejectedRoster.add(rejected) }
    if !row.usedWaivers.isEmpty { usedWaivers.formUnion(row.usedWaivers) }
    ledger.add(row.issues, row: number, in: table)
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
