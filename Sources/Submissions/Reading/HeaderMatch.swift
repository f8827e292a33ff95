import TableReading
import VietnameseText

/// A column of a table and the field that it fills.
struct ColumnBinding: Equatable, Sendable {
  /// The column from 0.
  var column: Int
  /// The heading as the file writes it, normalised.
  var heading: String
}

/// How the labels of a row fit a form.
struct FormMatch: Sendable {
  var prepared: PreparedForm
  /// The column of each field that has one, by the field's place in the form.
  var bindings: [ColumnBinding?]
  /// Columns that fill no field, "STT" and "TT" left out; found for the forms that a table may be.
  var unknown: [ColumnBinding] = []
  /// Fields for which two columns of equal rank stand.
  var duplicates: [(field: Int, columns: [ColumnBinding])]

  private let taken: Set<Int>

  var form: FormDefinition { prepared.form }

  /// How many fields have a column.
  var matched: Int { bindings.count { $0 != nil } }

  /// The fields whose columns have to be there and are not.
  var missing: [FormField] {
    zip(form.fields, bindings).filter { $0.isColumnRequired && $1 == nil }.map(\.0)
  }

  /// Fits the labels of a row to a form by title or alias, folded; a title outranks an alias.
  init(form prepared: PreparedForm, labels: HeaderLabels) {
    self.prepared = prepared
    bindings = Array(repeating: nil, count: prepared.form.fields.count)
    duplicates = []
    var taken = Set<Int>()
    for index in prepared.form.fields.indices {
      let byTitle = labels.places(of: prepared.titles[index])
      let candidates = byTitle.isEmpty ? prepared.aliases[index].flatMap(labels.places).sorted() : byTitle
      guard let first = candidates.first else { continue }
      bindings[index] = labels.bindings[first]
      taken.formUnion(candidates)
      if candidates.count > 1 { duplicates.append((index, candidates.map { labels.bindings[$0] })) }
    }
    self.taken = taken
  }

  /// Finds the columns that fill no field.
  mutating func findUnknown(among labels: HeaderLabels) {
    unknown = labels.bindings.indices
      .filter { !taken.contains($0) && !prepared.ignored.contains(labels.folded[$0]) }.map { labels.bindings[$0] }
  }
}

/// The labels of a row that may be the header.
struct HeaderLabels {
  /// The columns with a label, from the left.
  let bindings: [ColumnBinding]
  /// The labels, folded.
  let folded: [String]
  private let placesByLabel: [String: [Int]]

  init(_ record: Record) {
    bindings = (0..<record.count).compactMap { column in
      let heading = TextNormalization.normalized(record.text(at: column))
      return heading.isEmpty ? nil : ColumnBinding(column: column, heading: heading)
    }
    folded = bindings.map { TextNormalization.folded($0.heading) }
    placesByLabel = Dictionary(grouping: folded.indices) { [folded] in folded[$0] }
  }

  /// Where a folded label stands among the others, in order.
  func places(of label: String) -> [Int] { placesByLabel[label] ?? [] }
}

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
