import Movement
import WorkbookWriting

/// The lists that drop-downs show, for a hidden sheet: a column a list, equal lists once.
///
/// A list given inline crashes libxlsxwriter from 256 bytes on, so drop-downs refer to cells.
struct ListSheet {
  /// A value of a list.
  enum Value: Hashable {
    case text(String)
    case date(CalendarDate)
  }

  let name: String
  private let fontName: String
  private let fontSize: Double
  private var lists: [[Value]] = []

  /// A sheet without lists, in the font of its workbook.
  init(named name: String, fontName: String, fontSize: Double) {
    self.name = name
    self.fontName = fontName
    self.fontSize = fontSize
  }

  /// The cells that hold the values, none of which may be empty; nil for no values.
  mutating func cells(with values: [Value]) -> CellRange? {
    guard !values.isEmpty else { return nil }
    let column = lists.firstIndex(of: values) ?? lists.count
    if column == lists.count { lists.append(values) }
    return CellRange(rows: 1...values.count, columns: column...column)
  }

  /// The cells that hold the texts; nil for none.
  mutating func cells(with texts: [String]) -> CellRange? { cells(with: texts.map { .text($0) }) }

  /// Fills the sheet, which has this name, and hides it.
  func write(to sheet: Worksheet) throws(WorkbookError) {
    let day = CellStyle().with {
      $0.fontName = fontName
      $0.fontSize = fontSize
      $0.numberFormat = "dd/mm/yyyy"
    }
    for (column, values) in lists.enumerated() {
      try sheet.setColumns(column...column, width: 24)
      for (index, value) in values.enumerated() {
        let cell = CellPosition(row: index + 1, column: column)
        switch value {
        case .text(let text): try sheet.write(.text(text), at: cell)
        case .date(let date): try sheet.write(.date(SheetDate(date)), at: cell, style: day)
        }
      }
    }
    try sheet.hide()
  }
}
