import CXlsxWriter

extension Worksheet {
  /// Excel's limit for the height of a row, in points.
  public static let maximumRowHeight = TextMeasure.tallestRow

  /// Widths in characters of Excel's default font, 0 to 255; the style is that of cells never written.
  ///
  /// Each column is set by itself: overlapping ranges of columns make a file that Excel calls broken.
  public func setColumns(
    _ columns: ClosedRange<Int>, width: Double, style: CellStyle? = nil, isHidden: Bool = false
  ) throws(WorkbookError) {
    let operation = "set columns"
    let range = CellRange(rows: 1...1, columns: columns)
    let sheet = try unsafe open(operation, range)
    guard width >= 0, width <= 255 else {
      throw failure(.notANumberHere("a width is 0 to 255 characters"), operation, range.name)
    }
    let format = unsafe try style.map { style throws(WorkbookError) in unsafe try core.format(style) }
    var options = lxw_row_col_options()
    options.hidden = isHidden ? 1 : 0
    for column in columns {
      let index = lxw_col_t(column)
      let result = unsafe worksheet_set_column_opt(sheet, index, index, width, format, &options)
      try check(result, operation, range.name)
    }
  }

  /// The height in points; more than Excel's 409 becomes 409, nil is left to the program that opens the file.
  public func setRow(
    _ row: Int, height: Double? = nil, style: CellStyle? = nil, isHidden: Bool = false
  ) throws(WorkbookError) {
    let operation = "set row"
    let cell = CellPosition(row: row, column: 0)
    let sheet = try unsafe open(operation, cell)
    if let height, !(height >= 0) {
      throw failure(.notANumberHere("a height is 0 to 409 points"), operation, cell.name)
    }
    let format = unsafe try style.map { style throws(WorkbookError) in unsafe try core.format(style) }
    var options = lxw_row_col_options()
    options.hidden = isHidden ? 1 : 0
    let points = height.map { min($0, Self.maximumRowHeight) } ?? Self.defaultRowHeight
    try unsafe check(worksheet_set_row_opt(sheet, cell.cRow, points, format, &options), operation, cell.name)
  }

  /// The height that the library does not write down: programs then measure the row themselves.
  private static let defaultRowHeight = 15.0

  /// Merges a range and writes its first cell; the style is that of all its cells.
  ///
  /// Throws for a range that overlaps another merge or the filter's rows: the library would write both.
  public func merge(
    _ range: CellRange, _ content: CellContent, style: CellStyle? = nil
  ) throws(WorkbookError) {
    let operation = "merge"
    let sheet = try unsafe open(operation, range)
    guard !range.isOneCell, !state.merges.contains(where: range.overlaps) else {
      throw failure(.overlappingMerge, operation, range.name)
    }
    if let filter = state.filter, filter.overlaps(range) { throw failure(.mergeInFilter, operation, range.name) }
    try limit(state.merges.count + 1, to: 65_535, .merges, operation, range.name)
    try limit(range.cellCount, to: 1_048_576, .mergedCells, operation, range.name)
    let format = unsafe try core.format(style ?? CellStyle())
    let result = unsafe worksheet_merge_range(
      sheet, range.first.cRow, range.first.cColumn, range.last.cRow, range.last.cColumn, "", format)
    try check(result, operation, range.name)
    state.merges.append(range)
    try write(content, at: range.first, style: style ?? CellStyle())
  }

  /// Keeps the rows above and the columns left of a cell in sight.
  public func freezePanes(above row: Int, leftOf column: Int = 0) throws(WorkbookError) {
    let cell = CellPosition(row: row, column: column)
    unsafe worksheet_freeze_panes(try open("freeze panes", cell), cell.cRow, cell.cColumn)
  }

  /// Filter buttons in the first row of the range; one range a sheet, without merges.
  public func setFilter(_ range: CellRange) throws(WorkbookError) {
    let operation = "filter"
    let sheet = try unsafe open(operation, range)
    if state.merges.contains(where: range.overlaps) { throw failure(.mergeInFilter, operation, range.name) }
    let result = unsafe worksheet_autofilter(
      sheet, range.first.cRow, range.first.cColumn, range.last.cRow, range.last.cColumn)
    try check(result, operation, range.name)
    state.filter = range
  }

  /// No green triangle at texts that look like numbers, such as codes; may be called for several ranges.
  public func ignoreNumbersStoredAsText(in range: CellRange) throws(WorkbookError) {
    let operation = "ignore errors"
    let sheet = try unsafe open(operation, range)
    state.numbersStoredAsText.append(range.name)
    let ranges = state.numbersStoredAsText.joined(separator: " ")
    // The library cuts attributes at 2,079 bytes.
    try limit(ranges.utf8.count, to: 2_000, .textLength, operation, range.name)
    let kind = UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue)
    try unsafe check(worksheet_ignore_errors(sheet, kind, ranges), operation, range.name)
  }
}
