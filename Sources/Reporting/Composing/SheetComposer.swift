import WorkbookWriting

/// Puts a sheet together from its layout and its rows, top to bottom.
struct SheetComposer {
  let layout: WorkbookLayout
  let sheet: SheetLayout
  let dataset: Dataset
  let facts: [String: String]
  let styles: SheetStyles
  let columns: [PlacedColumn]
  var plan: SheetPlan
  /// The rows of the header, once they are placed.
  var headerRows: ClosedRange<Int>?
  /// The rows that charts may draw, with their cells' values.
  var chartRows: [ChartRow] = []
  var groupRows: [ChartRow] = []
  /// The rows with groups' headings.
  var headingRows: [Int] = []

  static func plan(
    _ sheet: SheetLayout, of layout: WorkbookLayout, dataset: Dataset, facts: [String: String]
  ) -> SheetPlan {
    var composer = SheetComposer(layout: layout, sheet: sheet, dataset: dataset, facts: facts)
    composer.compose()
    return composer.plan
  }

  private init(layout: WorkbookLayout, sheet: SheetLayout, dataset: Dataset, facts: [String: String]) {
    self.layout = layout
    self.sheet = sheet
    self.dataset = dataset
    self.facts = facts
    styles = SheetStyles(fontName: layout.fontName, fontSize: sheet.fontSize, colours: layout.colours)
    columns = PlacedColumn.all(of: sheet, dataset: dataset, codes: layout.codes, facts: facts, styles: styles)
    plan = SheetPlan(name: sheet.name, widths: columns.map(\.width))
    plan.places = TablePlaces(sheet: sheet, columns: columns)
  }

  private mutating func compose() {
    // A layout of nothing but a series has no columns in a month without eligible days.
    guard !columns.isEmpty else { return }
    if sheet.hasLetterhead {
      placePaired(layout.letterhead)
      placeGap()
    }
    placeLines(sheet.title, alignment: .center)
    placeLines(sheet.notes, alignment: .left)
    if plan.nextRow > 1 { placeGap() }
    placeHeader()
    placeTable(sheet.sections(of: dataset, codes: layout.codes))
    if !sheet.closing.isEmpty { placeGap() }
    placeLines(sheet.closing, alignment: .left)
    var pages = Pagination(sheet: sheet, widths: printedWidths)
    pages.repeatedHeight = headerRows.map { rows in rows.reduce(0) { $0 + plan.rows[$1 - 1].height } } ?? 0
    if sheet.hasSignature { placeSignature() }
    pages.keepTogether(headingRows, heights: plan.rows.map(\.height))
    for chart in sheet.charts { placeChart(chart, &pages) }
    setPage(pages)
    placeAside()
  }

  /// The widths of the columns on paper, or of all where none is.
  var printedWidths: [Double] {
    let printed = columns.filter(\.layout.isPrinted).map(\.width)
    return printed.isEmpty ? plan.widths : printed
  }

  private mutating func setPage(_ pages: Pagination) {
    let layout = sheet.page
    var page = PageSetup()
    page.orientation = layout.orientation == .landscape ? .landscape : .portrait
    page.margins = PageSetup.Margins(top: layout.top, bottom: layout.bottom, left: layout.left, right: layout.right)
    // Fitted to the width alone, a sheet keeps its page breaks; a scale would cut columns where fonts are wider.
    page.size = .fit(wide: 1, tall: 0)
    page.breaksAfterRows = Array(pages.breaks.prefix(1_023))
    page.repeatedRows = headerRows
    let printed = columns.count { $0.layout.isPrinted }
    // Said even where it is all there is: LibreOffice makes room for what a text runs over by.
    if printed > 0, !plan.rows.isEmpty {
      page.printArea = CellRange(rows: 1...plan.rows.count, columns: 0...(printed - 1))
    }
    page.header = layout.header.pageText(facts, fontName: styles.fontName)
    page.footer = layout.footer.pageText(facts, fontName: styles.fontName)
    if sheet.hasLetterhead {
      page.firstPage = PageSetup.FirstPage()
      // A document of its own, whose first page bears no number wherever the sheet stands in the workbook.
      page.firstPageNumber = 1
    }
    plan.page = page
  }
}

extension PageText {
  /// The line in a layout's font, in 12 points.
  func with(fontName: String) -> PageText {
    var text = self
    (text.fontName, text.fontSize) = (fontName, 12)
    return text
  }
}

extension TextTemplate {
  /// The text in the middle of a page's margin; nil for none.
  func pageText(_ facts: [String: String], fontName: String) -> PageText? {
    let pieces: [PageText.Piece] = parts.map { part in
      switch part {
      case .literal(let text): .text(text)
      case .place("page"): .pageNumber
      case .place("pages"): .pageCount
      case .place(let name): .text(facts[name] ?? "")
      }
    }
    guard !pieces.isEmpty else { return nil }
    return PageText(center: pieces).with(fontName: fontName)
  }
}

// Lines outside the table.
extension SheetComposer {
  mutating func placeGap() { plan.rows.append(SheetPlan.Row(height: 9)) }

  mutating func placeLines(_ lines: [TextLine], alignment: CellStyle.Horizontal) {
    let width = printedWidths.reduce(0, +)
    for line in lines {
      let text = line.text.filled(facts)
      // A line that is all places says nothing where they are empty; an empty line in the layout is a distance.
      if text.isEmpty, !line.text.places.isEmpty { continue }
      let style = styles.line(line, alignment: alignment)
      let measure = TextMeasure(style)
      let row = plan.nextRow
      place(text, in: 0...(printedWidths.count - 1), row: row, style: style)
      plan.rows.append(SheetPlan.Row(height: measure.rowHeight(lines: measure.lineCount(of: text, columnWidth: width))))
    }
  }

  private mutating func place(_ text: String, in columns: ClosedRange<Int>, row: Int, style: CellStyle) {
    guard !text.isEmpty else { return }
    let range = CellRange(rows: row...row, columns: columns)
    plan.merges.append(SheetPlan.Merge(range: range, content: .text(text), style: style))
  }

  /// Lines in two columns side by side, each centred in its own.
  mutating func placePaired(_ block: PairedBlock, lines rows: Range<Int>? = nil) {
    let split = column(atShare: block.split)
    let left = 0...max(0, split - 1)
    let right = split...max(split, printedWidths.count - 1)
    for index in rows ?? 0..<max(block.left.count, block.right.count) {
      let row = plan.nextRow
      var height = 0.0
      for (lines, range) in [(block.left, left), (block.right, right)] where index < lines.count {
        let style = styles.line(lines[index], alignment: .center)
        let text = lines[index].text.filled(facts)
        place(text, in: range, row: row, style: style)
        let measure = TextMeasure(style)
        let width = printedWidths[range.clamped(to: 0...(printedWidths.count - 1))].reduce(0, +)
        height = max(height, measure.rowHeight(lines: measure.lineCount(of: text, columnWidth: width)))
      }
      plan.rows.append(SheetPlan.Row(height: height))
    }
  }

  /// The first column right of a share of the whole width, at least one from either edge where there are two.
  private func column(atShare share: Double) -> Int {
    let whole = printedWidths.reduce(0, +)
    var sum = 0.0
    for (index, width) in printedWidths.enumerated() {
      sum += width
      if sum >= whole * share { return max(1, min(index + 1, printedWidths.count - 1)) }
    }
    return max(1, printedWidths.count - 1)
  }

  /// The signatures: their first lines in a row, all others in one more, which no page can break.
  private mutating func placeSignature() {
    placeGap()
    placePaired(layout.signature, lines: 0..<1)
    let split = column(atShare: layout.signature.split)
    let row = plan.nextRow
    var height = 0.0
    for (lines, range) in [
      (layout.signature.left.dropFirst(), 0...max(0, split - 1)),
      (layout.signature.right.dropFirst(), split...max(split, printedWidths.count - 1)),
    ] where !lines.isEmpty {
      let runs = lines.enumerated().map { index, line in
        let text = line.text.filled(facts)
        return TextRun(index == 0 ? text : "\n" + text, style: styles.line(line, alignment: .center))
      }
      let isUniform = runs.allSatisfy { $0.style == runs[0].style }
      let content: CellContent =
        isUniform ? .text(runs.map(\.text).joined()) : .richText(runs.filter { !$0.text.isEmpty })
      let style = runs[0].style.with { $0.vertical = .top }
      plan.merges.append(
        SheetPlan.Merge(range: CellRange(rows: row...row, columns: range), content: content, style: style))
      height = max(height, runs.reduce(0) { $0 + TextMeasure($1.style).lineHeight })
    }
    plan.rows.append(SheetPlan.Row(height: min(height + 3, Worksheet.maximumRowHeight)))
  }
}
