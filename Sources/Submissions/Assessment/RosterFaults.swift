import Movement
import TableReading

/// A file of a unit that was to bring a roster, and could not be read or counted.
struct RosterFault: Sendable {
  let unit: String
  let month: YearMonth
  let file: String
  /// Why.
  let issue: Issue
  /// Whether the file is a roster for certain; one that cannot be read at all, and whose name says nothing, may be anything.
  let isCertain: Bool
}

/// The rosters that could not be read or counted, of all months.
struct RosterFaults: Sendable {
  private var byUnit: [String: [RosterFault]] = [:]

  init(_ files: [ScannedFile], forms: [PreparedForm]) {
    for file in files {
      for fault in file.tables.compactMap(\.rosterFault) { byUnit[fault.unit, default: []].append(fault) }
      guard let unit = file.addressee.unit, let month = file.addressee.month else { continue }
      let named = Self.form(namedBy: InputFile.stem(of: file.file.name), forms)
      guard named == nil || named == .roster else { continue }
      for issue in file.failures {
        byUnit[unit, default: []].append(
          RosterFault(
            unit: unit, month: month, file: file.summary.path, issue: issue, isCertain: named == .roster))
      }
    }
  }

  /// The form that a file's name says; nil for none, or several alike.
  private static func form(namedBy stem: String, _ forms: [PreparedForm]) -> FormKind? {
    let lengths = forms.map { ($0.form.kind, $0.longestName(metIn: [stem])) }
    guard let longest = lengths.map(\.1).max(), longest > 0 else { return nil }
    let best = lengths.filter { $0.1 == longest }
    return best.count == 1 ? best[0].0 : nil
  }

  /// Those in the place of which an older roster is in effect in a month, or none: nobody needs to hear of the others.
  func needed(in month: YearMonth, _ rosters: RostersInEffect) -> [RosterFault] {
    byUnit.keys.sorted().flatMap { unit -> [RosterFault] in
      let effective = rosters.byUnit[unit]?.month
      let open = (byUnit[unit] ?? []).filter { fault in
        fault.month <= month && (effective.map { $0 <= fault.month } ?? true)
      }
      let certain = open.filter(\.isCertain)
      return certain.isEmpty && effective == nil ? open : certain
    }
  }
}

extension ScannedTable {
  fileprivate var rosterFault: RosterFault? {
    guard let refusal, refusal.severity == .error, let unit = result.unit ?? addressee.unit,
      let month = result.month ?? addressee.month
    else { return nil }
    let isRoster: Bool
    switch refusal.finding {
    case let unknown as UnknownForm: isRoster = unknown.nearest == .roster
    case let ambiguous as AmbiguousForm: isRoster = ambiguous.candidates.contains(.roster)
    default: isRoster = result.form == .roster
    }
    guard isRoster else { return nil }
    return RosterFault(
      unit: unit, month: month, file: result.path, issue: refusal.placed(in: result), isCertain: true)
  }
}
