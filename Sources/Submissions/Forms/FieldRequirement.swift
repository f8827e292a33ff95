import Movement

/// What the program needs of a field from which it makes records.
enum FieldRequirement {
  case text, date, dateOrYear, integer, decimal, boolean
  /// One of values that the district chooses.
  case anyValue
  /// One of values whose codes the program knows.
  case oneOf([String])
  /// Several of such values.
  case severalOf([String])

  func isMet(by type: FieldType) -> Bool {
    switch (self, type) {
    case (.text, .text), (.date, .date), (.dateOrYear, .dateOrYear), (.integer, .integer), (.decimal, .decimal),
      (.boolean, .boolean), (.anyValue, .enumeration):
      true
    case (.oneOf(let codes), .enumeration(let values)), (.severalOf(let codes), .list(.enumeration(let values))):
      values.allSatisfy { codes.contains($0.code) }
    default: false
    }
  }

  /// The requirement in the words of a form file.
  var description: String {
    switch self {
    case .text: "string"
    case .date: "cellType: date"
    case .dateOrYear: "cellType: date-or-year"
    case .integer: "cellType: integer"
    case .decimal: "number"
    case .boolean: "boolean"
    case .anyValue: "valuesFrom: content_groups"
    case .oneOf(let codes): "values (\(codes.joined(separator: ", ")))"
    case .severalOf(let codes): "cellType: list, values (\(codes.joined(separator: ", ")))"
    }
  }
}

extension FormKind {
  /// Fields of `requirements` of whose values the records keep no part of their own.
  fileprivate var unkept: Set<String> { self == .participation ? ["village", "content", "confirmed_by"] : [] }

  /// The fields from which the form's records are made; a form may have more.
  var requirements: [(key: String, requirement: FieldRequirement)] {
    switch self {
    case .roster:
      [
        ("member_id", .text), ("full_name", .text), ("birth_date", .dateOrYear), ("position", .text),
        ("department", .text), ("groups", .severalOf(MemberGroup.allCases.map(\.rawValue))), ("from_date", .date),
        ("to_date", .date), ("exempt_reason", .text), ("exempt_from", .date), ("exempt_to", .date),
      ]
    case .participation:
      [
        ("date", .date), ("member_id", .text), ("full_name", .text),
        ("session", .oneOf(Session.allCases.map(\.rawValue))), ("activity_id", .text), ("village", .text),
        ("content_group", .anyValue), ("content", .text), ("confirmed_by", .text),
      ]
    case .activities:
      [
        ("activity_id", .text), ("date", .date), ("lead_unit", .text), ("partners", .text), ("commune", .text),
        ("village", .text), ("content_group", .anyValue), ("content", .text), ("members", .integer),
        ("villagers", .integer), ("beneficiaries", .integer), ("quantity", .decimal), ("quantity_unit", .text),
        ("value_vnd", .integer), ("confirmed_by", .text),
      ]
    case .nominations:
      [
        ("kind", .oneOf(SubjectKind.allCases.map(\.rawValue))), ("member_id", .text), ("name", .text),
        ("content_group", .anyValue), ("achievement", .text),
        ("form", .oneOf(CommendationForm.allCases.map(\.rawValue))),
      ]
    case .feedback:
      [
        ("date", .date), ("village", .text), ("topic", .text), ("content", .text), ("within_authority", .boolean),
        ("resolution", .text), ("resolved_on", .date), ("escalated_to", .text),
      ]
    }
  }
}

extension FormDefinition {
  /// The fields whose values go along with a record as `Extras`: those that the district added, and those that the record does not keep.
  public var extraFields: [FormField] {
    let kept = Set(kind.requirements.map(\.key)).subtracting(kind.unkept)
    return fields.filter { !kept.contains($0.key) }
  }
}
