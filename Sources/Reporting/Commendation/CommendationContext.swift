import Configuration
public import Movement
public import Submissions

/// A period's verdicts with the subjects that they are on, and the look-ups that the datasets share.
struct CommendationContext: Sendable {
  struct MemberSubject: Sendable {
    var verdict: Verdict
    var period: MemberPeriod
    var unit: Unit?
    /// The unit's place in `units.csv`.
    var unitPlace: Int
    var unitName: String { unit?.name ?? period.unit }
  }
  struct UnitSubject: Sendable {
    var verdict: Verdict
    var period: UnitPeriod
    /// The unit's place in `units.csv`.
    var unitPlace: Int
  }

  let results: Results
  let period: CommendationPeriod
  let commendation: Commendation
  /// The language of the sentences on subjects.
  let language: Language
  let layout: WorkbookLayout
  let programVersion: String
  let whatIf: [WhatIf]
  /// The members considered, by rank, then by code.
  let members: [MemberSubject]
  /// The units considered, by rank, then by code.
  let units: [UnitSubject]
  private let unitsByCode: [String: [(place: Int, unit: Unit)]]
  private let contentGroups: [String: String]

  /// nil unless the results are those of a period.
  init?(
    results: Results, layout: WorkbookLayout, language: Language, programVersion: String, whatIf: [WhatIf]
  ) {
    guard let period = results.period, let commendation = results.commendation else { return nil }
    self.results = results
    self.period = period
    self.commendation = commendation
    self.language = language
    self.layout = layout
    self.programVersion = programVersion
    self.whatIf = whatIf
    let entries = results.district.units.enumerated().map { (place: $0.offset, unit: $0.element) }
    let unitsByCode = Dictionary(grouping: entries, by: \.unit.code)
    self.unitsByCode = unitsByCode
    contentGroups = Dictionary(
      results.district.rules.contentGroups.map { ($0.code, $0.label) }, uniquingKeysWith: { first, _ in first })
    let memberPeriods = Dictionary(period.members.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    members = commendation.individuals.compactMap { verdict in
      guard let period = memberPeriods[verdict.id] else { return nil }
      let entry = Self.entry(period.unit, period.month, unitsByCode)
      return MemberSubject(verdict: verdict, period: period, unit: entry?.unit, unitPlace: entry?.place ?? .max)
    }
    units = commendation.collectives.compactMap { verdict in
      guard let period = period.units.first(where: { $0.unit.code == verdict.id && $0.unit.name == verdict.name })
      else { return nil }
      let place = entries.first { $0.unit == period.unit }?.place
      return UnitSubject(verdict: verdict, period: period, unitPlace: place ?? .max)
    }
  }

  /// Of two units that share a code in a month, the later entry began later and has the code.
  private static func entry(
    _ code: String, _ month: YearMonth, _ units: [String: [(place: Int, unit: Unit)]]
  ) -> (place: Int, unit: Unit)? {
    units[code]?.last { $0.unit.isValid(in: month) }
  }

  /// The name of the unit that a code means in a month, or the code where it means none.
  func name(of unit: String, in month: YearMonth) -> String {
    Self.entry(unit, month, unitsByCode)?.unit.name ?? unit
  }

  func label(ofGroup code: String) -> String { contentGroups[code] ?? code }

  /// What the layout calls a code; the code itself where it says nothing.
  func words(_ domain: CodeDomain, _ code: String) -> String { layout.words(domain, code) }

  /// The language of the layout's texts.
  var layoutLanguage: Language { layout.language }

  /// What the layout says of the period.
  func text(_ text: PeriodText, _ places: [String: String]) -> String {
    layout.texts.filled(text, in: layoutLanguage, places)
  }

  /// What is said on subjects.
  var wording: SubjectWording { SubjectWording(texts: layout.texts, language: language) }

  var rules: CommendationRules { results.district.rules.commendation }

  /// The months of the period of which nothing was received.
  var missingMonths: [YearMonth] { results.missingMonths }
}

extension Results {
  /// The months of the commendation's period of which no table counts; empty without a period.
  public var missingMonths: [YearMonth] {
    let received = Set(tables.filter(\.isCounted).compactMap(\.month))
    return (period?.months ?? []).filter { !received.contains($0) }
  }

  /// The months of the commendation's period that have no eligible day, being before the launch; empty without a period.
  public var monthsBeforeLaunch: [YearMonth] {
    (period?.months ?? []).filter { $0.lastDay < district.rules.monthlyRule.launched }
  }
}

/// The codes that the commendation layout may word.
enum CommendationDomains {
  static let status = CodeDomain(name: "status", codes: CommendationStatus.allCases.map(\.rawValue))
  static let criterion = CodeDomain(name: "criterion", codes: ["holds", "fails"])
  static let tie = CodeDomain(name: "tie", codes: ["tied", "not_tied"])
  static let form = CodeDomain(name: "form", codes: CommendationForm.allCases.map(\.rawValue))
  static let session = ParticipationDataset.sessionDomain
  static let confirmed = CodeDomain(name: "confirmed", codes: ["yes", "no"])
  static let bound = CodeDomain(name: "bound", codes: ["at_least", "at_most"])
  static let part = CodeDomain(
    name: "part",
    codes: ["individuals", "individuals_trials", "collectives", "collectives_trials"])
  static let count = CodeDomain(
    name: "count",
    codes: ["considered", "nominated", "eligible", "quota", "proposed", "beyond", "tied", "tie_group", "all_trials"]
  )
  /// A metric that the layout does not word reads by its name: a new one needs no edit there.
  static let memberMetric = CodeDomain(name: "member_metric", codes: MemberMetric.names, isOpen: true)
  static let unitMetric = CodeDomain(name: "unit_metric", codes: UnitMetric.names, isOpen: true)
}
