/// A part in SpreadsheetML, transitional or strict (ECMA-376 part 1, 18 and annex A).
class SpreadsheetPart: XMLPart {
  override class var namespaces: [String] {
    ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"]
  }
}
