import VietnameseText

/// A form made ready for reading tables: labels folded, cells' parsers built, fields found by key; built once, used for every table.
final class PreparedForm: Sendable {
  let form: FormDefinition
  /// Headings that are passed over without notice, folded.
  let ignored: Set<String>
  /// The parser of each field's cells.
  let parsers: [CellParser]
  /// The places of the fields whose values go along with records.
  let extras: [Int]
  private let places: [FieldKey: Int]
  private let names: WordSet
  private let groupValues: [String: [String: String]]

  /// A form of which records keep all extra fields, or those with these keys only.
  init(_ form: FormDefinition, keeping keys: Set<String>? = nil) {
    self.form = form
    ignored = Set(form.ignoredHeadings.map(TextNormalization.folded))
    parsers = form.fields.map { CellParser(field: $0, missingValues: form.missingValues) }
    names = WordSet([form.title, form.fileName] + form.aliases)
    groupValues = Dictionary(
      form.fields.filter(\.isRequired).compactMap { field in
        guard case .enumeration(let values) = field.type else { return nil }
        return (field.key, Self.labels(of: values))
      }, uniquingKeysWith: { first, _ in first })
    let extraKeys = Set(form.extraFields.map(\.key)).intersection(keys ?? Set(form.fields.map(\.key)))
    extras = form.fields.indices.filter { extraKeys.contains(form.fields[$0].key) }
    places = Dictionary(
      form.fields.enumerated().compactMap { index, field in FieldKey(rawValue: field.key).map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The place of a field in the form; nil where the form has none.
  func index(of key: FieldKey) -> Int? { places[key] }

  /// What a group row may say in the place of a required enumeration's column: folded text to label; nil for other fields.
  func groupValues(of key: String) -> [String: String]? { groupValues[key] }

  private static func labels(of values: [EnumerationValue]) -> [String: String] {
    var labels: [String: String] = [:]
    for value in values {
      for name in [value.label, value.code] + value.aliases { labels[TextNormalization.folded(name)] = value.label }
    }
    return labels
  }

  /// The words of the form's longest name that is met in any of the texts; 0 where none is.
  func longestName(metIn texts: [String]) -> Int {
    texts.map { text in
      let words = WordText(text)
      return words.words.indices.map { names.length(in: words, at: $0) }.max() ?? 0
    }.max() ?? 0
  }
}
