/// The headings of a table, and what they say about the form.
struct HeaderMatch {
  /// A form's match, and whether all the columns that it requires are there.
  struct Ranked {
    var match: FormMatch
    var isComplete: Bool
  }

  let block: HeaderBlock
  /// The last row from 1 that belongs to the headings, a row of weekdays below the days among them.
  let lastRow: Int
  /// Every form's match, the one with the most columns first.
  var matches: [Ranked]

  /// The rows of the headings from 1.
  var rows: ClosedRange<Int> { block.rows.lowerBound...max(lastRow, block.rows.upperBound) }
  /// The last column from 0 that has a heading.
  var lastColumn: Int { block.columns.last?.columns.upperBound ?? 0 }

  /// Why no form, or no single one, fits.
  enum Doubt: Error, Equatable {
    case unknown(nearest: FormKind?, missing: [String])
    case ambiguous([FormKind])
  }

  /// The one form whose required columns are all there and that has the most columns matched; of several the one whose name
  /// stands in the titles or the file's name, the longest that is met.
  func verdict(named names: [String]) -> Result<FormMatch, Doubt> {
    let isOfPeopleAndDays = matches.contains { $0.match.form.kind == .participation && $0.match.tellsOfDays }
    let fitting = matches.filter {
      $0.isComplete && !(isOfPeopleAndDays && $0.match.form.kind == .roster)
    }.map(\.match)
    guard let best = fitting.map(\.matched).max() else {
      let nearest = matches.first { $0.match.matched > 0 }?.match
      return .failure(.unknown(nearest: nearest?.form.kind, missing: nearest?.missing.map(\.name) ?? []))
    }
    let top = fitting.filter { $0.matched == best }
    if top.count == 1 { return .success(top[0]) }
    let lengths = top.map { $0.prepared.longestName(metIn: names) }
    if let longest = lengths.max(), longest > 0, lengths.count(where: { $0 == longest }) == 1,
      let place = lengths.firstIndex(of: longest)
    {
      return .success(top[place])
    }
    return .failure(.ambiguous(top.map(\.form.kind)))
  }
}

extension FormMatch {
  /// Whether a table has what no roster has: a day, a session or a mark of presence.
  fileprivate var tellsOfDays: Bool {
    !days.isEmpty
      || [FieldKey.date, .session, .attended].contains { key in
        prepared.index(of: key).map { bindings[$0] != nil } ?? false
      }
  }
}
