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
        if refusal.variant != Assessment.silentVariant { issues.append(refusal.placed(in: table.result)) }
      } else {
        let own = notices < Self.mostNotices ? table.notices : table.briefNotices
        notices += own.count
        issues += own.map { $0.placed(in: table.result) }
      }
    }
    let failures = files.flatMap { file in file.failures.filter { _ in concerns(file) } }
    issues += failures
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
        guard !hasRoster || !reporting.contains(unit.code) else { return nil }
        let variant = reporting.contains(unit.code) ? "roster" : hasRoster ? "participation" : "both"
        return Issue(.missingForm, variant: variant, facts: ["unit": unit.name], unit: unit.code, month: month)
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
    let columns = notices.filter { $0.code == .extraLabel }
    guard columns.count > 1 else { return notices }
    let count = columns.reduce(0) { $0 + ($1.facts["count"].flatMap { Int($0) } ?? 1) }
    return [Issue(.extraLabel, variant: "others", facts: ["count": String(count)])]
      + notices.filter { $0.code != .extraLabel }
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

extension Issue {
  /// By file, sheet, row and column, nothing before something; then by code.
  static func precedes(_ left: Issue, _ right: Issue) -> Bool {
    if left.file != right.file {
      guard let leftFile = left.file, let rightFile = right.file else { return left.file == nil }
      return leftFile.utf8.lexicographicallyPrecedes(rightFile.utf8)
    }
    if left.sheet != right.sheet {
      guard let leftSheet = left.sheet, let rightSheet = right.sheet else { return left.sheet == nil }
      return leftSheet.utf8.lexicographicallyPrecedes(rightSheet.utf8)
    }
    if left.row != right.row { return (left.row ?? 0) < (right.row ?? 0) }
    if left.column != right.column { return (left.column ?? -1) < (right.column ?? -1) }
    if left.code != right.code { return left.code.order < right.code.order }
    return (left.month?.description ?? "", left.unit ?? "", left.value ?? "") < (
      right.month?.description ?? "", right.unit ?? "", right.value ?? ""
    )
  }
}
