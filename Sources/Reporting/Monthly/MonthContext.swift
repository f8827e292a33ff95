import Configuration
import Movement
import Submissions
import TableReading

/// One month of the results, with the look-ups that the datasets share.
struct MonthContext: Sendable {
  let results: Results
  let month: YearMonth
  /// The language of the issues' words.
  let language: Language
  let layout: WorkbookLayout
  let programVersion: String
  /// The units of the month in the order of `units.csv`.
  let units: [Unit]
  let unitNames: [String: String]
  let summaries: [String: UnitSummary]
  let record: MonthRecord?
  let contentGroups: [String: String]
  /// The issues of the month, with those of earlier rosters that it needed, and those of files whose month is not known.
  let issues: [Issue]
  let tables: [TableResult]
  /// What came and could not be counted, and is to go back to a unit for the month.
  let setAside: [SetAside]
  private let addressees: [Place: String]

  init(results: Results, month: YearMonth, language: Language, layout: WorkbookLayout, programVersion: String) {
    self.results = results
    self.month = month
    self.language = language
    self.layout = layout
    self.programVersion = programVersion
    record = results.records[month]
    let summaries = Dictionary(
      results.units.lazy.filter { $0.month == month }.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.summaries = summaries
    tables = results.tables.filter { $0.month == month }
    let named = Set(tables.compactMap(\.unit))
    // Of two units that share a code in a month, the later entry began later and has the code.
    var codes: Set<String> = []
    var units: [Unit] = []
    for unit in results.district.units.reversed() where unit.isValid(in: month) {
      guard unit.mustSubmit || summaries[unit.code] != nil || named.contains(unit.code) else { continue }
      if codes.insert(unit.code).inserted { units.append(unit) }
    }
    self.units = units.reversed()
    unitNames = Dictionary(
      results.district.units.filter { $0.isValid(in: month) }.map { ($0.code, $0.name) },
      uniquingKeysWith: { $1 })
    contentGroups = Dictionary(
      results.district.rules.contentGroups.map { ($0.code, $0.label) }, uniquingKeysWith: { first, _ in first })
    issues = results.issues.filter { results.month(ofIssue: $0).map { $0 == month } ?? true }
    let sent = results.sent.filter { $0.addressee.month == month }
    setAside = sent.compactMap(SetAside.init)
    addressees = Dictionary(
      sent.compactMap { sent in sent.addressee.unit.map { (Place(file: sent.file.path, sheet: sent.sheet), $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The language of the layout's texts.
  var layoutLanguage: Language { layout.language }

  /// What the layout says on an occasion.
  func text(_ text: MonthlyText, _ places: [String: String] = [:]) -> String {
    layout.texts.filled(text, in: layoutLanguage, places)
  }

  private struct Place: Hashable {
    var file: String?
    var sheet: String?
  }

  /// The unit of an issue; where it is not settled that to which its file goes back.
  func unit(of issue: Issue) -> String? {
    issue.unit ?? addressees[Place(file: issue.file, sheet: issue.sheet)]
  }

  /// The unit's name, or the code where the month has no such unit.
  func name(of unit: String) -> String { unitNames[unit] ?? unit }

  func label(ofGroup code: String) -> String { contentGroups[code] ?? code }
}

/// A table, or a file without one, that counts for nothing, with the unit and the form that it is taken for.
struct SetAside: Hashable, Sendable {
  var unit: String
  /// The form, or the one that the headings are nearest to.
  var form: FormKind?
  var file: String

  /// Nil for what counts, came twice, or belongs to no unit.
  init?(_ sent: SentTable) {
    guard let unit = sent.addressee.unit else { return nil }
    switch sent.fate {
    case .counted, .elsewhere, .ignored: return nil
    case .refused(let issue), .unreadable(let issue), .unsupported(let issue):
      self.unit = unit
      file = sent.file.path
      form = sent.form ?? issue.nearestForm
    }
  }
}

/// The kinds of units as codes.
let unitKindDomain = CodeDomain(name: "unit_kind", codes: UnitKind.allCases.map(\.rawValue))
