/// The part with a workbook's formats (ECMA-376 part 1, 18.8); of it only what makes a number a date.
final class StylesPart: SpreadsheetPart {
  /// What each cell format makes of a number, by its place in `cellXfs`.
  private(set) var formats: [CellFormat] = []
  private var codes: [Int: String] = [:]
  private var ids: [Int] = []
  private var isInCellFormats = false

  /// Cell formats that are read; Excel allows 65,490.
  private static let mostFormats = 1 << 17

  override func start(_ element: XMLElement, depth: Int) throws(ReadingError) {
    if depth == 2 { isInCellFormats = element.is("cellXfs") }
    guard depth == 3, codes.count <= Self.mostFormats, ids.count <= Self.mostFormats else { return }
    let id = element.attribute("numFmtId").flatMap { Int($0) }
    if element.is("numFmt"), let id, let code = element.attribute("formatCode") { codes[id] = code }
    if isInCellFormats, element.is("xf") { ids.append(id ?? 0) }
  }

  override func end(depth: Int) throws(ReadingError) -> Bool {
    guard depth == 1 else { return false }
    let custom = codes.mapValues(CellFormat.init(code:))
    formats = ids.map { custom[$0] ?? CellFormat(builtIn: $0) }
    return false
  }
}
