import TableReading

/// The header row of a table, and what it says about the form.
struct HeaderMatch {
  /// The header's row from 1.
  var row: Int
  /// The last column from 0 that has a heading.
  var lastColumn: Int
  /// Every form's match, the best first.
  var matches: [FormMatch]

  /// Why no form, or no single one, fits.
  enum Doubt: Equatable {
    case unknown(nearest: FormKind?, missing: [String])
    case ambiguous([FormKind])
  }

  /// The one form whose required columns are all there and that has the most columns matched, or the doubt.
  var verdict: Result<FormMatch, DoubtError> {
    let fitting = matches.filter { $0.missing.isEmpty && $0.matched > 0 }
    guard let best = fitting.map(\.matched).max() else {
      let nearest = matches.first { $0.matched > 0 }
      return .failure(.init(.unknown(nearest: nearest?.form.kind, missing: nearest?.missing.map(\.name) ?? [])))
    }
    let top = fitting.filter { $0.matched == best }
    return top.count == 1 ? .success(top[0]) : .failure(.init(.ambiguous(top.map(\.form.kind))))
  }

  struct DoubtError: Error {
    var doubt: Doubt
    init(_ doubt: Doubt) { self.doubt = doubt }
  }

  /// Rows in which a header is looked for.
  static let searchDepth = 30

  /// Finds, within the first rows, the one that matches the most columns of some form; nil where none matches any.
  static func find(in rows: [Record], forms: [PreparedForm], depth: Int = searchDepth) -> HeaderMatch? {
    var best: (count: Int, row: Int, labels: HeaderLabels)?
    for record in rows where record.row <= depth {
      let labels = HeaderLabels(record)
      let count = forms.map { $0.matchCount { !labels.places(of: $0).isEmpty } }.max() ?? 0
      if count > best?.count ?? 0 { best = (count, record.row, labels) }
    }
    guard let best, let last = best.labels.bindings.last else { return nil }
    let matches = forms.map { FormMatch(form: $0, labels: best.labels) }
    let ranked = matches.enumerated().sorted { ($1.element.matched, $0.offset) < ($0.element.matched, $1.offset) }
    var found = HeaderMatch(row: best.row, lastColumn: last.column, matches: ranked.map(\.element))
    for index in found.matches.indices where index == 0 || found.matches[index].missing.isEmpty {
      found.matches[index].findUnknown(among: best.labels)
    }
    return found
  }
}
