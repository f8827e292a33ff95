import WorkbookWriting

// The header, the rows, the groups and the total.
extension SheetComposer {
  mutating func placeHeader() {
    let style = styles.heading
    let measure = TextMeasure(style)
    let first = plan.nextRow
    if columns.contains(where: { $0.groupHeading != nil }) { placeGroupHeadings(style, measure) }
    var row = SheetPlan.Row(height: measure.rowHeight(lines: 1))
    for (index, column) in columns.enumerated() {
      // Above stands the open upper half of the cell: a merge would break the filter.
      let own = first < plan.nextRow && column.groupHeading == nil ? style.with { $0.borders.top = nil } : style
      row.cells.append(SheetPlan.Cell(column: index, content: .text(column.heading), style: own))
      let lines = measure.lineCount(of: column.heading, columnWidth: column.width)
      row.height = max(row.height, measure.rowHeight(lines: lines) + 6)
    }
    plan.rows.append(row)
    headerRows = first...plan.rows.count
    plan.frozen = CellPosition(row: plan.nextRow, column: frozenColumns)
  }

  /// The frozen columns, counted with those of a series.
  private var frozenColumns: Int { columns.count { $0.layoutIndex < sheet.frozenColumns } }

  private mutating func placeGroupHeadings(_ style: CellStyle, _ measure: TextMeasure) {
    var row = SheetPlan.Row(height: measure.rowHeight(lines: 1))
    var start = 0
    while start < columns.count {
      var end = start
      if let heading = columns[start].groupHeading {
        // A series' headings stand each over its own column.
        while columns[start].layout.type != .series, end + 1 < columns.count,
          columns[end + 1].groupHeading == heading, columns[end + 1].layout.type != .series
        {
          end += 1
        }
        let range = CellRange(rows: plan.nextRow...plan.nextRow, columns: start...end)
        plan.merges.append(SheetPlan.Merge(range: range, content: .text(heading), style: style))
        let width = columns[start...end].reduce(0) { $0 + $1.width }
        let lines = measure.lineCount(of: heading, columnWidth: width)
        row.height = max(row.height, measure.rowHeight(lines: lines) + 3)
      } else {
        row.cells.append(
          SheetPlan.Cell(column: start, content: .blank, style: style.with { $0.borders.bottom = nil }))
      }
      start = end + 1
    }
    plan.rows.append(row)
  }

  mutating func placeTable(_ sections: [TableSection]) {
    guard !sections.isEmpty else {
      placeEmpty()
      return
    }
    let first = plan.nextRow
    plan.places.rows = first...(first + max(1, sections.reduce(0) { $0 + $1.rows.count }) - 1)
    var all = ColumnSums(count: columns.count)
    var number = 0
    for (index, section) in sections.enumerated() {
      if sheet.groups?.restartsNumbering ?? false { number = 0 }
      let heading = plan.rows.count
      if section.heading != nil {
        plan.rows.append(SheetPlan.Row(height: 0))
        headingRows.append(plan.rows.count)
      }
      var sums = ColumnSums(count: columns.count)
      let rows = plan.nextRow...(plan.nextRow + section.rows.count - 1)
      plan.rows.reserveCapacity(rows.upperBound + 8)
      for values in section.rows {
        number += 1
        place(values, number: number, sums: &sums)
      }
      all.add(sums)
      if let text = section.heading {
        plan.rows[heading] = groupRow(text, index: index + 1, over: rows, sums: sums, row: heading + 1)
      }
    }
    let last = plan.rows.count
    plan.filter = CellRange(rows: (first - 1)...last, columns: 0...(columns.count - 1))
    placeLooks(over: first...last)
    for (index, column) in columns.enumerated() where column.layout.hasBars {
      plan.bars.append(CellRange(rows: first...last, columns: index...index))
    }
    if sheet.total != nil { placeTotal(over: first...last, sums: all) }
  }

  private mutating func placeEmpty() {
    let text = sheet.emptyText.filled(facts)
    let style = styles.boxed.with {
      $0.italic = true
      $0.horizontal = .center
    }
    let range = CellRange(rows: plan.nextRow...plan.nextRow, columns: 0...(columns.count - 1))
    plan.merges.append(SheetPlan.Merge(range: range, content: text.isEmpty ? .blank : .text(text), style: style))
    plan.rows.append(SheetPlan.Row(height: TextMeasure(style).rowHeight(lines: 1) + 9))
  }

  private mutating func place(_ values: [FieldValue], number: Int, sums: inout ColumnSums) {
    let measure = TextMeasure(fontSize: sheet.fontSize)
    var row = SheetPlan.Row(height: 0)
    row.cells.reserveCapacity(columns.count)
    var numbers: [Double?] = []
    var lines = 1
    for (index, column) in columns.enumerated() {
      var value = FieldValue.integer(number)
      if case .field(let field) = column.layout.source { value = values[field] }
      let cell = bodyCell(value, column, at: CellPosition(row: plan.nextRow, column: index))
      if let text = cell.text, column.layout.isPrinted {
        let measure = column.layout.isBold ? TextMeasure(fontSize: sheet.fontSize, bold: true) : measure
        lines = max(lines, measure.lineCount(of: text, columnWidth: column.width))
      }
      sums.add(cell, at: index)
      if !sheet.charts.isEmpty { numbers.append(cell.number) }
      row.cells.append(SheetPlan.Cell(column: index, content: cell.content, style: cell.style, link: cell.link))
      if let name = cell.name {
        plan.names.append(SheetPlan.Name(name: name, cell: CellPosition(row: plan.nextRow, column: index)))
      }
    }
    if let field = dataset.anchorField, case .text(let anchor) = values[field], plan.places.anchors[anchor] == nil {
      plan.places.anchors[anchor] = plan.nextRow
    }
    row.height = measure.rowHeight(lines: lines) + 1.5
    plan.rows.append(row)
    if !sheet.charts.isEmpty { chartRows.append(ChartRow(row: plan.rows.count, numbers: numbers)) }
  }

  func bodyCell(_ value: FieldValue, _ column: PlacedColumn, at cell: CellPosition) -> BodyCell {
    switch value {
    case .empty, .text(""): return BodyCell(content: .blank, style: column.body)
    case .text(let whole):
      // The whole stands in the input, and in the return workbook.
      let text = whole.shortened(to: 4_000)
      return BodyCell(content: .text(text), style: column.body, text: text)
    case .integer, .decimal: return numberCell(value.number ?? 0, column)
    case .date(let date): return BodyCell(content: .date(SheetDate(date)), style: column.number, text: nil)
    case .code(let code):
      guard let known = column.codes[code] else {
        return BodyCell(content: .text(code), style: column.body, text: code)
      }
      return BodyCell(
        content: known.text.isEmpty ? .blank : .text(known.text), style: known.style, text: known.text)
    case .series(let numbers):
      guard let index = column.seriesIndex, index < numbers.count, numbers[index] != 0 else {
        return BodyCell(content: .blank, style: column.body)
      }
      return numberCell(numbers[index], column)
    case .link(let text, let target):
      let cell = CellPosition(row: target.row, column: target.column)
      let link: LinkTarget =
        target.path.isEmpty
        ? .cell(sheet: target.sheet, cell)
        : .file(relativePath: target.path, sheet: target.sheet, cell: cell)
      let style = column.body.with {
        $0.fontColor = Color(0x0563C1)
        $0.underline = .single
      }
      return BodyCell(content: .link(link, text: text), style: style, text: text)
    case .figure, .family, .formula, .input, .named, .linked: return liveCell(value, column, at: cell)
    }
  }

  private func numberCell(_ number: Double, _ column: PlacedColumn) -> BodyCell {
    if let mark = column.marks[number] {
      return BodyCell(content: .text(mark.text), style: mark.style, number: number)
    }
    return BodyCell(
      content: .number(number), style: number > 0 ? column.positive ?? column.number : column.number, number: number)
  }

  private mutating func groupRow(
    _ text: String, index: Int, over rows: ClosedRange<Int>, sums: ColumnSums, row: Int
  ) -> SheetPlan.Row {
    guard let groups = sheet.groups else { return SheetPlan.Row(height: 0) }
    let numeral = groups.hasRomanNumerals ? romanNumeral(index) : nil
    let summary = SummaryRow(
      text: text, labelColumn: groups.labelColumn, numeral: numeral,
      repeatedSource: groups.sections.isEmpty ? .field(groups.field) : nil, rows: rows, row: row, style: \.group)
    if !sheet.charts.isEmpty {
      groupRows.append(ChartRow(row: row, numbers: columns.indices.map { summary.value(at: $0, columns, sums) }))
    }
    return summary.planned(columns, sums)
  }

  private mutating func placeTotal(over rows: ClosedRange<Int>, sums: ColumnSums) {
    guard let total = sheet.total else { return }
    let summary = SummaryRow(
      text: total.label.filled(facts), labelColumn: total.labelColumn, numeral: nil, rows: rows, row: plan.nextRow,
      style: \.total)
    plan.rows.append(summary.planned(columns, sums))
  }
}
