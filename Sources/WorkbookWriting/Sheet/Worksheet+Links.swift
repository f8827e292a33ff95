import CXlsxWriter

extension Worksheet {
  /// Excel's limit for the links of one sheet; write plain text from there on.
  public static let maximumLinks = 65_530

  /// How many more links the sheet can take.
  public var remainingLinks: Int { Self.maximumLinks - state.links }

  func writeLink(
    to target: LinkTarget, text: String, tooltip: String?, at cell: CellPosition, style: CellStyle?
  ) throws(WorkbookError) {
    let operation = "write link"
    let sheet = try unsafe open(operation, cell)
    try limit(state.links + 1, to: Self.maximumLinks, .links, operation, cell.name)
    let shown = try cellText(text, operation, cell)
    guard !shown.isEmpty else { throw failure(.refused("a link shows no text"), operation, cell.name) }
    let tooltip = tooltip.map(XMLText.cleaned)
    try limit(tooltip?.utf16.count ?? 0, to: 255, .textLength, operation, cell.name)
    let url = try linkText(target, cell)
    // Without a format the library would use its own of a link, in Calibri.
    let format = unsafe try core.format(style ?? CellStyle())
    let strings = CStrings()
    // The library repeats the text in an attribute, which it cuts at 2,079 bytes, in the midst of a letter too.
    let short = String(String.UnicodeScalarView(shown.unicodeScalars.prefix(255)))
    let result = unsafe worksheet_write_url_opt(
      sheet, cell.cRow, cell.cColumn, url, format, short, strings.copy(tooltip.map(XMLText.escaped)))
    try check(result, operation, cell.name)
    state.links += 1
    if short != shown {
      unsafe forgetString(at: cell, sheet)
      try unsafe check(worksheet_write_string(sheet, cell.cRow, cell.cColumn, shown, format), operation, cell.name)
    }
  }

  /// The library takes anything with "internal:" or "external:" in it for its own kind, and cuts at the first `#`.
  private func linkText(_ target: LinkTarget, _ cell: CellPosition) throws(WorkbookError) -> String {
    func refuse(_ reason: String) -> WorkbookError { failure(.refused(reason), "write link", cell.name) }
    switch target {
    case .cell(let sheet, let position):
      guard position.isInSheet else { throw refuse("a link leads outside the sheet") }
      if SheetNames.fault(in: sheet) != nil { throw refuse("a link leads to no sheet's name") }
      guard !sheet.contains("#") else { throw refuse("a link cannot lead to a sheet with # in its name") }
      return "internal:\(SheetNames.quoted(sheet))!\(position.name)"
    case .file(let path, let sheet, let position):
      guard !path.isEmpty, !path.hasPrefix("/"), !path.contains(":"), !path.contains("\\"),
        !path.unicodeScalars.contains(where: { XMLText.isControl($0) || $0 == "\n" || $0 == "\t" })
      else { throw refuse("a link to a file needs a relative path with / and no colon") }
      var url = Self.percentEncoded(path)
      guard url.utf8.count <= 1_900 else { throw refuse("a link's path is too long") }
      if let sheet {
        if SheetNames.fault(in: sheet) != nil { throw refuse("a link leads to no sheet's name") }
        let place = position ?? CellPosition(row: 1, column: 0)
        guard place.isInSheet else { throw refuse("a link leads outside the sheet") }
        url += "#\(SheetNames.quoted(sheet))!\(place.name)"
      }
      return url
    }
  }

  /// Escapes what cannot stand in the path of a URI reference (RFC 3986, 3.3) but for letters beyond ASCII.
  private static func percentEncoded(_ path: String) -> String {
    path.unicodeScalars.reduce(into: "") { result, scalar in
      if " \"%#?<>[]`^{}|".unicodeScalars.contains(scalar) {
        result += "%" + String(scalar.value, radix: 16, uppercase: true)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
}
