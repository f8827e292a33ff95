import WorkbookWriting

// Cells that follow others: formulas, numbers that people may change, links; and what stands beside the table.
extension SheetComposer {
  func liveCell(_ value: FieldValue, _ column: PlacedColumn, at cell: CellPosition) -> BodyCell {
    switch value {
    case .figure(let number, let kind):
      return BodyCell(content: .number(number), style: column.figures[kind] ?? column.number, number: number)
    case .family(let values):
      guard let index = column.seriesIndex, index < values.count else {
        return BodyCell(content: .blank, style: column.body)
      }
      return bodyCell(values[index], column, at: cell)
    case .formula(let formula, let value): return formulaCell(formula, value, column, at: cell)
    case .input(let value, let name):
      var own = bodyCell(value, column, at: cell)
      own.style = own.style.with { $0.fill = layout.colours.input.map { Color($0) } }
      own.name = name.isEmpty ? nil : name
      return own
    case .named(let value, let name):
      var own = bodyCell(value, column, at: cell)
      own.name = name
      return own
    case .linked(let value, let sheet, let row):
      var own = bodyCell(value, column, at: cell)
      own.link = .cell(sheet: sheet, CellPosition(row: row, column: 0))
      return own
    default: return bodyCell(value, column, at: cell)
    }
  }

  private func formulaCell(
    _ formula: CellFormula, _ value: FieldValue, _ column: PlacedColumn, at cell: CellPosition
  ) -> BodyCell {
    var own = bodyCell(value, column, at: cell)
    guard let text = plan.places.text(of: formula, row: cell.row) else { return own }
    // Colours of codes follow the formula's value, not the value of the day of writing.
    if column.layout.type.domain != nil {
      own.style = column.body.with { $0.numberFormat = nil }
    }
    switch own.content {
    case .number(let number): own.content = .formula(text, result: .number(number))
    case .text(let result): own.content = .formula(text, result: .text(result))
    case .blank: own.content = .formula(text, result: .text(""))
    default: break
    }
    return own
  }

  /// The looks of codes in columns of formulas.
  mutating func placeLooks(over rows: ClosedRange<Int>) {
    for (index, column) in columns.enumerated() where hasFormulas(column) {
      for (_, appearance) in column.codes.sorted(by: { $0.key < $1.key }) where !appearance.text.isEmpty {
        let isPlain =
          appearance.style.fill == nil && appearance.style.fontColor == nil
          && appearance.style.bold == column.body.bold
        if isPlain { continue }
        let first = CellPosition(row: rows.lowerBound, column: index).name
        plan.looks.append(
          SheetPlan.Look(
            range: CellRange(rows: rows, columns: index...index),
            formula: "\(first)=\(CellFormula.quoted(appearance.text))", style: appearance.style))
      }
    }
  }

  private func hasFormulas(_ column: PlacedColumn) -> Bool {
    guard case .field(let field) = column.layout.source, let first = dataset.rows.first?[field] else { return false }
    switch first {
    case .formula: return true
    case .family(let values): if case .formula? = values.first { return true } else { return false }
    default: return false
    }
  }

  /// A note on the screen right of the table, outside of what is printed.
  mutating func placeAside() {
    let lines = sheet.aside.map { $0.text.filled(facts) }.filter { !$0.isEmpty }
    guard !lines.isEmpty, plan.rows.count > 1 else { return }
    let column = plan.widths.count + 1
    plan.widths += [3, 46]
    let style = styles.text.with {
      $0.fontSize = 12
      $0.italic = true
      $0.vertical = .top
      $0.fill = layout.colours.input.map { Color($0) }
    }
    let bottom = min(plan.rows.count, max(2, (headerRows?.lowerBound ?? 7) - 1))
    plan.merges.append(
      SheetPlan.Merge(
        range: CellRange(rows: 1...bottom, columns: column...column), content: .text(lines.joined(separator: "\n")),
        style: style))
  }
}
