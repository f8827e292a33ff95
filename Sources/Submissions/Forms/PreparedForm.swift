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
  private let places: [FieldKey: Int]
  /// The fields that a folded heading may name, by title or alias.
  private let fieldsByLabel: [String: [Int]]

  init(_ form: FormDefinition) {
    self.form = form
    titles = form.fields.map { TextNormalization.folded($0.name) }
    aliases = form.fields.map { Set($0.aliases.map(TextNormalization.folded)) }
    ignored = Set(form.ignoredHeadings.map(TextNormalization.folded))
    parsers = form.fields.map { CellParser(field: $0, missingValues: form.missingValues) }
    var fieldsByLabel: [String: [Int]] = [:]
    for index in form.fields.indices {
      for label in aliases[index].union([titles[index]]) { fieldsByLabel[label, default: []].append(index) }
    }
    self.fieldsByLabel = fieldsByLabel
    places = Dictionary(
      form.fields.enumerated().compactMap { index, field in FieldKey(rawValue: field.key).map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// How many fields have a column among headings, folded.
  func matchCount(_ folded: [String]) -> Int {
    var found = Set<Int>()
    for label in folded {
      if let fields = fieldsByLabel[label] { found.formUnion(fields) }
    }
    return found.count
  }

  /// The place of a field in the form; nil where the form has none.
  func index(of key: FieldKey) -> Int? { places[key] }
}
