import Configuration
import Submissions
import TableReading
import WorkbookWriting

/// Writes one table as it was sent, cell for cell in its place, with what is wrong marked on it.
struct ReturnTable {
  let layout: ReturnLayout
  let language: Language
  /// What texts may name of the unit and month.
  let facts: [String: String]
  let sent: SentTable
  let forms: FormCatalogue
  private let issues: [Issue]
  private let annotated: AnnotatedTable
  private var styles: ReturnStyles
  /// How far rows lie below those of the file: the mark of a refused table takes the first.
  private var shift = 0
  private var columns: ReturnColumns
  private var lastRow = 0
  private var comments = 0
  private var (cutCells, cutRows, cutComments) = (0, 0, 0)

  private static let mostRows = 1_048_576
  /// Rows by which the widths of columns are found.
  private static let sample = 200
  /// LibreOffice takes time by the square of their number to open a sheet: 5 seconds for 2,000, two minutes for 10,000.
  private static let mostComments = 2_000
  /// A header further down is not kept in view: it would leave no room on a small screen.
  private static let lowestFrozenRow = 12

  init(
    layout: ReturnLayout, language: Language, facts: [String: String], sent: SentTable, issues: [Issue],
    forms: FormCatalogue
  ) {
    self.layout = layout
    self.language = language
    self.facts = facts
    self.sent = sent
    self.forms = forms
    styles = ReturnStyles(layout: layout)
    self.issues = issues.filter { $0.row != nil && $0.severity != .notice }
    annotated = sent.annotated ?? .none
    columns = ReturnColumns(of: annotated, showing: [], layout: layout)
  }

  /// A file that was read and now is not what it was: better no workbook than one with less in it.
  static func gone(_ path: String) -> WorkbookError {
    WorkbookError(.refused("what was sent can no longer be read"), "read again", path: path)
  }

  /// The number of a table's cells; nil where there are more than `most`.
  static func cellCount(of table: Table, in file: InputFile, upTo most: Int) throws(WorkbookError) -> Int? {
    do throws(ReadingError) {
      let reader = try table.makeReader()
      var record = Record()
      var count = 0
      while try reader.next(into: &record) {
        count += record.count
        if count > most { return nil }
      }
      return count
    } catch {
      throw gone(file.path)
    }
  }

  /// Writes the table on a sheet.
  mutating func write(
    _ submitted: SubmittedTable, to sheet: Worksheet, lists: inout ListSheet
  ) throws(WorkbookError) {
    let path = sent.file.path
    func read<Value>(_ body: () throws(ReadingError) -> Value) throws(WorkbookError) -> Value {
      do throws(ReadingError) { return try body() } catch { throw Self.gone(path) }
    }
    let banner = banner(over: submitted.mark)
    shift = banner != nil && submitted.mark == nil ? 1 : 0
    var rows = try read { () throws(ReadingError) in try annotated.makeRows(of: submitted.table, issues: issues) }
    var head: [AnnotatedRow] = []
    while head.count < Self.sample, let row = try read({ () throws(ReadingError) in try rows.next() }) {
      head.append(row)
    }
    columns = ReturnColumns(of: annotated, showing: head, layout: layout)
    try columns.setWidths(of: sheet, styles.plain)
    for row in head { try write(row, to: sheet) }
    while head.count == Self.sample, let row = try read({ () throws(ReadingError) in try rows.next() }) {
      try write(row, to: sheet)
    }
    if let banner { try write(banner, to: sheet) }
    try finish(sheet, bannerSeverity: banner?.severity, lists: &lists)
  }

  /// What had to be left out, in words.
  func limits(sheet: String) -> [String] {
    [(ReturnText.cutCells, cutCells), (.cutRows, cutRows), (.cutComments, cutComments)].compactMap { text, count in
      count > 0 ? layout.text(text, ["sheet": sheet, "count": NumberWording.grouped(count, in: language)]) : nil
    }
  }

  /// The first row of a table that does not count, by which it is also known again.
  private func banner(over mark: OwnMark?) -> (text: String, severity: Severity)? {
    switch sent.fate {
    case .refused(let issue):
      // Names that disagree are not to be seen in the table, and those of the return workbook agree: the mark has to say it.
      let inNames = Set(sent.addressee.conflictsInNames.map(\.rawValue)).union(mark?.codes ?? [])
      var places = facts
      places["message"] = issue.message(in: language)
      places["hint"] = issue.hint(in: language)
      let words = layout.text(inNames.contains(issue.code.rawValue) ? .refusedNames : .refused, places)
      return (OwnMark(.refused, codes: inNames.sorted()).cell(saying: words), .error)
    case .ignored: return (OwnMark(.ignored).cell(saying: layout.text(.ignored)), .notice)
    case .counted, .identical, .unreadable: return nil
    }
  }
}

// Rows.
extension ReturnTable {
  private mutating func write(_ annotatedRow: AnnotatedRow, to sheet: Worksheet) throws(WorkbookError) {
    let (record, issues) = (annotatedRow.record, annotatedRow.issues)
    guard record.count > 0 else { return }
    let row = record.row + shift
    guard row <= Self.mostRows else {
      cutRows += 1
      return
    }
    let edge = issues.map(\.severity).min()
    let zone = ReturnLook.Zone(annotatedRow.zone)
    var faults: [Int: [Issue]] = [:]
    for issue in issues { faults[max(issue.column ?? 0, 0), default: []].append(issue) }
    var count = max(record.count, (faults.keys.max() ?? -1) + 1)
    if zone == .body { count = max(count, (annotated.lastColumn ?? -1) + 1) }
    if count > ReturnColumns.most { cutRows += count - ReturnColumns.most }
    var lines = 1
    for column in 0..<min(count, ReturnColumns.most) {
      let own = faults[column] ?? []
      let cell = ReturnCell(record, column)
      var look = ReturnLook(holds: cell.holds, zone: zone)
      look.fault = own.filter { $0.column != nil }.map(\.severity).min()
      if column == 0 {
        look.edge = edge
        look.isSigned = !annotated.columns.contains { $0.column == 0 && $0.field != nil }
      }
      if case .blank = cell.content, look.zone == .outside, look.fault == nil, look.edge == nil { continue }
      if cell.isCut { cutCells += 1 }
      let position = CellPosition(row: row, column: column)
      try write(cell, at: position, style: styles.style(look), to: sheet)
      if let text = cell.text, zone != .outside {
        lines = max(lines, columns.lines(of: text, column, isBold: zone == .header))
      }
      if !own.isEmpty { try comment(own, at: position, on: sheet) }
    }
    let measure = TextMeasure(fontSize: layout.workbook.fontSize)
    try sheet.setRow(row, height: measure.rowHeight(lines: lines) + (zone == .outside ? 0 : 3))
    lastRow = row
  }

  /// A long text with many characters that have to be escaped may still find no room.
  private mutating func write(
    _ cell: ReturnCell, at position: CellPosition, style: CellStyle, to sheet: Worksheet
  ) throws(WorkbookError) {
    do {
      try sheet.write(cell.content, at: position, style: style)
    } catch {
      guard let text = cell.text, text.utf16.count > 4_000 else { throw error }
      try sheet.write(.text(CellText.cut(text, to: 4_000) + OwnMark.cut), at: position, style: style)
      cutCells += 1
    }
  }

  private mutating func comment(_ issues: [Issue], at position: CellPosition, on sheet: Worksheet) throws(WorkbookError)
  {
    comments += 1
    guard comments <= Self.mostComments else {
      cutComments += 1
      return
    }
    let gravest = issues.map(\.severity).min() ?? .error
    let text = issues.prefix(5).map(words).joined(separator: "\n\n")
    var comment = CellComment(text.shortened(to: 1_500))
    comment.author = layout.workbook.properties.author.filled(facts).shortened(to: 50)
    comment.fill = Color(layout.marks[gravest]?.fill ?? 0xFFFFE1)
    comment.fontName = layout.workbook.fontName
    comment.width = 360
    try sheet.addComment(comment, to: position)
  }

  private func words(for issue: Issue) -> String {
    layout.text(
      .comment,
      [
        "sign": layout.marks[issue.severity]?.sign ?? "", "severity": layout.text(.severity(issue.severity)),
        "title": issue.title(in: language),
        "message": issue.message(in: language).shortened(to: 600),
        "hint": issue.hint(in: language).shortened(to: 600),
      ])
  }
}

// What belongs to the sheet as a whole.
extension ReturnTable {
  private mutating func write(
    _ banner: (text: String, severity: Severity), to sheet: Worksheet
  ) throws(WorkbookError) {
    let mark = layout.marks[banner.severity]
    let style = styles.plain.with {
      $0.bold = banner.severity == .error
      $0.wraps = true
      $0.fill = mark.map { Color($0.fill) }
      $0.borders = .all(banner.severity == .error ? .thick : .thin, color: mark.map { Color($0.line) })
    }
    let last = columns.lastOfBanner
    let text = banner.text.shortened(to: 2_000)
    try sheet.merge(CellRange(rows: 1...1, columns: 0...last), .text(text), style: style)
    let measure = TextMeasure(style)
    let lines = measure.lineCount(of: text, columnWidth: columns.width(through: last))
    try sheet.setRow(1, height: measure.rowHeight(lines: lines) + 6)
  }

  private func finish(_ sheet: Worksheet, bannerSeverity: Severity?, lists: inout ListSheet) throws(WorkbookError) {
    var page = PageSetup()
    page.orientation = layout.workbook.page.orientation == .landscape ? .landscape : .portrait
    let margins = layout.workbook.page
    page.margins = PageSetup.Margins(
      top: margins.top, bottom: margins.bottom, left: margins.left, right: margins.right)
    page.header = layout.workbook.page.header.pageText(facts, fontName: layout.workbook.fontName)
    if let fileRow = annotated.headerRow, let lastColumn = annotated.lastColumn, lastColumn < ReturnColumns.most {
      let row = fileRow + shift
      let lastDataRow = annotated.footer.map { $0.lowerBound - 1 + shift }
      let last = max(row, lastDataRow ?? lastRow)
      try sheet.setFilter(CellRange(rows: row...last, columns: 0...lastColumn))
      if row <= Self.lowestFrozenRow {
        try sheet.freezePanes(above: row + 1, leftOf: columns.isFirstNarrow ? 1 : 0)
      }
      page.repeatedRows = row...row
      try addLists(to: sheet, below: row, through: lastDataRow == nil ? last + 200 : last, lists: &lists)
    }
    columns.setWidth(of: &page, repeating: annotated.form.flatMap { forms[$0] }?.keyColumn)
    if lastRow > 0, columns.count > 0 {
      try sheet.ignoreNumbersStoredAsText(in: CellRange(rows: 1...lastRow, columns: 0...(columns.count - 1)))
    }
    try sheet.setPage(page)
    let gravest = issues.map(\.severity).min() ?? bannerSeverity
    if let mark = gravest.flatMap({ layout.marks[$0] }) { try sheet.setTabColor(Color(mark.line)) }
  }

  /// Drop-downs in the columns whose values come from a list; whoever wants to write another still can.
  private func addLists(
    to sheet: Worksheet, below row: Int, through last: Int, lists: inout ListSheet
  ) throws(WorkbookError) {
    guard annotated.form != nil, row < Self.mostRows, last > row else { return }
    for column in annotated.columns {
      guard let field = column.field, let cells = lists.cells(with: field.type.choices) else { continue }
      var validation = DataValidation(.listFromCells(sheet: lists.name, cells), severity: .warning)
      validation.alert = DataValidation.Message(
        title: layout.text(.listTitle).shortened(to: 32),
        text: layout.text(.listAlert).shortened(to: 255))
      let rows = (row + 1)...min(last, Self.mostRows)
      try sheet.addValidation(validation, to: CellRange(rows: rows, columns: column.column...column.column))
    }
  }
}

extension Submissions.FieldType {
  /// What a drop-down offers; nothing for what is not chosen from a list.
  var choices: [String] {
    switch self {
    case .enumeration(let values): values.map(\.label)
    case .list(let type): type.choices
    case .boolean(let yes, let no): [yes.first, no.first { !$0.isEmpty }].compactMap { $0 }
    case .text, .date, .dateOrYear, .integer, .decimal: []
    }
  }
}
