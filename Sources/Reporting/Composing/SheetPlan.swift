import WorkbookWriting

/// A sheet with everything in its place, before it is written.
struct SheetPlan {
  struct Cell {
    var column: Int
    var content: CellContent
    var style: CellStyle
    var link: LinkTarget?
  }
  struct Name {
    var name: String
    var cell: CellPosition
  }
  /// A look that cells have while a formula is true.
  struct Look {
    var range: CellRange
    var formula: String
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
  var page = PageSetup()
  var names: [Name] = []
  var looks: [Look] = []
  /// Where the table's columns and rows stand, for formulas and links from elsewhere.
  var places = TablePlaces()

  /// The number that the next row will have.
  var nextRow: Int { rows.count + 1 }

  func write(to workbook: borrowing Workbook) throws(WorkbookError) {
    try write(to: workbook.addSheet(named: name))
    for name in names { try workbook.defineName(name.name, sheet: self.name, range: CellRange(name.cell)) }
  }

  /// Writes everything but names on a sheet that is there already.
  func write(to sheet: Worksheet) throws(WorkbookError) {
    for (column, width) in widths.enumerated() { try sheet.setColumns(column...column, width: width) }
    for (index, row) in rows.enumerated() {
      try sheet.setRow(index + 1, height: row.height)
      for cell in row.cells {
        if let link = cell.link, sheet.remainingLinks > 0 {
          // The cell's own content follows and takes the place of the link's text.
          let place = CellPosition(row: index + 1, column: cell.column)
          try sheet.write(.link(link, text: "→"), at: place, style: cell.style)
        }
        try sheet.write(cell.content.fitting, at: CellPosition(row: index + 1, column: cell.column), style: cell.style)
      }
    }
    for merge in merges {
      if merge.range.first == merge.range.last {
        try sheet.write(merge.content.fitting, at: merge.range.first, style: merge.style)
      } else {
        try sheet.merge(merge.range, merge.content.fitting, style: merge.style)
      }
    }
    if let filter {
      try sheet.setFilter(filter)
      try sheet.ignoreNumbersStoredAsText(in: filter)
    }
    if let frozen { try sheet.freezePanes(above: frozen.row, leftOf: frozen.column) }
    for range in bars { try sheet.addConditionalFormat(.dataBar(Color(0x9DC3E6)), to: range) }
    for look in looks { try sheet.addConditionalFormat(.formula(look.formula, style: look.style), to: look.range) }
    for placed in charts {
      // A little lower, lest its frame shows at the foot of the page before.
      try sheet.insertChart(placed.chart, at: placed.cell, offsetY: 3)
    }
    for placed in validations { try sheet.addValidation(placed.validation, to: placed.range) }
    try sheet.hideGridlines()
    try sheet.setPage(page)
  }
}

extension CellContent {
  /// The content as far as a cell has room for it: no text of the input may keep a workbook from being written.
  fileprivate var fitting: CellContent {
    if case .text(let text) = self { .text(CellText.fitting(text)) } else { self }
  }
}
