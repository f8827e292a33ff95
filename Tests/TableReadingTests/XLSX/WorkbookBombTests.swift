import Testing

@testable import TableReading

@Suite("A small workbook that stands for a huge one costs little, however it is made")
struct WorkbookBombTests {
  private static let sheet = "xl/worksheets/sheet1.xml"

  /// A workbook whose sheets all have the same content, each in a part of its own unless they share one.
  private func workbook(sheets count: Int, sharingPart: Bool = false) -> WorkbookBuilder {
    var builder = WorkbookBuilder(sheets: (0..<count).map { ("S\($0)", "", "worksheet", "<sheetData/>") })
    if sharingPart {
      builder = builder.replacing("worksheets/sheet2.xml", with: "../xl/Worksheets/sheet1.xml")
    }
    return builder
  }

  @Test("two sheets that are one part")
  func sharedPart() {
    #expect(workbook(sheets: 2).file.readingError() == nil)
    #expect(
      workbook(sheets: 2, sharingPart: true).file.readingError()
        == ReadingError(.damagedArchive("two sheets in xl/Worksheets/sheet1.xml"), sheet: "S1"))
  }

  @Test("more sheets than an archive can have entries")
  func sheetCount() {
    let sheets = String(repeating: "<sheet name=\"S\" r:id=\"rId1\"/>", count: 10_000)
    let builder = workbook(sheets: 1).replacing("</sheets>", with: sheets + "</sheets>", in: "xl/workbook.xml")
    #expect(builder.file.readingError() == ReadingError(.limit(.entryCount)))
  }

  @Test("a sheet's name that nobody could read")
  func sheetName() {
    func named(_ length: Int) -> ReadingError? {
      let name = String(repeating: "S", count: length)
      return workbook(sheets: 1).replacing("\"S0\"", with: "\"\(name)\"", in: "xl/workbook.xml").file.readingError()
    }
    #expect(named(4096) == nil)
    #expect(named(4097) == ReadingError(.malformedPart("xl/workbook.xml", line: 1)))
  }

  @Test("relationships without end")
  func relationships() {
    let part = "xl/_rels/workbook.xml.rels"
    let item = "<Relationship Id=\"x\" Type=\"y\" Target=\"z\"/>"
    let many = workbook(sheets: 1).replacing(
      "</Relationships>", with: String(repeating: item, count: 1 << 16) + "</Relationships>", in: part)
    #expect(many.file.readingError() == ReadingError(.malformedPart(part, line: 1)))
    let long = "<Relationship Id=\"x\" Type=\"y\" Target=\"\(String(repeating: "z", count: 3 << 20))\"/>"
    let large = workbook(sheets: 1).replacing(
      "</Relationships>", with: String(repeating: long, count: 6) + "</Relationships>", in: part)
    #expect(large.file.readingError() == ReadingError(.malformedPart(part, line: 1)))
  }

  @Test("a tag that declares more namespaces than any program writes")
  func namespaces() {
    func declaring(_ count: Int) -> ReadingError? {
      let names = (0..<count).map { "xmlns:p\($0)=''" }.joined(separator: " ")
      return WorkbookBuilder(rows: "<row \(names)/>").file.readingError()
    }
    #expect(declaring(63) == nil)
    #expect(declaring(64) == ReadingError(.malformedPart(Self.sheet, line: 1), sheet: "S"))
    #expect(declaring(300_000) == ReadingError(.malformedPart(Self.sheet, line: 1), sheet: "S"))
    let siblings = String(repeating: "<row xmlns:p='' xmlns:q=''/>", count: 100)
    #expect(WorkbookBuilder(rows: siblings).file.readingError() == nil)
  }

  /// Bytes in memory that count how often they are asked for.
  private final class CountingStream: ByteSource {
    private let stream: MemoryStream
    private(set) var reads = 0

    init(_ bytes: [UInt8]) { stream = MemoryStream(bytes) }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
      reads += 1
      return try stream.read(into: buffer)
    }
  }

  @Test("a tag of megabytes, which the parser begins anew at each piece, comes in pieces that double")
  func longTag() throws {
    let source = CountingStream(Array("<a b='\(String(repeating: "x", count: 4 << 20 - 1000))'/>".utf8))
    let part = try XMLPart(name: "x", source: source)
    try part.readAll()
    // 64 KiB, 64, 128, 256, 512 KiB, 1 MiB, 2 MiB, and the end.
    #expect(source.reads <= 9)
  }

  @Test("a part that describes the workbook, of elements without end")
  func elements() throws {
    func read(_ count: Int) throws(ReadingError) {
      let xml = "<a>" + String(repeating: "<b/>", count: count - 1) + "</a>"
      try XMLPart(name: "x", source: MemoryStream(Array(xml.utf8)), mostElements: 100).readAll()
    }
    try read(100)
    #expect(throws: ReadingError(.malformedPart("x", line: 1))) { try read(101) }
  }

  @Test(
    "a sheet of what takes its time and comes to nothing",
    arguments: [
      ("<row>", "<c/>", "</row>"), ("<row>", "<x/>", "</row>"), ("", "<x/>", ""), ("<x>", "<y/>", "</x>"),
      ("<row><c>", "<v/>", "</c></row>"), ("<row><c>", "<is/>", "</c></row>"),
      ("<row><c><is>", "<t/>", "</is></c></row>"),
      ("<row><c><v>", "<x/>", "</v></c></row>"),
    ])
  func emptiness(before: String, item: String, after: String) throws {
    func read(_ count: Int) throws(ReadingError) {
      let items = before + String(repeating: item, count: count) + after
      let xml = "<worksheet><sheetData>\(items)</sheetData></worksheet>"
      let rows = SheetRows(strings: SharedStrings(), formats: [], calendar: .from1900, limit: 1000)
      try SheetPart(name: "x", source: MemoryStream(Array(xml.utf8)), rows: rows).readAll()
    }
    try read(120)
    #expect(throws: ReadingError(.limit(.entrySize))) { try read(145) }
  }

  @Test("many sheets that each are much: what all come to counts, each sheet once")
  func manySheets() throws {
    let delivered = DeliveredText(limit: 1000)
    func read(_ name: String, cells: Int) throws(ReadingError) {
      let cell = "<c t='str'><v>\(String(repeating: "x", count: 36))</v></c>"
      let xml = "<worksheet><sheetData><row>\(String(repeating: cell, count: cells))</row></sheetData></worksheet>"
      let rows = SheetRows(
        strings: SharedStrings(), formats: [], calendar: .from1900, limit: delivered.room(for: name))
      let part = try SheetPart(name: name, source: MemoryStream(Array(xml.utf8)), rows: rows)
      let reader = XLSXSheetReader(sheet: name, part: part, delivered: delivered)
      var record = Record()
      while try reader.next(into: &record) {}
    }
    for _ in 0..<3 { try read("a", cells: 6) }
    try read("b", cells: 4)
    try read("a", cells: 6)
    #expect(throws: ReadingError(.limit(.entrySize), sheet: "c", row: 1, column: 0)) { try read("c", cells: 1) }
  }

  @Test("headings and titles, which are looked at closely, count more than the rows below")
  func heads() throws {
    func read(_ rows: String) throws(ReadingError) {
      let xml = "<worksheet><sheetData>\(rows)</sheetData></worksheet>"
      let state = SheetRows(strings: SharedStrings(), formats: [], calendar: .from1900, limit: 32 * 65 + 100 * 5)
      let reader = XLSXSheetReader(
        sheet: "S", part: try SheetPart(name: "x", source: MemoryStream(Array(xml.utf8)), rows: state))
      var record = Record()
      while try reader.next(into: &record) {}
    }
    let row = "<row><c><v>1</v></c></row>"
    try read(String(repeating: row, count: 132))
    // A row without cells is none of the first.
    #expect(throws: ReadingError(.limit(.entrySize), sheet: "S", row: 173, column: 0)) {
      try read(String(repeating: "<row/>", count: 40) + String(repeating: row, count: 133))
    }
    #expect(throws: ReadingError(.limit(.entrySize), sheet: "S", row: 1, column: 39)) {
      try read("<row>" + String(repeating: "<c><v>1</v></c>", count: 132) + "</row>")
    }
  }

  @Test("many workbooks in one archive that each make much of little")
  func manyAmplifiedWorkbooks() {
    let archive = DeliveredText(limit: 1500)
    let (a, b) = (
      DeliveredText(limit: 1000, within: (archive, "0/")), DeliveredText(limit: 1000, within: (archive, "1/"))
    )
    for _ in 0..<3 { a.note(900, of: "s") }
    #expect(a.room(for: "s") == 1000)
    #expect(a.room(for: "t") == 100)
    #expect(b.room(for: "s") == 600)
    b.note(550, of: "s")
    #expect(a.room(for: "t") == 50)
  }

  @Test("many workbooks in one archive: what all come to counts for the archive")
  func manyWorkbooks() throws {
    var limits = ArchiveLimits()
    limits.archiveSize = 100
    let outer = ArchiveBudget(limits)
    let entry = try ZipArchive(MemoryContent(ZipWriter([.init("a", "x")]).bytes).randomAccess()).entries[0]
    try ArchiveBudget(limits, within: (outer, 0)).count(60, of: entry)
    try ArchiveBudget(limits, within: (outer, 0)).count(60, of: entry)
    #expect(throws: ReadingError(.limit(.archiveSize))) {
      try ArchiveBudget(limits, within: (outer, 1)).count(60, of: entry)
    }
  }
}
