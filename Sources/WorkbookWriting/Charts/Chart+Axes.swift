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
  /// The library's x axis is the one of the categories, for lying bars too.
  func setAxes(of chart: Chart, _ handle: UnsafeMutablePointer<lxw_chart>, _ strings: CStrings) {
    if let axis = unsafe chart_axis_get(handle, LXW_CHART_AXIS_TYPE_X) {
      unsafe set(chart.categoryAxis, axis, chart, strings)
      unsafe chart_axis_major_gridlines_set_visible(axis, chart.categoryAxis.hasGridlines ? 1 : 0)
    }
    if let axis = unsafe chart_axis_get(handle, LXW_CHART_AXIS_TYPE_Y) {
      unsafe set(chart.valueAxis, axis, chart, strings)
      unsafe chart_axis_major_gridlines_set_visible(axis, chart.valueAxis.hasGridlines ? 1 : 0)
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
    if let format = values.numberFormat { unsafe chart_axis_set_num_format(axis, format) }
    if values.isReversed { unsafe chart_axis_set_reverse(axis) }
    if values.isHidden { unsafe chart_axis_off(axis) }
  }
}
