import CXlsxWriter

/// A sheet of a workbook in the making. Every call throws `closed` once its workbook is closed.
///
/// Rows count from 1, columns from 0. Cells may be written in any order; the last write of a cell counts.
public struct Worksheet {
  let core: WorkbookCore
  let state: SheetState

  /// As given when it was added.
  public var name: String { state.name }

  /// The sheet shown when the workbook is opened; the first visible one where none is.
  public func activate() throws(WorkbookError) {
    let sheet = try unsafe open("activate")
    guard !state.isHidden else { throw failure(.refused("a hidden sheet cannot be the active one"), "activate") }
    for other in core.sheets { other.isActive = false }
    state.isActive = true
    unsafe worksheet_activate(sheet)
  }

  /// Takes the sheet out of the tabs; its cells still serve formulas and lists.
  public func hide() throws(WorkbookError) {
    let sheet = try unsafe open("hide")
    guard !state.isActive else { throw failure(.refused("the active sheet cannot be hidden"), "hide") }
    state.isHidden = true
    unsafe worksheet_hide(sheet)
  }

  /// The colour of the sheet's tab.
  public func setTabColor(_ color: Color) throws(WorkbookError) {
    unsafe worksheet_set_tab_color(try open("colour tab"), FormatTable.color(color))
  }

  /// The size on the screen in per cent, 10 to 400.
  public func setZoom(_ percent: Int) throws(WorkbookError) {
    let sheet = try unsafe open("zoom")
    guard (10...400).contains(percent) else { throw failure(.notANumberHere("a zoom is 10 to 400 %"), "zoom") }
    unsafe worksheet_set_zoom(sheet, UInt16(percent))
  }

  /// No grey lines between the cells on the screen.
  public func hideGridlines() throws(WorkbookError) {
    unsafe worksheet_gridlines(try open("hide gridlines"), UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
  }

  func open(_ operation: String) throws(WorkbookError) -> UnsafeMutablePointer<lxw_worksheet> {
    _ = try unsafe core.open(operation)
    return unsafe state.handle
  }

  func open(
    _ operation: String, _ cell: CellPosition
  ) throws(WorkbookError) -> UnsafeMutablePointer<lxw_worksheet> {
    guard cell.isInSheet else { throw failure(.outsideSheet, operation, cell.name) }
    return unsafe try open(operation)
  }

  func open(_ operation: String, _ range: CellRange) throws(WorkbookError) -> UnsafeMutablePointer<lxw_worksheet> {
    guard range.isInSheet else { throw failure(.outsideSheet, operation, range.name) }
    return unsafe try open(operation)
  }

  func failure(_ cause: WorkbookError.Cause, _ operation: String, _ cell: String? = nil) -> WorkbookError {
    WorkbookError(cause, operation, sheet: name, cell: cell)
  }

  func check(_ result: lxw_error, _ operation: String, _ cell: String? = nil) throws(WorkbookError) {
    guard result != LXW_NO_ERROR else { return }
    throw failure(.library(name: LibraryError.name(result)), operation, cell)
  }

  func limit(
    _ count: Int, to maximum: Int, _ what: WorkbookError.Limit, _ operation: String, _ cell: String? = nil
  ) throws(WorkbookError) {
    guard count > maximum else { return }
    throw failure(.tooMuch(what, count: count, limit: maximum), operation, cell)
  }
}

extension CellPosition {
  /// Only for a place that was found to be in a sheet.
  var cRow: lxw_row_t { lxw_row_t(row - 1) }
  var cColumn: lxw_col_t { lxw_col_t(column) }
}
