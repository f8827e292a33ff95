import Configuration
import TableReading
import VietnameseText

/// Makes a field of an entry of a Table Schema's `fields` and checks it.
struct FormFieldReader {
  let mapping: ConfigurationMapping
  private let contentGroups: [ContentGroup]

  private static let standardKeys: Set<String> = [
    "name", "type", "format", "title", "description", "example", "constraints", "categories", "categoriesOrdered",
    "missingValues", "rdfType", "trueValues", "falseValues", "decimalChar", "groupChar", "bareNumber", "delimiter",
    "itemType",
  ]
  private static let ownKeys: Set<String> = [
    "key", "aliases", "cellType", "values", "valuesFrom", "columnRequired", "requiredWhen", "width",
  ]
  private static let constraintKeys: Set<String> = [
    "required", "unique", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
    "jsonSchema", "pattern", "enum",
  ]
  /// A spreadsheet's cell holds no more characters.
  private static let longestText = 32_767

  init(_ node: ConfigurationNode, contentGroups: [ContentGroup]) throws(ConfigurationError) {
    mapping = try node.mapping(keys: Self.standardKeys.union(Self.ownKeys))
    self.contentGroups = contentGroups
  }

  func field(isKeyColumn: (String) -> Bool) throws(ConfigurationError) -> FormField {
    let constraints = try mapping.optional("constraints")?.mapping(keys: Self.constraintKeys)
    let key = try mapping.required("key").string()
    let isRequired = try constraints?.optional("required")?.boolean() ?? false
    return FormField(
      key: key, name: try mapping.required("name").string(),
      aliases: try mapping.optional("aliases")?.strings() ?? [], type: try type(constraints), isRequired: isRequired,
      isColumnRequired: try mapping.optional("columnRequired")?.boolean() ?? isRequired,
      requiredWhen: try condition(),
      minimum: try constraints?.optional("minimum")?.integer(in: -1_000_000_000...1_000_000_000),
      isKeyColumn: isKeyColumn(key), note: try mapping.optional("description")?.string(),
      example: try mapping.optional("example")?.string(),
      width: try mapping.optional("width")?.number(in: 1...255))
  }

  /// What `cellType` says, else what Table Schema's `type` says; `values` make an enumeration of a text.
  private func type(_ constraints: ConfigurationMapping?) throws(ConfigurationError) -> FieldType {
    let standard = try mapping.required("type")
    let node = mapping.optional("cellType") ?? standard
    switch try node.string() {
    case "string":
      if let values = try values() { return .enumeration(values) }
      return .text(
        maxLength: try constraints?.optional("maxLength")?.integer(in: 1...Self.longestText) ?? Self.longestText)
    case "date": return .date
    case "date-or-year": return .dateOrYear
    case "integer": return .integer
    case "number": return .decimal
    case "boolean":
      return .boolean(
        yes: try mapping.required("trueValues").strings(), no: try mapping.required("falseValues").strings())
    case "list":
      guard let values = try values() else {
        throw node.error(vietnamese: "danh sách cần có values", english: "a list needs its values")
      }
      return .list(of: .enumeration(values))
    default:
      throw node.error(
        vietnamese: "phải là một trong: string, date, date-or-year, integer, number, boolean, list",
        english: "this has to be one of: string, date, date-or-year, integer, number, boolean, list")
    }
  }

  private func values() throws(ConfigurationError) -> [EnumerationValue]? {
    if let source = mapping.optional("valuesFrom") {
      guard try source.string() == "content_groups" else {
        throw source.error(
          vietnamese: "chỉ dùng được content_groups", english: "only content_groups can stand here")
      }
      return contentGroups.map { EnumerationValue(code: $0.code, label: $0.label, aliases: $0.aliases) }
    }
    guard let list = mapping.optional("values") else { return nil }
    var values: [EnumerationValue] = []
    for item in try list.items() {
      let entry = try item.mapping(keys: ["code", "label", "aliases"])
      values.append(
        EnumerationValue(
          code: try entry.required("code").string(), label: try entry.required("label").string(),
          aliases: try entry.optional("aliases")?.strings() ?? []))
    }
    try values.checkNames(of: try list.items())
    return values
  }

  private func condition() throws(ConfigurationError) -> FieldCondition? {
    guard let node = mapping.optional("requiredWhen") else { return nil }
    let known = Set(FormKind.allCases.flatMap { $0.requirements.map(\.key) })
    let condition = try node.mapping(keys: known)
    for field in known.sorted() {
      if let value = condition.optional(field) { return FieldCondition(field: field, value: try value.string()) }
    }
    throw node.error(vietnamese: "thiếu điều kiện", english: "the condition is missing")
  }
}

extension [EnumerationValue] {
  /// Refuses a code, label or alias that already means another value; `places` are the values' own places.
  func checkNames(of places: [ConfigurationNode]) throws(ConfigurationError) {
    var owners: [String: Int] = [:]
    for (index, value) in enumerated() {
      for name in [value.code, value.label] + value.aliases {
        let folded = TextNormalization.folded(name)
        if let other = owners[folded], other != index {
          throw places[index].error(
            vietnamese: "“\(name)” đã là tên của “\(self[other].code)”",
            english: "“\(name)” already names “\(self[other].code)”")
        }
        owners[folded] = index
      }
    }
  }
}
