import CXlsxWriter

extension Worksheet {
  /// Hangs a note on a cell; a later one replaces an earlier one.
  public func addComment(_ comment: CellComment, to cell: CellPosition) throws(WorkbookError) {
    let operation = "add comment"
    let sheet = try unsafe open(operation, cell)
    let text = XMLText.cleaned(comment.text)
    try limit(text.utf16.count, to: Self.maximumTextLength, .textLength, operation, cell.name)
    let author = XMLText.cleaned(comment.author)
    try limit(author.utf16.count, to: 52, .textLength, operation, cell.name)
    try limit(comment.fontName.utf16.count, to: 31, .textLength, operation, cell.name)
    guard (32...2_000).contains(comment.width), comment.fontSize >= 1, comment.fontSize <= 72 else {
      throw failure(.notANumberHere("a comment is 32 to 2000 pixels wide, its font 1 to 72"), operation, cell.name)
    }
    let strings = CStrings()
    var options = unsafe lxw_comment_options()
    unsafe options.visible = UInt8(
      (comment.isVisible ? LXW_COMMENT_DISPLAY_VISIBLE : LXW_COMMENT_DISPLAY_HIDDEN).rawValue)
    unsafe options.author = strings.copy(author)
    unsafe options.width = UInt16(comment.width)
    unsafe options.height = UInt16(max(20, min(comment.height ?? Self.height(of: comment, text), 2_000)))
    unsafe options.color = FormatTable.color(comment.fill)
    unsafe options.font_name = strings.copy(XMLText.cleaned(comment.fontName))
    unsafe options.font_size = comment.fontSize
    unsafe options.font_family = FormatTable.family(of: comment.fontName)
    let result = unsafe worksheet_write_comment_opt(sheet, cell.cRow, cell.cColumn, XMLText.escaped(text), &options)
    try check(result, operation, cell.name)
  }

  private static func height(of comment: CellComment, _ text: String) -> Int {
    let measure = TextMeasure(fontSize: comment.fontSize)
    let lines = measure.lineCount(of: text, inPoints: Double(comment.width) * 0.75 - 12)
    return Int((Double(lines) * measure.lineHeight / 0.75).rounded(.up)) + 14
  }
}
