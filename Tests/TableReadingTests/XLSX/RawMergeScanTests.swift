import TestSupport
import Testing

@testable import TableReading

@Suite("Merged cells read from the bytes are those that a parser finds, or none are said to be found")
struct RawMergeScanTests {
  private static func scan(_ xml: [UInt8], pieces size: Int = .max) -> RawMergeScan {
    let listener = MergeListener(ChunkedSource(xml, otherwise: size), limit: 100)
    listener.finish()
    return listener.scan
  }

  private static func parsed(_ xml: [UInt8]) throws -> MergedCellsPart {
    let part = try MergedCellsPart(name: "x", source: MemoryStream(xml), limits: MergeLimits())
    try? part.readAll()
    return part
  }

  @Test("ordinary sheets need no parser, however their bytes are cut")
  func everySplit() {
    let xml = Array(
      """
      <?xml version="1.0"?><worksheet xmlns="\(WorkbookBuilder.main)"><sheetData><row><c/></row></sheetData>\
      <mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><legacyDrawing r:id="rId1"/></worksheet>
      """.utf8)
    for size in 1...xml.count {
      #expect(Self.scan(xml, pieces: size).found == [MergedRange(rows: 1...2, columns: 0...1)], "\(size)")
    }
  }

  @Test("a part that is cut off, has tags without end or anything unusual is left to the parser")
  func doubtful() {
    let root = "<worksheet xmlns=\"\(WorkbookBuilder.main)\">"
    let rows = "<sheetData></sheetData>"
    for xml in [
      root + "<sheetData>", root + rows, root + rows + "<!-- x --></worksheet>",
      "<x:worksheet>" + rows + "</x:worksheet>", "<worksheet>" + rows + "</sheet>",
      root + "<x:sheetData/></worksheet>", root + rows + rows + "</worksheet>", root + rows + "</a></worksheet>",
      root + rows + "<a b='" + String(repeating: "x", count: 70_000) + "'/></worksheet>",
      root + rows + "<mergeCells><mergeCell ref='A1'/></mergeCells></worksheet>",
    ] { #expect(Self.scan(Array(xml.utf8), pieces: 1000).found == nil, "\(xml.prefix(200))") }
  }

  @Test("agree on made-up sheets", arguments: 0..<20)
  func agreesWithParser(seed: Int) throws {
    let pieces = [
      "", "", "", "", "<sheetData>", "</sheetData>", "<sheetData/>", "<mergeCells>", "</mergeCells>", "<mergeCells/>",
      "<mergeCell ref='A1:B2'/>", "<mergeCell ref='D4:E9'/>", "<mergeCell ref='B2:C3'/>", "<mergeCell/>", "<x>", "</x>",
      "<x:mergeCells xmlns:x='urn:x'>", "</x:mergeCells>", "<!--", "-->", "<![CDATA[", "]]>", "<x a='>'/>", "chữ", " ",
      "<mergeCell ref=\"F1:F3\">", "</mergeCell>", "</worksheet>",
    ]
    var random = Xorshift(seed: UInt64(seed))
    let merges = "<mergeCells><mergeCell ref='A11:B12'/>"
    var found = 0
    for _ in 0..<2000 {
      var xml = "<worksheet xmlns=\"\(WorkbookBuilder.main)\"><sheetData></sheetData>"
      if random.next(below: 3) == 0 { xml.removeLast("</sheetData>".count) }
      for _ in 0..<random.next(below: 5) { xml += pieces[random.next(below: pieces.count)] }
      if random.next(below: 2) == 0 { xml += merges + pieces[random.next(below: pieces.count)] + "</mergeCells>" }
      for _ in 0..<random.next(below: 3) { xml += pieces[random.next(below: pieces.count)] }
      let bytes = Array((xml + "</worksheet>").utf8)
      guard let ranges = Self.scan(bytes, pieces: 1 + random.next(below: 300)).found else { continue }
      let part = try Self.parsed(bytes)
      // What is not well-formed is told where the rows are read.
      guard let rest = try? XMLPart(name: "x", source: MemoryStream(bytes)), (try? rest.readAll()) != nil else {
        continue
      }
      #expect(part.fault == nil && ranges == part.ranges, "\(xml)")
      found += ranges.count
    }
    #expect(found > 0)
  }
}
