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
