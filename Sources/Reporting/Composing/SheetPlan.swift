import WorkbookWriting

/// A sheet with everything in its place, before it is written.
struct SheetPlan {
  struct Cell {
    var column: Int
    var content: CellContent
    var style: CellStyle
  }
  struct Row {
    /// Points.
    var height: Double
    var cells: [Cell] = []
  }
  struct Merge {
    var range: CellRange
    var content: CellContent
    var style: CellStyle
  }
  struct PlacedChart {
    var chart: Chart
    var cell: CellPosition
  }

  struct PlacedValidation {
    var validation: DataValidation
    var range: CellRange
  }
  struct PlacedFormat {
    var format: ConditionalFormat
    var range: CellRange
  }

  var name: String
  /// Characters, by column.
  var widths: [Double]
  /// The rows, the first being row 1.
  var rows: [Row] = []
  var merges: [Merge] = []
  /// Rows and columns above and left of this cell stay in view.
  var frozen: CellPosition?
  var filter: CellRange?
  var bars: [CellRange] = []
  var charts: [PlacedChart] = []
  var validations: [PlacedValidation] = []
  var formats: [PlacedFormat] = []
  var page = PageSetup()

  /// The number that the next row will have.
  var nextRow: Int { rows.count + 1 }

  func write(to workbook: borrowing Workbook) throws(WorkbookError) {
    try write(to: workbook.addSheet(named: name))
  }

  /// Writes everything on a sheet that is there already.
  func write(to sheet: Worksheet) throws(WorkbookError) {
    for (column, width) in widths.enumerated() { try sheet.setColumns(column...column, width: width) }
    for (index, row) in rows.enumerated() {
      try sheet.setRow(index + 1, height: row.height)
      for cell in row.cells {
        try sheet.write(cell.content, at: CellPosition(row: index + 1, column: cell.column), style: cell.style)
      }
    }
    for merge in merges {
      if merge.range.first == merge.range.last {
        try sheet.write(merge.content, at: merge.range.first, style: merge.style)
      } else {
        try sheet.merge(merge.range, merge.content, style: merge.style)
      }
    }
    if let filter {
      try sheet.setFilter(filter)
      try sheet.ignoreNumbersStoredAsText(in: filter)
    }
    if let frozen { try sheet.freezePanes(above: frozen.row, leftOf: frozen.column) }
    for range in bars { try sheet.addConditionalFormat(.dataBar(Color(0x9DC3E6)), to: range) }
    for placed in charts {
      // A little lower, lest its frame shows at the foot of the page before.
      try sheet.insertChart(placed.chart, at: placed.cell, offsetY: 3)
    }
    for placed in validations { try sheet.addValidation(placed.validation, to: placed.range) }
    for placed in formats { try sheet.addConditionalFormat(placed.format, to: placed.range) }
    try sheet.hideGridlines()
    try sheet.setPage(page)
  }
}
