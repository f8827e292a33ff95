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
    "key", "aliases", "cellType", "values", "valuesFrom", "columnRequired", "requiredWhen", "blankForm", "width",
    "parts", "variants",
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
    var field = FormField(
      key: key, name: try mapping.required("name").string(),
      aliases: try mapping.optional("aliases")?.strings() ?? [], type: try type(constraints), isRequired: isRequired,
      isColumnRequired: try mapping.optional("columnRequired")?.boolean() ?? isRequired,
      requiredWhen: try condition(),
      minimum: try constraints?.optional("minimum")?.integer(in: -1_000_000_000...1_000_000_000),
      isOnBlankForm: try mapping.optional("blankForm")?.boolean() ?? true, isKeyColumn: isKeyColumn(key),
      note: try mapping.optional("description")?.string(),
      example: try mapping.optional("example")?.string(),
      width: try mapping.optional("width")?.number(in: 1...255))
    for pair in try mapping.optional("parts")?.items() ?? [] { field.parts.append(try pair.strings()) }
    field.variants = try mapping.optional("variants")?.strings() ?? []
    return field
  }

  /// What `cellType` says, else what Table Schema's `type` says; `values` make an enumeration of a text.
  private func type(_ constraints: ConfigurationMapping?) throws(ConfigurationError) -> FieldType {
    let standard = try mapping.required("type")
    let node = mapping.optional("cellType") ?? standard
    switch try node.string() {
    case "string":
      if let values = try values() {
        guard values.shorthands.isEmpty else {
          throw node.error(
            vietnamese: "codes chỉ dùng được ở cột có cellType: list", english: "codes can stand in a list only")
        }
        return .enumeration(values.single)
      }
      return .text(maxLength: try longestText(constraints))
    case "code": return .code(maxLength: try longestText(constraints))
    case "date": return .date
    case "date-or-year": return .dateOrYear
    case "integer": return .integer(of: .things)
    case "people": return .integer(of: .people)
    case "money": return .integer(of: .money)
    case "number": return .decimal
    case "boolean":
      return .boolean(
        yes: try mapping.required("trueValues").strings(), no: try mapping.required("falseValues").strings())
    case "list":
      guard let values = try values() else {
        throw node.error(vietnamese: "danh sách cần có values", english: "a list needs its values")
      }
      return .list(of: values.single, shorthands: values.shorthands)
    default:
      let types = "string, code, date, date-or-year, integer, people, money, number, boolean, list"
      throw node.error(
        vietnamese: "phải là một trong: \(types)", english: "this has to be one of: \(types)")
    }
  }

  private func longestText(_ constraints: ConfigurationMapping?) throws(ConfigurationError) -> Int {
    try constraints?.optional("maxLength")?.integer(in: 1...Self.longestText) ?? Self.longestText
  }

  private func values() throws(ConfigurationError) -> ValueList? {
    if let source = mapping.optional("valuesFrom") {
      guard try source.string() == "content_groups" else {
        throw source.error(
          vietnamese: "chỉ dùng được content_groups", english: "only content_groups can stand here")
      }
      return ValueList(
        single: contentGroups.map { EnumerationValue(code: $0.code, label: $0.label, aliases: $0.aliases) })
    }
    return try mapping.optional("values").map { node throws(ConfigurationError) in try ValueList(node) }
  }

  private func condition() throws(ConfigurationError) -> FieldCondition? {
    guard let node = mapping.optional("requiredWhen") else { return nil }
    let known = Set(FormKind.allCases.flatMap { $0.requirements.map(\.key) })
    let condition = try node.mapping(keys: known)
    for field in known.sorted() {
      guard let value = condition.optional(field) else { continue }
      let values = value.isText ? [try value.string()] : try value.strings()
      guard !values.isEmpty else {
        throw value.error(vietnamese: "cần ít nhất một giá trị", english: "at least one value is needed")
      }
      return FieldCondition(field: field, values: values)
    }
    throw node.error(vietnamese: "thiếu điều kiện", english: "the condition is missing")
  }
}
