import CXlsxWriter

/// What Swift has to know of a sheet to refuse what the library would take silently or print about.
@safe final class SheetState {
  let handle: UnsafeMutablePointer<lxw_worksheet>
  let name: String
  /// From 0, in the order of the workbook: the part of the package is `sheet{index + 1}.xml`.
  let index: Int
  var isHidden = false
  var isActive = false
  var merges: [CellRange] = []
  var filter: CellRange?
  var links = 0
  var validations = 0
  var firstPage: PageSetup.FirstPage?
  var hasErrorValues = false
  var hasPageTexts = false
  var charts: [DrawnSeries] = []
  /// One entry a chart.
  var plotAreas: [Chart.PlotArea?] = []
  var numbersStoredAsText: [String] = []

  init(handle: UnsafeMutablePointer<lxw_worksheet>, name: String, index: Int) {
    unsafe self.handle = unsafe handle
    self.name = name
    self.index = index
  }
}
