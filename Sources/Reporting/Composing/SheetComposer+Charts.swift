import WorkbookWriting

/// A row that a chart may draw: its number and the numbers in its cells.
struct ChartRow {
  var row: Int
  var numbers: [Double?]
}

extension SheetComposer {
  /// Places a chart under what is there, on a new page where it would be cut.
  ///
  /// Behind it stand the cells that it draws, which refer to the table's: a chart of the table itself would show the
  /// rows of groups among those of units, and could not be put in order.
  mutating func placeChart(_ layout: ChartLayout, _ pages: inout Pagination) {
    let rows = rowsToDraw(layout)
    guard !rows.isEmpty else { return }
    let scale = 1 / pages.scale
    var height = layout.height
    if layout.shape == .bar { height = min(height, 30 + 8 * Double(rows.count * layout.values.count)) }
    placeGap()
    let points = min(height * Pagination.pointsPerMillimetre * scale, pages.surelyFree - Self.margin)
    if !pages.hasRoom(for: points + Self.margin, after: plan.rows.map(\.height)) {
      pages.breakPage(after: plan.rows.count)
    }
    let first = plan.nextRow
    // Heights are whole pixels; what they lack, and the chart's distance from the row's edge, is the last rows' matter.
    let rowHeight = min(Worksheet.maximumRowHeight, (points / Double(rows.count + 1) / 0.75).rounded(.down) * 0.75)
    for row in rows { placeDrawn(row, layout, height: rowHeight) }
    var missing = points + Self.margin - rowHeight * Double(rows.count)
    while missing > 0 {
      let height = min(Worksheet.maximumRowHeight, (missing / 0.75).rounded(.up) * 0.75)
      plan.rows.append(SheetPlan.Row(height: height))
      missing -= height
    }
    let drawn = first...(first + rows.count - 1)
    plan.charts.append(
      SheetPlan.PlacedChart(
        chart: chart(layout, over: drawn, points: points, scale: scale), cell: CellPosition(row: first, column: 0)))
  }

  /// How much higher than the chart the rows behind it are, points.
  private static let margin = 6.0

  private func rowsToDraw(_ layout: ChartLayout) -> [ChartRow] {
    let columns = layout.values.map { place(of: $0.column) }
    let all = layout.basis == .rows ? chartRows : groupRows
    let rows = all.filter { row in columns.contains { row.numbers[$0] != nil } }
    guard layout.order == .descending, let column = columns.first else { return rows }
    // Equal values keep the table's order.
    return rows.enumerated().sorted { left, right in
      let (a, b) = (left.element.numbers[column] ?? 0, right.element.numbers[column] ?? 0)
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
  }

  private func place(of layoutIndex: Int) -> Int { columns.firstIndex { $0.layoutIndex == layoutIndex } ?? 0 }

  private mutating func placeDrawn(_ row: ChartRow, _ layout: ChartLayout, height: Double) {
    let style = styles.text.with {
      $0.fontSize = 8
      $0.wraps = false
    }
    var planned = SheetPlan.Row(height: height)
    let basis = plan.rows[row.row - 1]
    let source = categoryColumn(layout)
    var name = ""
    if case .text(let text) = basis.cells[source].content { name = text }
    planned.cells.append(
      SheetPlan.Cell(
        column: 0, content: .formula(CellPosition(row: row.row, column: source).name, result: .text(name)),
        style: style))
    for (index, values) in layout.values.enumerated() {
      let column = place(of: values.column)
      planned.cells.append(
        SheetPlan.Cell(
          column: index + 1,
          content: .formula(
            CellPosition(row: row.row, column: column).name, result: .number(row.numbers[column] ?? 0)),
          style: style.with { $0.numberFormat = layout.format }))
    }
    plan.rows.append(planned)
  }

  /// A group's name stands in the group's own column, whichever column names the rows.
  private func categoryColumn(_ layout: ChartLayout) -> Int {
    place(of: layout.basis == .groups ? sheet.groups?.labelColumn ?? layout.category : layout.category)
  }

  private func chart(_ layout: ChartLayout, over rows: ClosedRange<Int>, points: Double, scale: Double) -> Chart {
    let format = layout.format ?? "#,##0"
    let series = layout.values.enumerated().map { index, values in
      Chart.Series(
        name: values.name.filled(facts), sheet: sheet.name, categories: CellRange(rows: rows, columns: 0...0),
        values: CellRange(rows: rows, columns: (index + 1)...(index + 1)), color: values.colour.map { Color($0) },
        labelFormat: format)
    }
    var chart = Chart(layout.shape == .bar ? .bar : .column, series: series, title: layout.title.filled(facts))
    chart.categoryAxis.isReversed = layout.shape == .bar
    chart.valueAxis.numberFormat = format
    chart.valueAxis.minimum = layout.minimum
    chart.valueAxis.maximum = layout.maximum
    chart.legend = layout.values.count > 1 ? .bottom : .none
    chart.gap = 40
    chart.width = Self.pixels(layout.width * Pagination.pointsPerMillimetre * scale)
    chart.height = Self.pixels(points)
    chart.fontSize = (10 * scale * 10).rounded() / 10
    if layout.shape == .bar {
      // LibreOffice leaves out names for which a bar's share of the height is too low.
      let share = (points - 6 * chart.fontSize) / Double(rows.count)
      chart.fontSize = max(6, min(chart.fontSize, (share / 1.22 * 10).rounded(.down) / 10))
      chart.plotArea = plotArea(of: chart, over: rows)
    }
    chart.fontName = styles.fontName
    chart.alternativeText = layout.title.filled(facts)
    return chart
  }

  /// Lying bars with room for the names beside them, each on one line.
  private func plotArea(of chart: Chart, over rows: ClosedRange<Int>) -> Chart.PlotArea {
    let measure = TextMeasure(fontSize: chart.fontSize)
    let names = rows.map { row -> Double in
      guard case .formula(_, .text(let name))? = plan.rows[row - 1].cells.first?.content else { return 0 }
      return measure.width(of: name)
    }
    let (width, height) = (Double(chart.width) * 0.75, Double(chart.height) * 0.75)
    let left = min(0.45, ((names.max() ?? 0) * 1.05 + 1.5 * chart.fontSize) / width)
    let right = measure.width(of: "1.000.000") / width
    let top = 3.5 * chart.fontSize / height
    let bottom = (chart.legend == .none ? 2.5 : 5) * chart.fontSize / height
    return Chart.PlotArea(x: left, y: top, width: 1 - left - right, height: 1 - top - bottom)
  }

  private static func pixels(_ points: Double) -> Int { max(1, min(10_000, Int(points / 0.75))) }
}
