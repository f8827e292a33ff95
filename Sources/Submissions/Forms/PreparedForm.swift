import VietnameseText

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
  /// The places of the fields whose values go along with records.
  let extras: [Int]
  private let places: [FieldKey: Int]

  /// A form of which records keep all extra fields, or those with these keys only.
  init(_ form: FormDefinition, keeping keys: Set<String>? = nil) {
    self.form = form
    titles = form.fields.map { TextNormalization.folded($0.name) }
    aliases = form.fields.map { Set($0.aliases.map(TextNormalization.folded)) }
    ignored = Set(form.ignoredHeadings.map(TextNormalization.folded))
    parsers = form.fields.map { CellParser(field: $0, missingValues: form.missingValues) }
    let extraKeys = Set(form.extraFields.map(\.key)).intersection(keys ?? Set(form.fields.map(\.key)))
    extras = form.fields.indices.filter { extraKeys.contains(form.fields[$0].key) }
    places = Dictionary(
      form.fields.enumerated().compactMap { index, field in FieldKey(rawValue: field.key).map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// How many fields have a column, where `hasLabel` answers whether a folded label is among the headings.
  func matchCount(_ hasLabel: (String) -> Bool) -> Int {
    form.fields.indices.count { hasLabel(titles[$0]) || aliases[$0].contains(where: hasLabel) }
  }

  /// The place of a field in the form; nil where the form has none.
  func index(of key: FieldKey) -> Int? { places[key] }
}
