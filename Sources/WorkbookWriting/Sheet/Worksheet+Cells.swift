import CXlsxWriter

extension Worksheet {
  /// Excel's limit for the text of a cell, in UTF-16 units.
  public static let maximumTextLength = 32_767

  /// Writes a cell; without a style it looks like Excel's default, Calibri 11.
  ///
  /// Throws for text and formulas over Excel's limits, numbers that are not finite, days that do not exist.
  public func write(
    _ content: CellContent, at cell: CellPosition, style: CellStyle? = nil
  ) throws(WorkbookError) {
    let operation = "write cell"
    let sheet = try unsafe open(operation, cell)
    let format = unsafe try style.map { style throws(WorkbookError) in unsafe try core.format(style) }
    let (row, column) = (cell.cRow, cell.cColumn)
    unsafe forgetString(at: cell, sheet)
    switch content {
    case .blank:
      try unsafe check(worksheet_write_blank(sheet, row, column, format), operation, cell.name)
    case .text(let text):
      let text = try cellText(text, operation, cell)
      if text.isEmpty {
        try unsafe check(worksheet_write_blank(sheet, row, column, format), operation, cell.name)
      } else {
        try unsafe check(worksheet_write_string(sheet, row, column, text, format), operation, cell.name)
      }
    case .richText(let runs):
      try writeRichText(runs, at: cell, style: style)
    case .number(let number):
      guard number.isFinite else { throw failure(.notANumberHere("a cell holds finite numbers"), operation, cell.name) }
      try unsafe check(worksheet_write_number(sheet, row, column, number, format), operation, cell.name)
    case .date(let date):
      let serial = Double(try serialNumber(date, operation, cell.name))
      try unsafe check(worksheet_write_number(sheet, row, column, serial, format), operation, cell.name)
    case .boolean(let value):
      try unsafe check(worksheet_write_boolean(sheet, row, column, value ? 1 : 0, format), operation, cell.name)
    case .error(let name):
      let known = ErrorValues.names.contains(name) ? name : "#VALUE!"
      state.hasErrorValues = true
      try unsafe check(
        worksheet_write_formula_str(sheet, row, column, known, format, known), operation, cell.name)
    case .formula(let formula, let result):
      let formula = try formulaText(formula, operation, cell.name)
      try unsafe writeFormula(formula, result, sheet, cell, format)
    case .link(let target, let text, let tooltip):
      try writeLink(to: target, text: text, tooltip: tooltip, at: cell, style: style)
    }
  }

  /// The library counts the uses of strings, but not that one is written over.
  func forgetString(at cell: CellPosition, _ sheet: UnsafeMutablePointer<lxw_worksheet>) {
    let row = unsafe lxw_worksheet_find_row(sheet, cell.cRow)
    guard let old = unsafe lxw_worksheet_find_cell_in_row(row, cell.cColumn), unsafe old.pointee.type == STRING_CELL
    else { return }
    unsafe sheet.pointee.sst.pointee.string_count -= 1
  }

  private func writeFormula(
    _ formula: String, _ result: FormulaResult, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ cell: CellPosition,
    _ format: UnsafeMutablePointer<lxw_format>?
  ) throws(WorkbookError) {
    let operation = "write formula"
    switch result {
    case .number(let number):
      guard number.isFinite else { throw failure(.notANumberHere("a cell holds finite numbers"), operation, cell.name) }
      try unsafe check(
        worksheet_write_formula_num(sheet, cell.cRow, cell.cColumn, formula, format, number), operation, cell.name)
    case .text(let text):
      let text = try cellText(text, operation, cell)
      try unsafe check(
        worksheet_write_formula_str(sheet, cell.cRow, cell.cColumn, formula, format, text), operation, cell.name)
    }
  }

  private func writeRichText(
    _ runs: [TextRun], at cell: CellPosition, style: CellStyle?
  ) throws(WorkbookError) {
    let operation = "write rich text"
    let runs = runs.filter { !$0.text.isEmpty }
    // One run is no rich text to the library, and its counter of runs has 8 bits.
    guard runs.count > 1 else {
      let only = runs.first
      let content = only.map { CellContent.text($0.text) } ?? .blank
      return try write(content, at: cell, style: only.map { (style ?? CellStyle()).withFont(of: $0.style) } ?? style)
    }
    try limit(runs.count, to: 250, .runs, operation, cell.name)
    try limit(
      runs.reduce(0) { $0 + $1.text.utf16.count }, to: Self.maximumTextLength, .textLength, operation, cell.name)
    let sheet = try unsafe open(operation, cell)
    let format = unsafe try style.map { style throws(WorkbookError) in unsafe try core.format(style) }
    let strings = CStrings()
    var tuples: [lxw_rich_string_tuple] = unsafe []
    for run in runs {
      let runFormat = unsafe try core.format(run.style)
      unsafe tuples.append(
        lxw_rich_string_tuple(format: runFormat, string: strings.copy(XMLText.escaped(run.text))))
    }
    let result = unsafe tuples.withUnsafeMutableBufferPointer { buffer in
      // The library wants an array of pointers that ends in a null pointer.
      var pointers: [UnsafeMutablePointer<lxw_rich_string_tuple>?] = unsafe buffer.indices.map { index in
        unsafe buffer.baseAddress?.advanced(by: index)
      }
      unsafe pointers.append(nil)
      return unsafe worksheet_write_rich_string(sheet, cell.cRow, cell.cColumn, &pointers, format)
    }
    try check(result, operation, cell.name)
  }

  /// The text with escapes, or an error if Excel has no room for it.
  func cellText(_ text: String, _ operation: String, _ cell: CellPosition) throws(WorkbookError) -> String {
    // A text of n bytes never has more than n units.
    if text.utf8.count > Self.maximumTextLength {
      try limit(text.utf16.count, to: Self.maximumTextLength, .textLength, operation, cell.name)
    }
    return XMLText.escaped(text)
  }

  func serialNumber(_ date: SheetDate, _ operation: String, _ place: String) throws(WorkbookError) -> Int {
    guard let serial = date.serialNumber else {
      throw failure(.noSuchDate(year: date.year, month: date.month, day: date.day), operation, place)
    }
    return serial
  }

  /// Without the `=` before it.
  func formulaText(_ formula: String, _ operation: String, _ place: String) throws(WorkbookError) -> String {
    let body = formula.hasPrefix("=") ? String(formula.dropFirst()) : formula
    try limit(body.utf16.count, to: 8_192, .formulaLength, operation, place)
    guard !body.isEmpty, !body.unicodeScalars.contains(where: XMLText.isControl) else {
      throw failure(.refused("a formula is empty or has control characters"), operation, place)
    }
    return body
  }
}

extension CellStyle {
  func withFont(of other: CellStyle) -> CellStyle {
    with {
      $0.fontName = other.fontName
      $0.fontSize = other.fontSize
      $0.bold = other.bold
      $0.italic = other.italic
      $0.underline = other.underline
      $0.strikeout = other.strikeout
      $0.fontColor = other.fontColor
    }
  }
}
