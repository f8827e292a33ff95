import Submissions
import TableReading
import WorkbookWriting

/// The columns of a table that goes back: how wide they are, on the screen and on paper.
struct ReturnColumns {
  private let table: AnnotatedTable
  private let layout: ReturnLayout
  /// In characters of the default font.
  private var widths: [Double] = []

  /// What a workbook has room for.
  static let most = 16_384
  /// Where nothing stands in a column.
  private static let narrowest = 6.0
  /// Where a workbook says nothing else.
  private static let usual = 8.43

  /// The columns of a table, wide enough for the rows shown.
  init(of table: AnnotatedTable, showing rows: [AnnotatedRow], layout: ReturnLayout) {
    self.table = table
    self.layout = layout
    let measure = TextMeasure(fontSize: layout.workbook.fontSize)
    let heading = TextMeasure(fontSize: layout.workbook.fontSize, bold: true)
    for row in rows {
      // Titles run over their neighbours.
      if table.headerRow != nil, row.zone == .title { continue }
      for column in 0..<min(row.record.count, Self.most) {
        while widths.count <= column { widths.append(Self.narrowest) }
        let cell = ReturnCell(row.record, column)
        let text = (cell.text ?? String(row.record.text(at: column).prefix(20))).shortened(to: 80)
        guard !text.isEmpty else { continue }
        var width = measure.columnWidth(for: text) + 1
        if row.zone == .header {
          // A heading goes to the next line at a space, three at most, and has the filter's button beside it.
          let word = text.split(separator: " ").map { heading.columnWidth(for: String($0)) }.max() ?? 0
          width = max(word, heading.columnWidth(for: text) / 2.5) + 2.5
        }
        widths[column] = min(max(widths[column], width), layout.widestColumn)
      }
    }
    while widths.count <= min(table.lastColumn ?? 0, Self.most - 1) { widths.append(Self.narrowest) }
  }

  /// The number of columns.
  var count: Int { widths.count }

  /// Whether the first column may stay in view beside the others.
  var isFirstNarrow: Bool { widths.first.map { $0 <= 20 } ?? false }

  /// The width of the first columns together, in characters.
  func width(through last: Int) -> Double {
    (0...last).reduce(0) { $0 + ($1 < widths.count ? widths[$1] : Self.usual) }
  }

  /// Gives the columns of a sheet their widths.
  func setWidths(of sheet: Worksheet, _ plain: CellStyle) throws(WorkbookError) {
    // What is typed into a cell that was empty stays text, so that no program turns 9/10 into a day of its own.
    let style = plain.with { $0.numberFormat = ReturnLook.Holds.text.rawValue }
    for (column, width) in widths.enumerated() { try sheet.setColumns(column...column, width: width, style: style) }
  }

  /// The lines that a text takes in a column.
  func lines(of text: String, _ column: Int, isBold: Bool) -> Int {
    let width = column < widths.count ? widths[column] : Self.usual
    // No letter of Times New Roman is as wide as two characters of the default font at this size.
    if Double(text.utf8.count) * 2 < width, !text.contains(where: \.isNewline) { return 1 }
    let measure = TextMeasure(fontSize: layout.workbook.fontSize, bold: isBold)
    // A row has room for 24 lines; no more text need be measured.
    return measure.lineCount(of: text.shortened(to: 3_000), columnWidth: width)
  }
}

// On paper.
extension ReturnColumns {
  /// The last of the columns, from 0, over which the banner above the table runs.
  var lastOfBanner: Int {
    var last = max(5, min(widths.count - 1, 11))
    // Where the table goes on a second page beside the first, nobody could read what goes over the edge.
    if isTwoPagesWide {
      let usable = layout.workbook.page.printableWidth * Pagination.pointsPerMillimetre
      while last > 1, points(ofColumns: last + 1) > usable { last -= 1 }
    }
    return last
  }

  /// A wide table goes on two pages side by side, with the columns by which a row is known on both, rather than on one
  /// that nobody can read.
  func setWidth(of page: inout PageSetup, repeating keyField: String?) {
    guard isTwoPagesWide else { return }
    page.size = .fit(wide: 2, tall: 0)
    guard let keyField, let key = table.columns.first(where: { $0.field?.key == keyField })?.column,
      points(ofColumns: key + 1) <= mostPoints / 3
    else { return }
    page.repeatedColumns = 0...key
  }

  private var isTwoPagesWide: Bool { points(ofColumns: widths.count) > mostPoints }

  /// How wide a table may be that goes on one page.
  private var mostPoints: Double {
    layout.workbook.page.printableWidth * Pagination.pointsPerMillimetre / layout.smallestScale
  }

  private func points(ofColumns count: Int) -> Double {
    widths.prefix(count).reduce(0) { $0 + Pagination.points(ofColumnWidth: $1) }
  }
}
