@testable import TableReading

/// The parts of a sound workbook, of which the fuzzer replaces one.
private let parts: [(name: String, xml: String)] = [
  (
    "xl/worksheets/sheet1.xml",
    """
    <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44842</v></c></row></sheetData></worksheet>
    """
  ),
  ("xl/sharedStrings.xml", "<sst><si><t>Ngày</t></si></sst>"),
  ("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
  ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"a\"/></sheets></workbook>"),
  (
    "xl/_rels/workbook.xml.rels",
    """
    <Relationships><Relationship Id="a" Type="/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" \
    Type="/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="c" Type="/styles" Target="styles.xml"/></Relationships>
    """
  ),
  (
    "_rels/.rels",
    "<Relationships><Relationship Id=\"a\" Type=\"/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
  ),
]

/// The XLSX reader: with any bytes for a part, or for the whole file, rows ascend, cells are UTF-8 and every limit is kept.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWorkbooks(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = Input(start, count)
  let choice = input.choice(below: parts.count + 1)
  let bytes = Array(input.bytes)
  let entries = parts.enumerated().map { index, part in
    index == choice
      ? ZipWriter.Entry(name: Array(part.name.utf8), data: bytes) : ZipWriter.Entry(part.name, part.xml)
  }
  let file = InputFile(
    path: "a.xlsx", folders: [], name: "a.xlsx",
    content: CutContent(bytes: choice < parts.count ? ZipWriter(entries).bytes : bytes))
  guard let tables = try? file.openTables() else { return 0 }
  precondition(!tables.isEmpty, "no workbook without a sheet is opened")
  for table in tables {
    let rows = Rows(table.makeReader)
    rows.check()
    rows.checkText()
    precondition((rows.rows.last?.number ?? 0) <= CellAddress.mostRows, "no row is beyond the limit")
    for cell in rows.rows.lazy.flatMap(\.cells) {
      precondition(String(decoding: cell, as: UTF8.self).utf16.count <= CellText.mostUnits, "no cell is too long")
    }
    precondition(rows.error == nil || table.sheet == nil || rows.error?.sheet == table.sheet, "errors name the sheet")
  }
  return 0
}
