import Configuration
import TableReading
import VietnameseText

/// Makes a form of a Table Schema descriptor and checks it.
///
/// Source: Data Package Standard 2.0, Table Schema.
struct FormReader {
  var kind: FormKind
  var contentGroups: [ContentGroup]

  private static let standardKeys: Set<String> = [
    "$schema", "name", "title", "description", "homepage", "fields", "fieldsMatch", "missingValues", "primaryKey",
    "uniqueKeys", "foreignKeys",
  ]
  private static let ownKeys: Set<String> = [
    "form", "titleEnglish", "fileName", "keyColumn", "ignoredHeadings", "aliases",
  ]

  func form(_ root: ConfigurationNode) throws(ConfigurationError) -> FormDefinition {
    let schema = try root.mapping(keys: Self.standardKeys.union(Self.ownKeys))
    let declared = try schema.required("form")
    guard try declared.choice(of: FormKind.self) == kind else {
      throw declared.error(
        vietnamese: "tệp này phải mô tả biểu \(kind.rawValue)", english: "this file has to describe \(kind.rawValue)")
    }
    let keyNode = try schema.required("keyColumn")
    let keyColumn = try keyNode.string()
    let fields = try fields(try schema.required("fields"), keyColumn: keyColumn)
    guard fields.contains(where: \.isKeyColumn) else {
      throw keyNode.error(
        vietnamese: "không có cột nào có key là “\(keyColumn)”", english: "no field has the key “\(keyColumn)”")
    }
    return FormDefinition(
      kind: kind, title: try schema.required("title").string(),
      titleEnglish: try schema.required("titleEnglish").string(),
      fileName: try schema.required("fileName").string(), aliases: try schema.optional("aliases")?.strings() ?? [],
      fields: fields, keyColumn: keyColumn,
      ignoredHeadings: try schema.optional("ignoredHeadings")?.strings() ?? [],
      missingValues: try missingValues(schema.optional("missingValues")))
  }

  /// Table Schema: without the key, the empty text alone.
  private func missingValues(_ node: ConfigurationNode?) throws(ConfigurationError) -> [String] {
    guard let node else { return [""] }
    var values: [String] = []
    for item in try node.items() { values.append(try item.verbatim()) }
    return values
  }

  private func fields(_ list: ConfigurationNode, keyColumn: String) throws(ConfigurationError) -> [FormField] {
    var fields: [FormField] = []
    var keys: Set<String> = []
    var headings: [String: String] = [:]
    for item in try list.items() {
      let reader = try FormFieldReader(item, contentGroups: contentGroups)
      let field = try reader.field(isKeyColumn: { $0 == keyColumn })
      guard keys.insert(field.key).inserted else {
        throw try reader.mapping.required("key").error(
          vietnamese: "key “\(field.key)” đã có ở cột khác", english: "another field has the key “\(field.key)”")
      }
      for heading in [field.name] + field.aliases {
        let folded = TextNormalization.folded(heading)
        if let other = headings[folded], other != field.key {
          throw item.error(
            vietnamese: "tiêu đề “\(heading)” đã thuộc cột “\(other)”",
            english: "the heading “\(heading)” belongs to the field “\(other)”")
        }
        headings[folded] = field.key
      }
      fields.append(field)
    }
    try checkRequirements(fields, list: list)
    try checkConditions(fields, list: list)
    return fields
  }

  private func checkRequirements(_ fields: [FormField], list: ConfigurationNode) throws(ConfigurationError) {
    let places = try list.items()
    for (key, requirement) in kind.requirements {
      guard let index = fields.firstIndex(where: { $0.key == key }) else {
        throw list.error(
          vietnamese: "thiếu cột có key “\(key)”", english: "the field with the key “\(key)” is missing")
      }
      guard requirement.isMet(by: fields[index].type) else {
        throw places[index].error(
          vietnamese: "kiểu của cột “\(key)” phải là: \(requirement.description)",
          english: "the type of the field “\(key)” has to be: \(requirement.description)")
      }
    }
  }

  private func checkConditions(_ fields: [FormField], list: ConfigurationNode) throws(ConfigurationError) {
    for (field, item) in zip(fields, try list.items()) {
      guard let condition = field.requiredWhen else { continue }
      var known: [String] = []
      if case .enumeration(let values)? = fields.first(where: { $0.key == condition.field })?.type {
        known = values.map(\.code)
      }
      guard let stranger = condition.values.first(where: { !known.contains($0) }) else { continue }
      throw item.error(
        vietnamese: "requiredWhen: không có cột “\(condition.field)” với giá trị “\(stranger)”",
        english: "requiredWhen: there is no field “\(condition.field)” with the value “\(stranger)”")
    }
  }
}
