import Movement
import VietnameseText

/// Puts the results together: counts, unit figures, missing forms, and the order of everything.
struct ResultsBuilder {
  let district: District
  let units: UnitRegister
  let scope: Assessment.Scope

  /// Notices of tables after which a table's unknown columns are no longer listed one by one.
  private static let mostNotices = 20_000

  func build(
    files: [ScannedFile], tables: [ScannedTable], issues rowIssues: [Issue], records: [YearMonth: MonthRecord]
  ) -> Results {
    let concerned = tables.filter(concerns)
    let results = concerned.map(\.settledResult).sorted(by: Self.tableOrder)
    let months = records.keys.sorted()
    let standings = months.flatMap { records[$0]?.standings(under: district.rules.monthlyRule) ?? [] }
    var issues = rowIssues
    var notices = 0
    for table in concerned {
      if let refusal = table.refusal {
        if table.isRefusalTold { issues.append(refusal.placed(in: table.result)) }
      } else {
        let own = notices < Self.mostNotices ? table.notices : table.briefNotices
        notices += own.count
        issues += own.map { $0.placed(in: table.result) }
      }
    }
    for file in files where concerns(file) { issues += file.failures + file.ignored.map(\.issue) }
    let summaries = unitSummaries(months, results, standings, records)
    issues += missingForms(months, results, records)
    var built = Results(
      district: district, months: months,
      inputs: files.filter { concerns($0) || feedsRosters($0) }.map(\.summary), tables: results,
      issues: issues.sorted(by: Issue.precedes), records: records, standings: standings, units: summaries)
    built.sent = files.flatMap(\.sent)
    if case .period(let range) = scope {
      let period = CommendationPeriod(
        from: range.lowerBound, to: range.upperBound, records: records, rule: district.rules.monthlyRule,
        commended: district.commended, unit: { units.directory($1).unit(code: $0) })
      built.period = period
      built.commendation = Commendation(
        period, rules: district.rules.commendation, namePrecedes: VietnameseOrder.precedes)
    }
    return built
  }

  /// Whether a table belongs to the results; a table without a settled month does where any of its sources may mean one of theirs.
  private func concerns(_ table: ScannedTable) -> Bool {
    if let month = table.result.month { return scope.includes(month) }
    return table.namedMonths.isEmpty || table.namedMonths.contains(where: scope.includes)
  }

  private func concerns(_ file: ScannedFile) -> Bool {
    file.tables.contains(where: concerns)
      || (file.tables.isEmpty && (file.namedMonths.isEmpty || file.namedMonths.contains(where: scope.includes)))
  }

  /// Whether a file of an earlier month brought a roster that may be in effect.
  private func feedsRosters(_ file: ScannedFile) -> Bool {
    file.tables.contains { table in
      guard table.result.form == .roster, table.refusal == nil, let month = table.result.month else { return false }
      return month <= scope.last ?? month
    }
  }

  private func unitSummaries(
    _ months: [YearMonth], _ tables: [TableResult], _ standings: [MemberStanding], _ records: [YearMonth: MonthRecord]
  ) -> [UnitSummary] {
    var summaries: [UnitMonth: UnitSummary] = [:]
    func change(_ unit: String, _ month: YearMonth, _ body: (inout UnitSummary) -> Void) {
      body(&summaries[UnitMonth(month: month, unit: unit), default: UnitSummary(code: unit, month: month)])
    }
    for table in tables {
      guard let unit = table.unit, let month = table.month, records[month] != nil else { continue }
      change(unit, month) { summary in
        if table.isCounted, let form = table.form, !summary.forms.contains(form) { summary.forms.append(form) }
      }
    }
    for standing in standings { change(standing.unit, standing.month) { $0.count(standing) } }
    for (month, record) in records {
      for activity in record.activities { change(activity.leadUnit, month) { $0.count(activity) } }
      for feedback in record.feedback {
        change(feedback.unit, month) { $0.feedback[feedback.outcome, default: 0] += 1 }
      }
    }
    let withTable = Set(
      tables.compactMap { table in table.unit.flatMap { unit in table.month.map { UnitMonth(month: $0, unit: unit) } } }
    )
    return summaries.filter { $0.value.members > 0 || withTable.contains($0.key) || $0.value.activities > 0 }
      .sorted { ($0.key.month, $0.key.unit) < ($1.key.month, $1.key.unit) }
      .map { _, summary in
        var ordered = summary
        ordered.forms = FormKind.allCases.filter(summary.forms.contains)
        return ordered
      }
  }

  private struct UnitMonth: Hashable {
    let month: YearMonth, unit: String
  }

  /// A unit that must submit and sent no participation form that counts, or has no roster in effect: one issue a unit and month.
  private func missingForms(
    _ months: [YearMonth], _ tables: [TableResult], _ records: [YearMonth: MonthRecord]
  ) -> [Issue] {
    months.flatMap { month -> [Issue] in
      let reporting = Set(
        tables.filter { $0.month == month && $0.isCounted && $0.form == .participation }.compactMap(\.unit))
      return units.directory(month).units.filter(\.mustSubmit).compactMap { unit in
        let hasRoster = records[month]?.rosters.byUnit[unit.code] != nil
        return MissingForm.issue(
          of: unit, in: month, hasParticipation: reporting.contains(unit.code), hasRoster: hasRoster)
      }
    }
  }

  private static func tableOrder(_ left: TableResult, _ right: TableResult) -> Bool {
    if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
    return (left.sheet ?? "").utf8.lexicographicallyPrecedes((right.sheet ?? "").utf8)
  }
}

extension ScannedTable {
  /// The table's notices, those of its unknown columns in one.
  fileprivate var briefNotices: [Issue] {
    let columns = notices.compactMap { $0.finding as? ExtraLabel }
    guard columns.count > 1 else { return notices }
    return [Issue(ExtraLabel(columns: .others(columns.reduce(0) { $0 + $1.count })))]
      + notices.filter { $0.code != ExtraLabel.code }
  }

  /// The table's result with the rows that neither count nor are rejected as skipped ones.
  var settledResult: TableResult {
    var settled = result
    if refusal != nil {
      settled.isCounted = false
      settled.rows.accepted = 0
      settled.rows.rejected = 0
    }
    settled.rows.skipped = settled.rows.total - settled.rows.accepted - settled.rows.rejected
    return settled
  }
}

extension UnitSummary {
  /// Counts a member.
  mutating func count(_ standing: MemberStanding) {
    members += 1
    days += standing.days
    switch standing.status {
    case .inactive: inactive += 1
    case .exempt: exempt += 1
    case .met: met += 1
    case .short: short += 1
    case .none: none += 1
    }
  }

  /// Counts an activity that the unit leads.
  mutating func count(_ activity: Activity) {
    activities += 1
    villagers += activity.villagers ?? 0
    beneficiaries += activity.beneficiaries ?? 0
  }
}
