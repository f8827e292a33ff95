import VietnameseText

/// A form made ready for reading tables: labels folded, cells' parsers built, fields found by key; built once, used for every table.
final class PreparedForm: Sendable {
  let form: FormDefinition
  /// Headings that are passed over without notice, folded.
  let ignored: Set<String>
  /// The parser of each field's cells.
  let parsers: [CellParser]
  /// The words by which its tables are read.
  let words: FormWords
  /// The places of the fields whose values go along with records.
  let extras: [Int]
  private let places: [FieldKey: Int]
  private let names: WordList
  private let groupValues: [String: [String: String]]

  /// A form of which records keep all extra fields, or those with these keys only.
  init(_ form: FormDefinition, words: FormWords, keeping keys: Set<String>? = nil) {
    self.form = form
    self.words = words
    ignored = Set(form.ignoredHeadings.map(TextNormalization.folded))
    parsers = form.fields.map {
      CellParser(field: $0, of: form.kind, missingValues: form.missingValues, words: words)
    }
    names = WordList([form.title, form.fileName] + form.aliases)
    groupValues = Dictionary(
      form.fields.compactMap { field in
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
      let words = TextWords(text)
      return (0..<words.count).compactMap { names.length(at: $0, of: words) }.max() ?? 0
    }.max() ?? 0
  }
}

extension FormCatalogue {
  /// The forms made ready, in order; records keep the extra fields named by form and key, or all where it is nil.
  func prepared(keeping extras: [FormKind: Set<String>]? = nil) -> [PreparedForm] {
    forms.map { form in PreparedForm(form, words: words, keeping: extras.map { $0[form.kind] ?? [] }) }
  }
}
