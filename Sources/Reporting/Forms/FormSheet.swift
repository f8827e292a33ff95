import Movement
import Submissions
import WorkbookWriting

/// Puts the sheet of one form together: title, header, example, rows.
struct FormSheet {
  let request: FormRequest
  let form: FormDefinition
  let layout: FormsLayout
  let sheet: FormSheetLayout
  let facts: [String: String]
  let styles: SheetStyles
  let columns: [FormColumn]
  var plan: SheetPlan
  /// The rows to fill in, once they are placed.
  var body = 1...1
  private var headerRows = 1...1

  /// Rows below those with lines in which the drop-downs still work.
  static let spareRows = 300
  /// Empty rows below a roster, for who is new.
  private static let rowsForNewcomers = 10

  init(_ form: FormDefinition, _ sheet: FormSheetLayout, for request: FormRequest, layout: FormsLayout) {
    self.request = request
    self.form = form
    self.layout = layout
    self.sheet = sheet
    facts = request.facts(of: form)
    styles = SheetStyles(fontName: layout.base.fontName, fontSize: sheet.fontSize, colours: layout.base.colours)
    columns = FormColumn.all(of: form, sheet: sheet, layout: layout, styles: styles)
    plan = SheetPlan(name: sheet.name, widths: columns.map(\.width))
    compose()
  }

  private mutating func compose() {
    for line in layout.title { place(line, alignment: .center) }
    placeUnitCode()
    for line in sheet.notes { place(line, alignment: .left) }
    placeHeader()
    placeExample()
    placeBody()
    setPage()
  }

  /// The column of a field.
  func column(of key: String) -> Int? { columns.firstIndex { $0.field?.key == key } }

  /// A line across the table.
  private mutating func place(_ line: TextLine, alignment: CellStyle.Horizontal) {
    let text = line.text.filled(facts)
    let style = styles.line(line, alignment: alignment)
    let range = CellRange(rows: plan.nextRow...plan.nextRow, columns: 0...(columns.count - 1))
    let measure = TextMeasure(style)
    let width = columns.reduce(0) { $0 + $1.width }
    if !text.isEmpty { plan.merges.append(SheetPlan.Merge(range: range, content: .text(text), style: style)) }
    plan.rows.append(SheetPlan.Row(height: measure.rowHeight(lines: measure.lineCount(of: text, columnWidth: width))))
  }

  /// The code alone in a cell, below all else that names a unit: so the reader knows the unit whatever its name is like.
  private mutating func placeUnitCode() {
    let label = styles.text.with { $0.wraps = false }
    let code = label.with {
      $0.bold = true
      $0.numberFormat = "@"
    }
    let column = min(2, columns.count - 1)
    var row = SheetPlan.Row(height: TextMeasure(label).rowHeight(lines: 1))
    row.cells.append(SheetPlan.Cell(column: 0, content: .text(layout.unitCode.filled(facts)), style: label))
    row.cells.append(SheetPlan.Cell(column: column, content: .text(request.unit.code), style: code))
    plan.rows.append(row)
  }

  /// The marks of required columns and the headings; the headings themselves stay as the form has them.
  private mutating func placeHeader() {
    let first = plan.nextRow
    let heading = styles.heading
    let measure = TextMeasure(heading)
    var marks = SheetPlan.Row(height: TextMeasure(heading).rowHeight(lines: 1))
    var names = SheetPlan.Row(height: 0)
    for (index, column) in columns.enumerated() {
      let style = heading.with { if !column.mark.isEmpty { $0.fill = Color(layout.marks.requiredFill) } }
      marks.cells.append(
        SheetPlan.Cell(
          column: index, content: column.mark.isEmpty ? .blank : .text(column.mark),
          style: style.with {
            $0.fontColor = Color(layout.marks.colour)
            $0.borders.bottom = nil
          }))
      names.cells.append(
        SheetPlan.Cell(
          column: index, content: .text(column.heading),
          style: style.with {
            $0.borders.top = nil
            $0.vertical = .top
          }))
      let lines = measure.lineCount(of: column.heading, columnWidth: column.width)
      names.height = max(names.height, measure.rowHeight(lines: lines) + 3)
    }
    plan.rows += [marks, names]
    headerRows = first...plan.rows.count
    plan.frozen = CellPosition(row: plan.nextRow, column: 0)
  }

  /// The row that shows how to fill in the form; the reader passes over it.
  private mutating func placeExample() {
    guard columns.first?.field == nil else { return }
    var cells: [(FormValue, CellStyle)] = []
    for column in columns {
      let style = column.style.with {
        $0.italic = true
        $0.fill = Color(layout.marks.exampleFill)
        $0.fontColor = Color(layout.marks.exampleColour)
      }
      cells.append((column.field?.example(for: request) ?? .text(ExampleRow.marker), style))
    }
    plan.rows.append(row(cells))
    let range = CellRange(rows: plan.rows.count...plan.rows.count, columns: 0...(columns.count - 1))
    plan.validations.append(
      SheetPlan.PlacedValidation(
        validation: DataValidation(.formula("FALSE"), alert: message(.example)), range: range))
  }

  private mutating func placeBody() {
    let first = plan.nextRow
    let members = form.kind == .roster ? request.roster : []
    for index in members.indices { placeRow(index, of: members, first) }
    let expected = form.kind == .participation ? request.roster.count : 0
    let wanted = members.isEmpty ? max(sheet.rows, expected) : Self.rowsForNewcomers
    let room = members.count + emptyRows(about: wanted)
    for index in members.count..<room { placeRow(index, of: members, first) }
    body = first...(first + room - 1)
  }

  private mutating func placeRow(_ index: Int, of members: [Member], _ first: Int) {
    let cells = columns.map { column -> (FormValue, CellStyle) in
      guard index < members.count, let field = column.field else { return (.empty, column.style) }
      let value = field.value(of: members[index])
      guard case .date = value else { return (value, column.style) }
      return (value, column.style.with { $0.numberFormat = "dd/mm/yyyy" })
    }
    var row = row(cells)
    if columns.first?.field == nil {
      row.cells[0].content = number(at: first + index, from: first, isFilled: index < members.count)
    }
    plan.rows.append(row)
  }

  /// As many empty rows as end with a page, as near as can be to those wanted.
  private func emptyRows(about wanted: Int) -> Int {
    var pages = Pagination(page: sheet.page, widths: plan.widths)
    pages.repeatedHeight = headerRows.reduce(0) { $0 + plan.rows[$1 - 1].height }
    return pages.rowsToEndOfPage(height: sheet.rowHeight, near: wanted, after: plan.rows.map(\.height))
  }

  /// The row's number, shown once its key cell is filled in: a number that stood there alone would make a row of it.
  private func number(at row: Int, from first: Int, isFilled: Bool) -> CellContent {
    let key = CellPosition.columnName(column(of: form.keyColumn) ?? 1)
    return .formula(
      "IF(\(key)\(row)=\"\",\"\",COUNTA(\(key)$\(first):\(key)\(row)))",
      result: isFilled ? .number(Double(row - first + 1)) : .text(""))
  }

  private func row(_ cells: [(FormValue, CellStyle)]) -> SheetPlan.Row {
    var row = SheetPlan.Row(height: sheet.rowHeight)
    for (index, (value, style)) in cells.enumerated() {
      row.cells.append(SheetPlan.Cell(column: index, content: value.content, style: style))
      guard case .text(let text) = value else { continue }
      let measure = TextMeasure(style)
      let lines = measure.lineCount(of: text, columnWidth: columns[index].width)
      row.height = max(row.height, measure.rowHeight(lines: lines) + 3)
    }
    return row
  }

  private mutating func setPage() {
    var page = PageSetup()
    let paper = sheet.page
    page.orientation = paper.orientation == .landscape ? .landscape : .portrait
    page.margins = PageSetup.Margins(
      top: paper.top, bottom: paper.bottom, left: paper.left, right: paper.right, footer: layout.signersHeight)
    page.repeatedRows = headerRows
    page.printArea = CellRange(rows: 1...plan.rows.count, columns: 0...(columns.count - 1))
    page.header = text(paper.header).map { PageText(right: $0).with(fontName: styles.fontName) }
    let signers = (left: text(layout.signers.left), right: text(layout.signers.right))
    if signers.left != nil || signers.right != nil {
      page.footer = PageText(left: signers.left ?? [], right: signers.right ?? []).with(fontName: styles.fontName)
    }
    // A form is a document of its own: its first page says unit and month in the title, and bears no number.
    page.firstPage = PageSetup.FirstPage(footer: page.footer)
    plan.page = page
  }

  private func text(_ template: TextTemplate) -> [PageText.Piece]? {
    let pieces: [PageText.Piece] = template.parts.map { part in
      switch part {
      case .literal(let text): .text(text)
      case .place("page"): .pageNumber
      case .place("pages"): .pageCount
      case .place(let name): .text(facts[name] ?? "")
      }
    }
    return pieces.isEmpty ? nil : pieces
  }

  /// What Excel says on an occasion; cut where the places' words make it too long for Excel's window.
  func message(_ occasion: FormMessage) -> DataValidation.Message? {
    guard let layout = layout.messages[occasion] else { return nil }
    return DataValidation.Message(
      title: layout.title.filled(facts).shortened(to: MessageLayout.longestTitle),
      text: layout.text.filled(facts).shortened(to: MessageLayout.longestText))
  }
}
