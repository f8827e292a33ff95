import TableReading

/// A form made ready for reading tables: labels folded, cells' parsers built, fields found by key; built once, used for every table.
final class PreparedForm: Sendable {
  let form: FormDefinition
  /// The canonical heading of each field, folded.
  let titles: [String]
  /// The other headings of each field, folded.
  let aliases: [Set<String>]
  /// Headings that are passed over without notice, folded.
  let ignored: Set<String>
  /// The parser of each field's cells.
  let parsers: [CellParser]
  private let places: [Int?]

  init(_ form: FormDefinition) {
    self.form = form
    titles = form.fields.map { TextNormalization.folded($0.name) }
    aliases = form.fields.map { Set($0.aliases.map(TextNormalization.folded)) }
    ignored = Set(form.ignoredHeadings.map(TextNormalization.folded))
    parsers = form.fields.map { CellParser(field: $0, missingValues: form.missingValues) }
    places = FieldKey.allCases.map { key in form.fields.firstIndex { $0.key == key.rawValue } }
  }

  /// The place of a field in the form; nil where the form has none.
  func index(of key: FieldKey) -> Int? { places[key.ordinal] }
}
