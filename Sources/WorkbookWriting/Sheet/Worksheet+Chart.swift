import CXlsxWriter

extension Worksheet {
  /// Draws a chart with its upper left corner in a cell, moved right and down by pixels.
  ///
  /// Write the cells it draws before the workbook is closed: their values are stored with the chart.
  public func insertChart(
    _ chart: Chart, at cell: CellPosition, offsetX: Int = 0, offsetY: Int = 0
  ) throws(WorkbookError) {
    let operation = "insert chart"
    let sheet = try unsafe open(operation, cell)
    try checkChart(chart, cell, offsetX, offsetY)
    guard let handle = unsafe workbook_add_chart(try core.open(operation), UInt8(chart.kind.type.rawValue)) else {
      throw failure(.library(name: LibraryError.memory), operation, cell.name)
    }
    let strings = CStrings()
    for series in chart.series { try unsafe add(series, of: chart, to: handle, strings, cell) }
    unsafe setTexts(of: chart, handle, strings)
    if chart.kind.hasAxes { unsafe setAxes(of: chart, handle, strings) }
    if case .doughnut(let hole) = chart.kind { unsafe chart_set_hole_size(handle, UInt8(hole)) }
    var options = unsafe lxw_chart_options()
    unsafe options.x_offset = Int32(offsetX)
    unsafe options.y_offset = Int32(offsetY)
    // The library's own size is 480 by 288 pixels.
    unsafe options.x_scale = Double(chart.width) / 480
    unsafe options.y_scale = Double(chart.height) / 288
    unsafe options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
    unsafe options.description = strings.copy(chart.alternativeText.map(XMLText.cleaned))
    let result = unsafe worksheet_insert_chart_opt(sheet, cell.cRow, cell.cColumn, handle, &options)
    try check(result, operation, cell.name)
    state.plotAreas.append(chart.plotArea)
  }

  private func checkChart(
    _ chart: Chart, _ cell: CellPosition, _ offsetX: Int, _ offsetY: Int
  ) throws(WorkbookError) {
    let operation = "insert chart"
    guard !chart.series.isEmpty else { throw failure(.refused("a chart has no series"), operation, cell.name) }
    let sizes = (1...10_000)
    guard sizes.contains(chart.width), sizes.contains(chart.height), (0...10_000).contains(offsetX),
      (0...10_000).contains(offsetY), (0...500).contains(chart.gap ?? 0), chart.fontSize >= 1, chart.fontSize <= 100
    else { throw failure(.notANumberHere("a size, offset, gap or font of the chart"), operation, cell.name) }
    if case .doughnut(let hole) = chart.kind, !(10...90).contains(hole) {
      throw failure(.notANumberHere("a hole is 10 to 90 %"), operation, cell.name)
    }
    try limit(chart.alternativeText?.utf16.count ?? 0, to: 255, .textLength, operation, cell.name)
    let formats = chart.series.map(\.labelFormat) + [chart.categoryAxis.numberFormat, chart.valueAxis.numberFormat]
    for format in formats { try limit(format?.utf8.count ?? 0, to: 127, .textLength, operation, cell.name) }
    for axis in [chart.categoryAxis, chart.valueAxis] {
      let numbers = [axis.minimum, axis.maximum, axis.majorUnit].compactMap(\.self)
      guard numbers.allSatisfy(\.isFinite), axis.majorUnit.map({ $0 > 0 }) ?? true else {
        throw failure(.notANumberHere("an axis has finite numbers and a unit above 0"), operation, cell.name)
      }
    }
    for series in chart.series { try checkSeries(series, cell) }
  }

  private func checkSeries(_ series: Chart.Series, _ cell: CellPosition) throws(WorkbookError) {
    for range in [series.categories, series.values] {
      let isLine = range.first.row == range.last.row || range.first.column == range.last.column
      // The library counts the points in 16 bits.
      guard range.isInSheet, isLine, range.cellCount <= 32_000 else {
        throw failure(.outsideSheet, "insert chart", range.name)
      }
    }
    guard core.sheet(named: series.sheet) != nil else {
      throw failure(.refused("a chart draws from no sheet of the workbook"), "insert chart", cell.name)
    }
  }

  private func add(
    _ series: Chart.Series, of chart: Chart, to handle: UnsafeMutablePointer<lxw_chart>, _ strings: CStrings,
    _ cell: CellPosition
  ) throws(WorkbookError) {
    guard let drawn = unsafe chart_add_series(handle, nil, nil) else {
      throw failure(.library(name: LibraryError.memory), "insert chart", cell.name)
    }
    let (labels, values) = (series.categories, series.values)
    unsafe chart_series_set_categories(
      drawn, series.sheet, labels.first.cRow, labels.first.cColumn, labels.last.cRow, labels.last.cColumn)
    unsafe chart_series_set_values(
      drawn, series.sheet, values.first.cRow, values.first.cColumn, values.last.cRow, values.last.cColumn)
    // As for sheets: the library quotes too few names.
    unsafe CStrings.replace(&drawn.pointee.categories.pointee.formula, labels.absoluteName(inSheet: series.sheet))
    unsafe CStrings.replace(&drawn.pointee.values.pointee.formula, values.absoluteName(inSheet: series.sheet))
    unsafe state.charts.append(DrawnSeries(series: drawn, sheet: series.sheet, values: values))
    if let name = series.name { unsafe chart_series_set_name(drawn, Self.plain(name)) }
    if let color = series.color {
      var fill = lxw_chart_fill()
      fill.color = FormatTable.color(color)
      unsafe chart_series_set_fill(drawn, &fill)
    }
    if let format = series.labelFormat { unsafe setLabels(of: drawn, format, chart, strings) }
    if !series.pointColors.isEmpty { try unsafe setPoints(of: drawn, series.pointColors, cell) }
  }

  private func setLabels(
    of series: UnsafeMutablePointer<lxw_chart_series>, _ format: String, _ chart: Chart, _ strings: CStrings
  ) {
    unsafe chart_series_set_labels(series)
    if chart.kind.hasAxes {
      unsafe chart_series_set_labels_position(series, UInt8(LXW_CHART_LABEL_POSITION_OUTSIDE_END.rawValue))
    } else {
      unsafe chart_series_set_labels_options(series, 0, 0, 0)
      unsafe chart_series_set_labels_percentage(series)
    }
    unsafe chart_series_set_labels_num_format(series, XMLText.cleaned(format))
    var font = unsafe chart.font(strings)
    unsafe chart_series_set_labels_font(series, &font)
  }

  private func setPoints(
    of series: UnsafeMutablePointer<lxw_chart_series>, _ colors: [Color], _ cell: CellPosition
  ) throws(WorkbookError) {
    let count = min(colors.count, 255)
    let fills = UnsafeMutablePointer<lxw_chart_fill>.allocate(capacity: count)
    let points = UnsafeMutablePointer<lxw_chart_point>.allocate(capacity: count)
    let list = UnsafeMutablePointer<UnsafeMutablePointer<lxw_chart_point>?>.allocate(capacity: count + 1)
    defer {
      unsafe fills.deallocate()
      unsafe points.deallocate()
      unsafe list.deallocate()
    }
    for (index, color) in colors.prefix(count).enumerated() {
      var fill = lxw_chart_fill()
      fill.color = FormatTable.color(color)
      unsafe (fills + index).initialize(to: fill)
      unsafe (points + index).initialize(to: lxw_chart_point(line: nil, fill: fills + index, pattern: nil))
      unsafe (list + index).initialize(to: points + index)
    }
    unsafe (list + count).initialize(to: nil)
    try unsafe check(chart_series_set_points(series, list), "colour chart", cell.name)
  }

  private func setTexts(of chart: Chart, _ handle: UnsafeMutablePointer<lxw_chart>, _ strings: CStrings) {
    if let title = chart.title, !title.isEmpty {
      var font = unsafe chart.font(strings)
      unsafe font.size = chart.fontSize + 2
      unsafe font.bold = UInt8(LXW_TRUE.rawValue)
      unsafe chart_title_set_name(handle, Self.plain(title))
      unsafe chart_title_set_name_font(handle, &font)
    } else {
      unsafe chart_title_off(handle)
    }
    let position =
      switch chart.legend {
      case .none: LXW_CHART_LEGEND_NONE
      case .right: LXW_CHART_LEGEND_RIGHT
      case .left: LXW_CHART_LEGEND_LEFT
      case .top: LXW_CHART_LEGEND_TOP
      case .bottom: LXW_CHART_LEGEND_BOTTOM
      }
    unsafe chart_legend_set_position(handle, UInt8(position.rawValue))
    var font = unsafe chart.font(strings)
    unsafe chart_legend_set_font(handle, &font)
    if chart.kind.hasAxes, let gap = chart.gap { unsafe chart_set_series_gap(handle, UInt16(gap)) }
  }

  /// A name that begins with `=` would be taken for a reference.
  private static func plain(_ text: String) -> String {
    let cleaned = XMLText.cleaned(text)
    return cleaned.hasPrefix("=") ? " " + cleaned : cleaned
  }
}
