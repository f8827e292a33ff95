import Movement
import VietnameseText

/// What the checks of one month know: the district, the rosters in effect, and the rows accepted so far.
struct MonthState {
  let month: YearMonth
  let rule: MonthlyRule
  let directory: UnitDirectory
  let villages: VillageDirectory
  private let unitHints: UnitHints
  /// How many rows have an error so far.
  var rejectedRows = 0
  /// The rosters in effect; set once the month's own rosters are read.
  var members: MemberDirectory
  /// The rejected rows of the rosters in effect; set with `members`.
  var rejectedRoster = RejectedRosterRows()
  /// Files that were to bring rosters and could not be read or counted, by unit; set with `members`.
  var rosterFaults: [String: String] = [:]
  /// The codes of the accepted activities of each unit, and the rows that brought them.
  var activities: [String: [String: RowOrigin]] = [:]
  /// The members of the accepted roster rows of the month, by code.
  var rosterRows: [String: Member] = [:]
  /// The accepted participation rows, by member and day.
  var participations: [MemberDay: [(session: Session, origin: RowOrigin)]] = [:]
  /// The accepted nominations, by subject.
  var nominations: [Subject: RowOrigin] = [:]
  /// What rows say beside their records, each once: people who did the same work on a day say the same of it.
  private var extras: Set<Extras> = []

  struct MemberDay: Hashable {
    let member: String
    let date: CalendarDate
  }

  struct Subject: Hashable {
    let kind: SubjectKind
    let code: String
  }

  init(month: YearMonth, district: District, directory: UnitDirectory, members: MemberDirectory) {
    self.month = month
    rule = district.rules.monthlyRule
    self.directory = directory
    unitHints = UnitHints(directory)
    villages = VillageDirectory(district.villages.filter { $0.isValid(in: month) })
    self.members = members
  }
}

extension MonthState {
  /// What a row says beside its record, in the memory of the first row that says so.
  mutating func sharedExtras(of row: CheckedRow) -> Extras {
    let own = row.extras
    return own.isEmpty ? own : extras.insert(own).memberAfterInsert
  }
}

// Questions of the checks.
extension MonthState {
  /// Whether a unit's accepted activities of the month include one of that code.
  func isKnown(activity id: String, of unit: String) -> Bool { activities[unit]?[id] != nil }

  /// The accepted rows of the same member and day.
  func earlierParticipations(as row: CheckedRow) -> [(session: Session, origin: RowOrigin)] {
    guard let member = row.member, let date = row[.date].date else { return [] }
    return participations[MemberDay(member: member.id, date: date)] ?? []
  }

  /// Whom a nomination is for: a settled member, or a known unit.
  func subject(of row: CheckedRow) -> Subject? {
    switch row.nominates {
    case .individual: row.member.map { Subject(kind: .individual, code: $0.id) }
    case .collective:
      row[.name].text.flatMap { directory.unit(named: $0) }
        .map { Subject(kind: .collective, code: $0.code) }
    case .resident: home(of: row).map { Subject(kind: .resident, code: $0) }
    case .household: home(of: row).map { Subject(kind: .household, code: SubjectID.householdPrefix + $0) }
    case nil: nil
    }
  }

  /// Where somebody on no roster lives, and the name: `03169/huoi sang/giang a pao`, with the year of birth where the row gives it.
  private func home(of row: CheckedRow) -> String? {
    guard let commune = commune(of: row), let name = row[.name].text else { return nil }
    let parts = [commune.code, TextNormalization.folded(row[.village].text ?? ""), TextNormalization.folded(name)]
    return (parts + (row[.birthDate].birth.map { [String($0.yearOfBirth)] } ?? [])).joined(separator: "/")
  }

  /// The commune that a row names, else the submitting unit if it is one.
  func commune(of row: CheckedRow) -> Unit? {
    if let named = row[.commune].text { return directory.commune(named: named) }
    return row.table.unit.kind == .commune ? row.table.unit : nil
  }
}

extension Birth {
  /// The year, whether or not the day is known.
  fileprivate var yearOfBirth: Int {
    switch self {
    case .day(let date): date.year
    case .year(let year): year
    }
  }
}

// What a row may have meant instead. Looking for it takes far longer than any check, so a month in which many rows are rejected gets
// no further hints: nobody reads them, and a wrong roster must not take hours.
extension MonthState {
  private static let mostRowsWithHints = 2_000
  /// How many members are compared in all.
  private static let mostComparisons = 5_000_000

  private var givesHints: Bool {
    rejectedRows < Self.mostRowsWithHints && rejectedRows * members.count < Self.mostComparisons
  }

  /// The name of the unit that a text may have meant.
  func closestUnit(to name: String) -> String? { givesHints ? unitHints.unit(near: name) : nil }

  /// The name of the commune that a text may have meant.
  func closestCommune(to name: String) -> String? { givesHints ? unitHints.commune(near: name) : nil }

  /// The name of the commune's village that a text may have meant.
  func closestVillage(to name: String, in commune: Unit) -> String? {
    givesHints ? villages.name(near: name, in: commune.code) : nil
  }

  /// The roster row that was rejected and has a row's code or name.
  func rejectedRosterRow(of row: CheckedRow) -> EarlierRow? {
    let byCode = row[.memberID].text.flatMap(rejectedRoster.row(code:))
    let byName = row.personName.flatMap { rejectedRoster.row(named: $0, in: row.table.unit.code, members.names) }
    return (byCode ?? byName).map { EarlierRow($0, seenFrom: row.table) }
  }

  /// The member whose code or name is the nearest to a row's.
  func closestMember(to row: CheckedRow) -> NamedMember? {
    guard givesHints else { return nil }
    return members.closest(code: row[.memberID].text, name: row.personName, in: row.table.unit.code)
      .map(NamedMember.init)
  }
}
