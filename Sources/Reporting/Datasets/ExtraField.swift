import Configuration
import Movement
public import Submissions

/// A field of a form that a dataset offers behind its own: what rows say there goes along with their records.
struct ExtraField: Sendable {
  let form: FormKind
  let field: FormField
  let type: FieldType

  private static let answers = [(code: "yes", meaning: true), (code: "no", meaning: false)]

  init(_ field: FormField, of form: FormKind) {
    self.form = form
    self.field = field
    func coded(_ codes: [String]) -> FieldType {
      .code(CodeDomain(name: "\(form.rawValue).\(field.key)", codes: codes, isOpen: true))
    }
    type =
      switch field.type {
      case .text, .list: .text
      case .date, .dateOrYear: .date
      case .integer: .integer
      case .decimal: .decimal
      case .boolean: coded(Self.answers.map(\.code))
      case .enumeration(let values): coded(values.map(\.code))
      }
  }

  /// What the form calls the codes; a layout may call them something else.
  var words: [String: CodeAppearance] {
    let answers = Self.answers.compactMap { answer in field.word(of: answer.meaning).map { (answer.code, $0) } }
    let labels = type.domain == nil ? [] : field.values.map { ($0.code, $0.label) }
    return Dictionary(
      (answers + labels).map { ($0.0, CodeAppearance(text: $0.1)) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a row says in the field.
  func value(_ row: Extras) -> FieldValue { row[field.key].map(value(_:)) ?? .empty }

  /// What several rows say in the field; where they differ every value once, as a text.
  func value(_ rows: some Sequence<Extras>, _ language: Language) -> FieldValue {
    let said = rows.compactMap { $0[field.key] }.reduce(into: [ExtraValue]()) { if !$0.contains($1) { $0.append($1) } }
    guard said.count > 1 else { return said.first.map(value(_:)) ?? .empty }
    return .text(said.map { text($0, language) }.joined(separator: "; "))
  }

  private func value(_ extra: ExtraValue) -> FieldValue {
    switch extra {
    case .text(let text): .text(orEmpty: text)
    case .date(let date): .date(date)
    // A number in a column of days would read as a day.
    case .year(let year): .text(String(year))
    case .integer(let number): .integer(number)
    case .decimal(let number): .decimal(number)
    case .boolean(let answer): .code(answer ? "yes" : "no")
    case .codes(let codes): type.domain == nil ? .text(orEmpty: field.labels(of: codes)) : .code(codes.first ?? "")
    }
  }

  private func text(_ extra: ExtraValue, _ language: Language) -> String {
    switch extra {
    case .text(let text): text
    case .date(let date): date.vietnamese
    case .year(let year): String(year)
    case .integer(let number): NumberWording.grouped(number, in: language)
    case .decimal(let number): language == .vietnamese ? NumberWording.vietnamese(number) : String(number)
    case .boolean(let answer): field.word(of: answer) ?? ""
    case .codes(let codes): field.labels(of: codes) ?? ""
    }
  }
}

extension WorkbookSchema {
  /// The schema with the fields of a district's forms from which the program itself makes nothing, by their keys.
  ///
  /// A layout that names them is read for this schema: with the fields' types, and with their values' labels for words.
  public func extended(by forms: FormCatalogue) -> WorkbookSchema {
    var schema = self
    for index in datasets.indices { schema.datasets[index].extend(by: forms) }
    return schema
  }
}

extension DatasetSchema {
  /// The place of the row's number, which every dataset has.
  static let numberField = "number"

  mutating func extend(by catalogue: FormCatalogue) {
    for form in forms.compactMap({ catalogue[$0] }) {
      for field in form.extraFields {
        guard field.key != Self.numberField, index(of: field.key) == nil else {
          clashes[field.key] = form.kind
          continue
        }
        let extra = ExtraField(field, of: form.kind)
        extras.append(extra)
        fields.append(FieldSchema(name: field.key, type: extra.type))
      }
    }
  }

  /// The fields of a form, read from what goes along with a row's record.
  func fields<Source>(
    of form: FormKind, in extras: @escaping @Sendable (Source) -> Extras
  ) -> [Field<Source>] {
    self.extras.filter { $0.form == form }.map { extra in
      Field(extra.field.key, extra.type) { extra.value(extras($0)) }
    }
  }

  /// The fields of a form of which a row stands for several records.
  func fields<Source>(
    of form: FormKind, inAll extras: @escaping @Sendable (Source) -> [Extras], _ language: Language
  ) -> [Field<Source>] {
    self.extras.filter { $0.form == form }.map { extra in
      Field(extra.field.key, extra.type) { extra.value(extras($0), language) }
    }
  }
}
