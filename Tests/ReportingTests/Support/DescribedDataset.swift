import Movement

@testable import Reporting

extension Dataset {
  /// The rows, a line each, with the fields that have a value by name; some fields may be left out.
  func described(_ schema: DatasetSchema, without hidden: Set<String> = []) -> [String] {
    let rows = rows.map { row in
      zip(schema.fields, row).compactMap { field, value in
        hidden.contains(field.name) || value == .empty ? nil : "\(field.name) \(value.described)"
      }.joined(separator: ", ")
    }
    let headings = seriesHeadings.isEmpty ? [] : ["over the series: " + described(seriesHeadings)]
    let families = familyHeadings.sorted { $0.key < $1.key }.map {
      "over \(schema.fields[$0.key].name): " + described($0.value)
    }
    return ["\(schema.name):"] + (headings + families + rows).map { "  " + $0 }
  }

  private func described(_ headings: [[String: String]]) -> String {
    headings.map { $0.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ") }
      .joined(separator: "; ")
  }
}

extension FieldValue {
  fileprivate var described: String {
    switch self {
    case .empty: "-"
    case .text(let text): "“\(text)”"
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    case .date(let date): date.description
    case .code(let code): code
    case .series(let numbers): "\(numbers)"
    case .figure(let number, let kind): "\(number) \(kind.rawValue)"
    case .link(let text, let place): "“\(text)” → \(place.path) \(place.sheet) \(place.row) \(place.column)"
    case .linked(let value, let sheet, let row): "\(value.described) → \(sheet) \(row)"
    case .input(let value, let name), .named(let value, let name): "\(value.described) named \(name)"
    case .family(let values): "[" + values.map(\.described).joined(separator: ", ") + "]"
    case .formula(_, let value): "=\(value.described)"
    }
  }
}
