import Configuration
import Submissions
import TableReading
import WorkbookWriting

/// Writes a page that shows what can be seen of a table that is not given back cell for cell; nobody reads it but people.
struct ReturnView {
  let layout: ReturnLayout
  let language: Language

  /// Why a table is not given back.
  enum Reason {
    case unreadable(Issue)
    /// It has more cells than there is room for.
    case tooLarge(room: Int)
  }

  /// Writes the page on a sheet; `tables` are those of the file, opened for inspecting.
  func write(
    _ sent: SentTable, in tables: [Table], _ reason: Reason, to sheet: Worksheet
  ) throws(WorkbookError) {
    let rows = VisibleRows(of: sent, in: tables).rows
    let columns = max(6, rows.map(\.cells.count).max() ?? 0)
    try sheet.setColumns(0...0, width: 7)
    for column in 1...columns { try sheet.setColumns(column...column, width: 18) }
    let words = words(for: reason, sent)
    let plain = ReturnStyles(layout: layout).plain.with { $0.wraps = true }
    let bold = plain.with { $0.bold = true }
    let marked = bold.with {
      $0.fill = (layout.marks[.error]?.fill).map { Color($0) }
      $0.borders = .all(.thick, color: (layout.marks[.error]?.line).map { Color($0) })
    }
    let small = plain.with {
      $0.italic = true
      $0.fontSize = 10
    }
    let lines: [(String, CellStyle)] = [
      (OwnMark(.page).cell(saying: layout.text(.page)), small),
      (words.title, bold.with { $0.fontSize = 14 }), (words.what, marked), (words.how, plain),
      (
        layout.text(rows.isEmpty ? .viewNothing : .viewRows, ["rows": NumberWording.grouped(rows.count, in: language)]),
        plain
      ),
    ]
    for (index, line) in lines.enumerated() {
      let text = line.0.shortened(to: 2_000)
      try sheet.merge(CellRange(rows: (index + 1)...(index + 1), columns: 0...6), .text(text), style: line.1)
      let measure = TextMeasure(line.1)
      let height = measure.rowHeight(lines: measure.lineCount(of: text, columnWidth: 7 + 6 * 18))
      try sheet.setRow(index + 1, height: height + 3)
    }
    try write(rows, below: lines.count, plain, to: sheet)
    try finish(sheet)
  }

  private func words(for reason: Reason, _ sent: SentTable) -> (title: String, what: String, how: String) {
    let file = ["file": sent.file.name + (sent.sheet.map { " › \($0)" } ?? "")]
    switch reason {
    case .unreadable(let issue):
      let words = [
        "message": issue.message(in: language),
        "hint": issue.hint(in: language),
      ]
      return (layout.text(.viewFile, file), layout.text(.viewWhat, words), layout.text(.viewHow, words))
    case .tooLarge(let room):
      let words = ["count": NumberWording.grouped(room, in: language)]
      return (layout.text(.largeFile, file), layout.text(.largeWhat, words), layout.text(.largeHow))
    }
  }

  private func write(
    _ rows: [(row: Int, cells: [String])], below first: Int, _ plain: CellStyle, to sheet: Worksheet
  ) throws(WorkbookError) {
    let number = plain.with {
      $0.fontColor = Color(0x7F7F7F)
      $0.horizontal = .center
    }
    let boxed = plain.with {
      $0.numberFormat = "@"
      $0.borders = .all(.hair, color: Color(0x7F7F7F))
    }
    let measure = TextMeasure(boxed)
    for (index, row) in rows.enumerated() {
      let place = first + 1 + index
      try sheet.write(.number(Double(row.row)), at: CellPosition(row: place, column: 0), style: number)
      var lines = 1
      for (column, text) in row.cells.enumerated() where !text.isEmpty {
        // A line that stands alone runs over its neighbours.
        let style = row.cells.count == 1 ? boxed.with { $0.wraps = false } : boxed
        try sheet.write(.text(text), at: CellPosition(row: place, column: column + 1), style: style)
        if row.cells.count == 1 { continue }
        lines = max(lines, measure.lineCount(of: text, columnWidth: 18))
      }
      try sheet.setRow(place, height: measure.rowHeight(lines: min(lines, 4)) + 3)
    }
  }

  private func finish(_ sheet: Worksheet) throws(WorkbookError) {
    var page = PageSetup()
    page.orientation = .landscape
    try sheet.setPage(page)
    if let mark = layout.marks[.error] { try sheet.setTabColor(Color(mark.line)) }
  }
}
