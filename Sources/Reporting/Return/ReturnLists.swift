import WorkbookWriting

/// The lists that drop-downs show, on a hidden sheet: a column a list, equal lists once.
struct ReturnLists {
  private let sheet: Worksheet
  private var columns: [[String]: Int] = [:]

  /// Adds the hidden sheet.
  init(named name: String, in workbook: borrowing Workbook) throws(WorkbookError) {
    sheet = try workbook.addSheet(named: name)
    try sheet.hide()
  }

  /// The cells with the values, none of which is empty; nil for no values.
  mutating func cells(with values: [String]) throws(WorkbookError) -> (sheet: String, range: CellRange)? {
    guard !values.isEmpty else { return nil }
    let column = columns[values] ?? columns.count
    if columns.updateValue(column, forKey: values) == nil {
      for (index, value) in values.enumerated() {
        try sheet.write(.text(value), at: CellPosition(row: index + 1, column: column))
      }
    }
    return (sheet.name, CellRange(rows: 1...values.count, columns: column...column))
  }
}
