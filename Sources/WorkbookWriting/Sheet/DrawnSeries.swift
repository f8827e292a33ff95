import CXlsxWriter

/// A series in the library's hands, whose values may still be written.
@safe struct DrawnSeries {
  let series: UnsafeMutablePointer<lxw_chart_series>
  let sheet: String
  let values: CellRange
}

extension WorkbookCore {
  /// Gives a series the values of its formula cells: the library stores 0 for them, and viewers would show that.
  func complete(_ drawn: DrawnSeries) throws(WorkbookError) {
    guard let sheet = sheet(named: drawn.sheet), let range = unsafe drawn.series.pointee.values else { return }
    let cells = drawn.values
    var numbers: [Double?] = []
    var hasFormula = false
    for row in cells.first.row...cells.last.row {
      let line = unsafe lxw_worksheet_find_row(sheet.handle, lxw_row_t(row - 1))
      for column in cells.first.column...cells.last.column {
        guard let cell = unsafe lxw_worksheet_find_cell_in_row(line, lxw_col_t(column)) else {
          numbers.append(nil)
          continue
        }
        switch unsafe cell.pointee.type {
        case FORMULA_CELL:
          hasFormula = true
          unsafe numbers.append(cell.pointee.formula_result)
        case NUMBER_CELL: unsafe numbers.append(cell.pointee.u.number)
        default: numbers.append(nil)
        }
      }
    }
    guard hasFormula else { return }
    var zeros = [UInt8](repeating: 0, count: numbers.count)
    try unsafe check(lxw_chart_add_data_cache(range, &zeros, UInt16(numbers.count), 1, 0), "complete chart")
    var point = unsafe range.pointee.data_cache.pointee.stqh_first
    for number in numbers {
      guard let current = unsafe point else { break }
      unsafe current.pointee.number = number ?? 0
      unsafe current.pointee.no_data = number == nil ? 1 : 0
      unsafe point = unsafe current.pointee.list_pointers.stqe_next
    }
  }
}
