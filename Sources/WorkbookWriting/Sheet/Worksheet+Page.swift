import CXlsxWriter

extension Worksheet {
  /// How the sheet is printed; a later call replaces an earlier one but for rows and columns to repeat and breaks.
  public func setPage(_ page: PageSetup) throws(WorkbookError) {
    let sheet = try unsafe open("set page")
    unsafe worksheet_set_paper(sheet, page.paper == .a4 ? 9 : 8)
    switch page.orientation {
    case .portrait: unsafe worksheet_set_portrait(sheet)
    case .landscape: unsafe worksheet_set_landscape(sheet)
    }
    try unsafe setMargins(page.margins, sheet)
    try unsafe setSize(page, sheet)
    if page.isCenteredHorizontally { unsafe worksheet_center_horizontally(sheet) }
    if let rows = page.repeatedRows {
      let range = CellRange(rows: rows, columns: 0...0)
      _ = try unsafe open("repeat rows", range)
      try unsafe check(worksheet_repeat_rows(sheet, range.first.cRow, range.last.cRow), "repeat rows", range.name)
    }
    if let columns = page.repeatedColumns {
      let range = CellRange(rows: 1...1, columns: columns)
      _ = try unsafe open("repeat columns", range)
      let result = unsafe worksheet_repeat_columns(sheet, range.first.cColumn, range.last.cColumn)
      try check(result, "repeat columns", range.name)
    }
    if let area = page.printArea {
      _ = try unsafe open("set print area", area)
      let result = unsafe worksheet_print_area(
        sheet, area.first.cRow, area.first.cColumn, area.last.cRow, area.last.cColumn)
      try check(result, "set print area", area.name)
    }
    try unsafe setPageTexts(page, sheet)
    try unsafe setBreaks(page.breaksAfterRows, sheet)
  }

  private func setMargins(
    _ margins: PageSetup.Margins, _ sheet: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookError) {
    let all = [margins.left, margins.right, margins.top, margins.bottom, margins.header, margins.footer]
    guard all.allSatisfy({ $0 >= 0 && $0 <= 1_000 }) else {
      throw failure(.notANumberHere("a margin is 0 to 1000 mm"), "set margins")
    }
    unsafe worksheet_set_margins(
      sheet, margins.left / 25.4, margins.right / 25.4, margins.top / 25.4, margins.bottom / 25.4)
  }

  private func setSize(
    _ page: PageSetup, _ sheet: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookError) {
    switch page.size {
    case .scale(let percent):
      guard (10...400).contains(percent) else { throw failure(.notANumberHere("a scale is 10 to 400 %"), "set page") }
      unsafe worksheet_set_print_scale(sheet, UInt16(percent))
    case .fit(let wide, let tall):
      guard (0...32_767).contains(wide), (0...32_767).contains(tall) else {
        throw failure(.notANumberHere("pages to fit are 0 to 32767"), "set page")
      }
      unsafe worksheet_fit_to_pages(sheet, UInt16(wide), UInt16(tall))
    }
    if let number = page.firstPageNumber {
      guard (1...32_767).contains(number) else {
        throw failure(.notANumberHere("a first page is 1 to 32767"), "set page")
      }
      unsafe worksheet_set_start_page(sheet, UInt16(number))
    }
  }

  /// The first page's texts are put in when the package is finished: the library knows only one text for all pages.
  private func setPageTexts(
    _ page: PageSetup, _ sheet: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookError) {
    let texts = [page.header, page.footer, page.firstPage?.header, page.firstPage?.footer].map { $0?.codes ?? "" }
    for text in texts { try limit(text.utf16.count, to: 255, .textLength, "set page text") }
    // Without a text the library need not write the element; with one it must, for the first page to be put in.
    guard texts.contains(where: { !$0.isEmpty }) else { return }
    var options = unsafe lxw_header_footer_options()
    unsafe options.margin = page.margins.header / 25.4
    try unsafe check(worksheet_set_header_opt(sheet, texts[0], &options), "set header")
    unsafe options.margin = page.margins.footer / 25.4
    try unsafe check(worksheet_set_footer_opt(sheet, texts[1], &options), "set footer")
    state.hasPageTexts = true
    state.firstPage = page.firstPage
  }

  private func setBreaks(
    _ rows: [Int], _ sheet: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookError) {
    guard !rows.isEmpty else { return }
    let operation = "set page breaks"
    try limit(rows.count, to: 1_023, .pageBreaks, operation)
    guard rows.allSatisfy({ (1..<CellPosition.maximumRow).contains($0) }), zip(rows, rows.dropFirst()).allSatisfy(<)
    else { throw failure(.outsideSheet, operation) }
    // The library reads up to a zero.
    var breaks = rows.map { lxw_row_t($0) } + [0]
    try unsafe check(worksheet_set_h_pagebreaks(sheet, &breaks), operation)
  }
}
