import WorkbookWriting

@testable import Reporting

extension SheetPlan.Row {
  /// The row as text: what each cell shows, formulas with their values.
  var shown: String { cells.map { $0.content.shown }.joined(separator: "|") }
}

extension CellContent {
  /// What the cell shows; a formula with its value.
  var shown: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .date(let date): "\(date.day)/\(date.month)/\(date.year)"
    case .formula(let formula, .number(let value)): "=\(formula)→\(value)"
    case .formula(let formula, .text(let value)): "=\(formula)→'\(value)'"
    case .link(.file(let path, let sheet, let cell), let text, _):
      "\(text) → \(path)#\(sheet ?? "")!\(cell?.name ?? "")"
    case .link(.cell(let sheet, let cell), let text, _): "\(text) → \(sheet)!\(cell.name)"
    case .boolean(let value): String(value)
    case .error(let name): name
    case .richText(let runs): runs.map(\.text).joined()
    case .blank: ""
    }
  }
}

extension SheetPlan {
  /// The texts of the column under a heading, top to bottom, without those of groups and the total.
  func column(_ heading: String) -> [String] {
    guard let header = rows.firstIndex(where: { $0.cells.contains { $0.content == .text(heading) } }),
      let column = rows[header].cells.first(where: { $0.content == .text(heading) })?.column, let filter
    else { return [] }
    let body = rows[filter.first.row..<filter.last.row]
    return body.filter { row in row.cells.first.map { if case .number = $0.content { true } else { false } } ?? false }
      .compactMap { row in row.cells.first { $0.column == column }?.content.shown }
  }
}
