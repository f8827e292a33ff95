import CXlsxWriter

extension Worksheet {
  /// The library counts a sheet's validations in 8 bits.
  public static let maximumValidations = 255

  /// Restricts what may be typed into a range; 255 calls a sheet at most, each for a range of any size.
  public func addValidation(_ validation: DataValidation, to range: CellRange) throws(WorkbookError) {
    let operation = "add validation"
    let sheet = try unsafe open(operation, range)
    try limit(state.validations + 1, to: Self.maximumValidations, .validations, operation, range.name)
    let strings = CStrings()
    var fields = unsafe lxw_data_validation()
    unsafe fields.ignore_blank = Self.switchValue(validation.allowsBlank)
    unsafe fields.show_input = Self.switchValue(true)
    unsafe fields.show_error = Self.switchValue(true)
    unsafe fields.dropdown = Self.switchValue(true)
    let severity =
      switch validation.severity {
      case .stop: LXW_VALIDATION_ERROR_TYPE_STOP
      case .warning: LXW_VALIDATION_ERROR_TYPE_WARNING
      case .information: LXW_VALIDATION_ERROR_TYPE_INFORMATION
      }
    unsafe fields.error_type = UInt8(severity.rawValue)
    if let prompt = validation.prompt {
      unsafe fields.input_title = strings.copy(try messageText(prompt.title, to: 32, range))
      unsafe fields.input_message = strings.copy(try messageText(prompt.text, to: 255, range))
    }
    if let alert = validation.alert {
      unsafe fields.error_title = strings.copy(try messageText(alert.title, to: 32, range))
      unsafe fields.error_message = strings.copy(try messageText(alert.text, to: 255, range))
    }
    let list = CStringList()
    try unsafe setRule(validation.rule, &fields, strings, list, range)
    let result = unsafe worksheet_data_validation_range(
      sheet, range.first.cRow, range.first.cColumn, range.last.cRow, range.last.cColumn, &fields)
    try check(result, operation, range.name)
    state.validations += 1
  }

  private func setRule(
    _ rule: DataValidation.Rule, _ fields: inout lxw_data_validation, _ strings: CStrings, _ list: CStringList,
    _ range: CellRange
  ) throws(WorkbookError) {
    let operation = "add validation"
    func kind(_ value: lxw_validation_types, between low: Double, _ high: Double) {
      unsafe fields.validate = UInt8(value.rawValue)
      unsafe fields.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      unsafe fields.minimum_number = low
      unsafe fields.maximum_number = high
    }
    func formula(_ value: lxw_validation_types, _ text: String) throws(WorkbookError) {
      unsafe fields.validate = UInt8(value.rawValue)
      let body = try formulaText(text, operation, range.name)
      // Excel calls a file broken whose validation has a longer formula.
      try limit(body.utf16.count, to: 255, .formulaLength, operation, range.name)
      unsafe fields.value_formula = strings.copy("=" + body)
    }
    switch rule {
    case .listFromCells(let sheet, let cells):
      guard cells.isInSheet, core.sheet(named: sheet) != nil else {
        throw failure(.refused("a list refers to no sheet of the workbook"), operation, range.name)
      }
      try formula(LXW_VALIDATION_TYPE_LIST_FORMULA, cells.absoluteName(inSheet: sheet))
    case .listFromFormula(let text): try formula(LXW_VALIDATION_TYPE_LIST_FORMULA, text)
    case .formula(let text): try formula(LXW_VALIDATION_TYPE_CUSTOM_FORMULA, text)
    case .list(let values):
      unsafe fields.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      unsafe fields.value_list = list.pointers(try listValues(values, range))
    case .date(let first, let last):
      kind(
        LXW_VALIDATION_TYPE_DATE_NUMBER, between: Double(try serialNumber(first, operation, range.name)),
        Double(try serialNumber(last, operation, range.name)))
    case .wholeNumber(let bounds):
      kind(LXW_VALIDATION_TYPE_INTEGER, between: Double(bounds.lowerBound), Double(bounds.upperBound))
    case .decimal(let bounds):
      guard bounds.lowerBound.isFinite, bounds.upperBound.isFinite else {
        throw failure(.notANumberHere("bounds are finite numbers"), operation, range.name)
      }
      kind(LXW_VALIDATION_TYPE_DECIMAL, between: bounds.lowerBound, bounds.upperBound)
    case .textLength(let bounds):
      kind(LXW_VALIDATION_TYPE_LENGTH, between: Double(bounds.lowerBound), Double(bounds.upperBound))
    case .any: unsafe fields.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
    }
  }

  /// The library's buffer for a list has 256 bytes, and it aborts the process when one more is needed.
  private func listValues(_ values: [String], _ range: CellRange) throws(WorkbookError) -> [String] {
    let operation = "add validation"
    let values = values.map(XMLText.cleaned)
    guard !values.isEmpty, !values.contains(where: { $0.isEmpty || $0.contains(",") || $0.contains("\n") }) else {
      throw failure(.refused("a list has values without commas and line ends"), operation, range.name)
    }
    let length = values.reduce(values.count - 1) { $0 + $1.utf8.count }
    try limit(length, to: 254, .textLength, operation, range.name)
    return values
  }

  private func messageText(_ text: String, to maximum: Int, _ range: CellRange) throws(WorkbookError) -> String {
    let cleaned = XMLText.cleaned(text)
    try limit(cleaned.utf16.count, to: maximum, .textLength, "add validation", range.name)
    return cleaned
  }

  private static func switchValue(_ isOn: Bool) -> UInt8 {
    UInt8((isOn ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF).rawValue)
  }

  /// Gives a range a look that follows its values.
  public func addConditionalFormat(_ format: ConditionalFormat, to range: CellRange) throws(WorkbookError) {
    let operation = "add conditional format"
    let sheet = try unsafe open(operation, range)
    let strings = CStrings()
    var fields = unsafe lxw_conditional_format()
    switch format {
    case .dataBar(let color, let minimum, let maximum):
      guard minimum.isFinite, maximum.isFinite, minimum < maximum else {
        throw failure(.notANumberHere("a bar needs a minimum below its maximum"), operation, range.name)
      }
      unsafe fields.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
      unsafe fields.data_bar_2010 = 1
      unsafe fields.bar_solid = 1
      unsafe fields.bar_no_border = 1
      unsafe fields.bar_color = FormatTable.color(color)
      unsafe fields.bar_negative_color_same = 1
      unsafe fields.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
      unsafe fields.max_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
      unsafe fields.min_value = minimum
      unsafe fields.max_value = maximum
    case .formula(let formula, let style, let stopsIfTrue):
      unsafe fields.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
      unsafe fields.value_string = strings.copy("=" + (try formulaText(formula, operation, range.name)))
      unsafe fields.format = try core.conditionalFormat(style)
      unsafe fields.stop_if_true = stopsIfTrue ? 1 : 0
    }
    let result = unsafe worksheet_conditional_format_range(
      sheet, range.first.cRow, range.first.cColumn, range.last.cRow, range.last.cColumn, &fields)
    try check(result, operation, range.name)
  }
}
