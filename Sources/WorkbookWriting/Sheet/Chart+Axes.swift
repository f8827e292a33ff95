import CXlsxWriter

extension Chart.Kind {
  var type: lxw_chart_type {
    switch self {
    case .bar: LXW_CHART_BAR
    case .column: LXW_CHART_COLUMN
    case .pie: LXW_CHART_PIE
    case .doughnut: LXW_CHART_DOUGHNUT
    }
  }

  var hasAxes: Bool {
    switch self {
    case .bar, .column: true
    case .pie, .doughnut: false
    }
  }
}

extension Chart {
  /// The font of labels; its name lives as long as `strings`, and the library copies it.
  func font(_ strings: CStrings) -> lxw_chart_font {
    var font = unsafe lxw_chart_font()
    unsafe font.name = strings.copy(XMLText.cleaned(fontName))
    unsafe font.size = fontSize
    // 0 would be the library's default for a title, which is bold.
    unsafe font.bold = UInt8(LXW_EXPLICIT_FALSE.rawValue)
    return unsafe font
  }
}

extension Worksheet {
  /// The library's x axis is the lying one: that of the categories for columns, that of the values for bars.
  func setAxes(of chart: Chart, _ handle: UnsafeMutablePointer<lxw_chart>, _ strings: CStrings) {
    let isBar = chart.kind == .bar
    if let axis = unsafe chart_axis_get(handle, isBar ? LXW_CHART_AXIS_TYPE_Y : LXW_CHART_AXIS_TYPE_X) {
      unsafe set(chart.categoryAxis, axis, chart, strings)
      // Programs leave out every other label where they think room is short.
      unsafe chart_axis_set_interval_unit(axis, 1)
      // Keeps the values where they are when the categories are turned round.
      if chart.categoryAxis.isReversed { unsafe chart_axis_set_crossing_max(axis) }
    }
    if let axis = unsafe chart_axis_get(handle, isBar ? LXW_CHART_AXIS_TYPE_X : LXW_CHART_AXIS_TYPE_Y) {
      unsafe set(chart.valueAxis, axis, chart, strings)
      if let minimum = chart.valueAxis.minimum { unsafe chart_axis_set_min(axis, minimum) }
      if let maximum = chart.valueAxis.maximum { unsafe chart_axis_set_max(axis, maximum) }
      if let unit = chart.valueAxis.majorUnit { unsafe chart_axis_set_major_unit(axis, unit) }
    }
  }

  private func set(
    _ values: Chart.Axis, _ axis: UnsafeMutablePointer<lxw_chart_axis>, _ chart: Chart, _ strings: CStrings
  ) {
    var font = unsafe chart.font(strings)
    unsafe chart_axis_set_num_font(axis, &font)
    if let title = values.title, !title.isEmpty {
      let cleaned = XMLText.cleaned(title)
      unsafe chart_axis_set_name(axis, cleaned.hasPrefix("=") ? " " + cleaned : cleaned)
      unsafe chart_axis_set_name_font(axis, &font)
    }
    if let format = values.numberFormat { unsafe chart_axis_set_num_format(axis, XMLText.cleaned(format)) }
    unsafe chart_axis_major_gridlines_set_visible(axis, values.hasGridlines ? 1 : 0)
    if values.hasGridlines {
      var line = lxw_chart_line()
      line.color = 0xD9D9D9
      line.width = 0.75
      unsafe chart_axis_major_gridlines_set_line(axis, &line)
    }
    if values.isReversed { unsafe chart_axis_set_reverse(axis) }
    if values.isHidden { unsafe chart_axis_off(axis) }
  }
}
