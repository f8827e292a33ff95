import Glibc
import TestSupport
import Testing

@testable import WorkbookWriting

@Suite("A full disk or a killed run would leave half a report in place of the old one")
struct OutputTests {
  private func fill(_ workbook: borrowing Workbook) throws {
    let sheet = try workbook.addSheet(named: "2022")
    var page = PageSetup()
    page.repeatedRows = 1...1
    page.header = PageText(center: [.pageNumber])
    page.firstPage = .init()
    try sheet.setPage(page)
    for row in 1...500 {
      try sheet.write(.text("Xã Nà Hỳ \(row)"), at: CellPosition(row: row, column: 0), style: CellStyle())
    }
  }

  @Test func givesTheSameBytes() throws {
    let first = try MadeWorkbook(fill)
    let second = try MadeWorkbook(fill)
    #expect(first.bytes == second.bytes)
    #expect(
      first.element("dcterms:created", in: "docProps/core.xml")
        == #"<dcterms:created xsi:type="dcterms:W3CDTF">2022-10-31T00:00:00Z</dcterms:created>"#)
  }

  @Test func worksInParallel() async throws {
    let expected = try MadeWorkbook(fill).bytes
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 { group.addTask { try MadeWorkbook { workbook in try self.fill(workbook) }.bytes } }
      for try await bytes in group { #expect(bytes == expected) }
    }
  }

  @Test func replacesOnlyWhenClosed() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/a.xlsx"
    let first = try Workbook(path: path, properties: .october)
    try fill(first)
    try first.close()
    let old = try folder.bytes(of: "a.xlsx")
    do {
      let abandoned = try Workbook(path: path, properties: .october)
      _ = try abandoned.addSheet(named: "Khác")
    }
    #expect(try folder.names() == ["a.xlsx"])
    #expect(try folder.bytes(of: "a.xlsx") == old)
    let next = try Workbook(path: path, properties: .october)
    _ = try next.addSheet(named: "Khác")
    #expect(try folder.bytes(of: "a.xlsx") == old)
    try next.close()
    #expect(try folder.names() == ["a.xlsx"])
    #expect(try folder.bytes(of: "a.xlsx") != old)
  }

  @Test func writesThroughLinks() throws {
    let folder = try TemporaryFolder()
    fclose(fopen("\(folder.path)/a.xlsx", "w"))
    symlink("a.xlsx", "\(folder.path)/b.xlsx")
    let workbook = try Workbook(path: "\(folder.path)/b.xlsx", properties: .october)
    try fill(workbook)
    try workbook.close()
    #expect(try folder.bytes(of: "a.xlsx") == MadeWorkbook(fill).bytes)
  }

  @Test func refusesSheetsOfAClosedWorkbook() throws {
    let folder = try TemporaryFolder()
    let workbook = try Workbook(path: "\(folder.path)/a.xlsx", properties: .october)
    let sheet = try workbook.addSheet(named: "Bảng")
    try workbook.close()
    #expect(cause { try sheet.write(.number(1), at: .a1) } == .closed)
    #expect(cause { try sheet.hide() } == .closed)
  }

  @Test func namesTheSystemsReason() throws {
    let folder = try TemporaryFolder()
    func refusal(_ path: String) -> WorkbookError? {
      do throws(WorkbookError) {
        let workbook = try Workbook(path: path, properties: .october)
        _ = try workbook.addSheet(named: "Bảng")
        try workbook.close()
        return nil
      } catch { return error }
    }
    #expect(
      refusal(folder.path) == WorkbookError(.file(errno: EISDIR), "open output", path: folder.path))
    let missing = "\(folder.path)/không có/a.xlsx"
    #expect(refusal(missing) == WorkbookError(.file(errno: ENOENT), "open output", path: missing))
    let inFile = "\(folder.path)/tệp/a.xlsx"
    fclose(fopen("\(folder.path)/tệp", "w"))
    #expect(refusal(inFile) == WorkbookError(.file(errno: ENOTDIR), "open output", path: inFile))
    let pipe = "\(folder.path)/ống"
    mkfifo(pipe, 0o600)
    #expect(refusal(pipe) == WorkbookError(.file(errno: ENXIO), "open output", path: pipe))
    let long = "\(folder.path)/" + String(repeating: "a", count: 300) + ".xlsx"
    #expect(refusal(long) == WorkbookError(.file(errno: ENAMETOOLONG), "rename", path: long))
    #expect(try folder.names() == ["tệp", "ống"])
  }

  @Test func findsPartsCutShort() throws {
    let whole = try MadeWorkbook(fill).bytes
    let entries = try #require(PackageEntry.all(in: whole))
    let finisher = PackageFinisher(pageTexts: [:])
    #expect(try finisher.finish(whole, path: "a.xlsx") == whole)
    for (index, entry) in entries.enumerated() {
      let data = whole[entry.data..<(entry.data + entry.compressedSize)]
      let part = try #require(Deflate.inflated(data, size: entry.uncompressedSize))
      let cut = try PackageFinisher.rewritten(whole, entries, [index: Array(part.dropLast(10))], "a.xlsx")
      #expect(
        throws: WorkbookError(.file(errno: ENOSPC), "keep \(entry.name) in a temporary file", path: "a.xlsx")
      ) { try finisher.finish(cut, path: "a.xlsx") }
    }
    #expect(throws: WorkbookError(.file(errno: EIO), "read package", path: "a.xlsx")) {
      try finisher.finish(Array(whole.dropLast(1)), path: "a.xlsx")
    }
  }

  static let texts: [(String, Bool)] = [
    ("<?xml?><a><b/>x</a>", true), ("<a></a>\n", true), ("<a><b></a>", false), ("<a>", false), ("</a><a>", false),
    ("<a></a", false), ("", false), ("<?xml?>", false),
  ]
  @Test(arguments: texts) func tellsWholeXML(text: String, isWhole: Bool) {
    #expect(XMLBalance.isWhole(Array(text.utf8)) == isWhole)
  }
}
