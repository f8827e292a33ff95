import Movement
import VietnameseText

/// A row on its way through the checks that need more than the row.
struct CheckedRow {
  /// The table that the row is in.
  let table: TableContext
  /// The row as its cells were read.
  let parsed: ParsedRow
  /// What was found so far.
  private(set) var issues: [Issue]
  /// The decisions that the row was accepted by.
  private(set) var usedWaivers: [Waiver] = []
  /// The one of several days that is looked at; nil where the row has one.
  let day: CalendarDate?
  /// The person whom the row means.
  var person: Person = .nobody

  /// Whom a row means.
  enum Person {
    /// The row is not about a person.
    case nobody
    /// No such code in any roster in effect, or no such name in the unit's.
    case unknown
    /// No code, and several members have that name.
    case ambiguous([Member])
    /// The code belongs to somebody of another name.
    case mismatched
    /// One member.
    case settled(Member)
  }

  init(_ parsed: ParsedRow, in table: TableContext, members: MemberDirectory, day: CalendarDate? = nil) {
    self.parsed = parsed
    self.day = day
    self.table = table
    issues = parsed.issues
    person = settlePerson(members)
  }

  private func settlePerson(_ members: MemberDirectory) -> Person {
    switch table.form.kind {
    case .participation: break
    case .nominations where nominates == .individual: break
    case .deeds where !self[.memberID].isMissing: break
    default: return .nobody
    }
    if let id = self[.memberID].text { return members.member(code: id).map(Person.settled) ?? .unknown }
    guard let name = personName else { return .unknown }
    let candidates = members.members(named: name, in: table.unit.code)
    return candidates.count > 1 ? .ambiguous(candidates) : candidates.first.map(Person.settled) ?? .unknown
  }

  /// Whether an issue keeps the row from being counted.
  var hasError: Bool { issues.contains { $0.severity == .error } }

  /// The value of a field, missing where the form has no such field.
  subscript(_ key: FieldKey) -> CellValue {
    guard let index = table.match.prepared.index(of: key) else { return .missing }
    if let day, key == .date { return .date(day, written: parsed.values[index].shown ?? "") }
    return parsed.values[index]
  }

  /// Whether a number is an estimate.
  func isEstimate(_ key: FieldKey) -> Bool {
    table.match.prepared.index(of: key).map(parsed.estimates.contains) ?? false
  }

  /// Reports an issue of a cell, unless the cell has one; where a waiver accepts it, a notice says so instead.
  ///
  /// Answers whether the issue stands.
  @discardableResult
  mutating func report(
    _ finding: some Finding, at key: FieldKey
  ) -> Bool {
    guard !issues.contains(where: { $0.field == key.rawValue }), let index = table.match.prepared.index(of: key) else {
      return true
    }
    let waiver = waiver(of: type(of: finding).code)
    if let waiver { usedWaivers.append(waiver) }
    let standing: any Finding = waiver.map(Waived.init) ?? finding
    issues.append(
      Issue(
        standing, row: parsed.row, column: table.match.bindings[index]?.column, field: key.rawValue,
        heading: table.match.heading(of: index), value: parsed.values[index].shown))
    return waiver == nil
  }

  /// The decision that accepts the row in spite of an issue.
  private func waiver(of code: IssueCode) -> Waiver? {
    table.waivers.first { waiver in
      waiver.code == code
        && (waiver.memberID == nil || waiver.memberID == self[.memberID].text || waiver.memberID == member?.id)
        && (waiver.date == nil || waiver.date == self[.date].date)
    }
  }

  /// Reports an issue of the row as a whole.
  mutating func reportRow(_ finding: some Finding) { issues.append(Issue(finding, row: parsed.row)) }

  /// Where the row stands.
  var origin: RowOrigin { RowOrigin(table: table.origin, row: parsed.row) }
}

/// A counted table as the checks see it.
struct TableContext {
  let origin: TableOrigin
  let unit: Unit
  let month: YearMonth
  let match: FormMatch
  /// The decisions that concern the unit's form of the month.
  let waivers: [Waiver]
  var form: FormDefinition { match.form }
  var path: String { origin.file }
  var sheet: String? { origin.sheet }
}

// What the forms share under different names.
extension CheckedRow {
  /// The field that names a person: Họ và tên, or Tên in a nomination, Người làm of a deed.
  var personNameField: FieldKey {
    switch table.form.kind {
    case .nominations, .deeds: .name
    default: .fullName
    }
  }

  /// The person's name.
  var personName: String? { self[personNameField].text.map(TextNormalization.onOneLine) }

  /// Whom a nomination is for.
  var nominates: SubjectKind? { self[.kind].code.flatMap(SubjectKind.init) }

  /// What the row says beside its record.
  var extras: Extras {
    Extras(
      table.match.prepared.extras.lazy.compactMap { index in
        parsed.values[index].extra.map { (key: table.form.fields[index].key, value: $0) }
      })
  }

  /// The session; an empty cell means the whole day.
  var session: Session? {
    let value = self[.session]
    return value.isMissing ? .full : value.code.flatMap(Session.init)
  }

  /// The member, where one is settled.
  var member: Member? {
    if case .settled(let member) = person { member } else { nil }
  }
}
