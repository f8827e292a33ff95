/// The part that lists a workbook's sheets (ECMA-376 part 1, 18.2).
final class WorkbookPart: SpreadsheetPart {
  /// A sheet as the workbook lists it.
  struct Sheet {
    var name: String
    var relationship: String
    var isVisible: Bool
  }

  private(set) var sheets: [Sheet] = []
  /// Excel allows 31 characters.
  private static let longestName = 4096
  private(set) var startsIn1904 = false
  private(set) var isWorkbook = false
  private var isInSheets = false

  override func start(_ element: XMLElement, depth: Int) throws(ReadingError) {
    switch depth {
    case 1: isWorkbook = element.is("workbook")
    case 2:
      isInSheets = element.is("sheets")
      if element.is("workbookPr") { startsIn1904 = element.flag("date1904") }
    case 3 where isInSheets && element.is("sheet"):
      guard let relationship = element.prefixedAttribute("id") else { throw malformed() }
      // Each sheet is a part, and so an entry of the archive.
      guard sheets.count < ArchiveLimits.standard.entryCount else { throw ReadingError(.limit(.entryCount)) }
      let name = element.attribute("name") ?? ""
      guard name.utf8.count <= Self.longestName, relationship.utf8.count <= Self.longestName else { throw malformed() }
      let state = element.attribute("state") ?? "visible"
      sheets.append(
        Sheet(
          name: name, relationship: relationship,
          isVisible: state != "hidden" && state != "veryHidden"))
    default: break
    }
  }
}
