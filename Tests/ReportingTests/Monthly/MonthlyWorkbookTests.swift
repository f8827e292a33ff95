import Configuration
import Foundation
import Movement
import TableReading
import TestSupport
import Testing
import WorkbookWriting

@testable import Reporting
@testable import Submissions

@Suite("The monthly workbook: a file that does not open, or changes by itself, is no report")
struct MonthlyWorkbookTests {
  static func write(_ results: Results, to file: URL) throws {
    let layout = try WorkbookLayout.load(Repository.monthlyLayout, for: MonthlyWorkbook.schema)
    try MonthlyWorkbook(
      results: results, month: MonthlySheetsTests.month, layout: layout, language: .vietnamese,
      programVersion: "1.0.0"
    ).write(to: file.path)
  }

  @Test func sameInputSameBytes() throws {
    try withFolder { path in
      let folder = URL(filePath: path)
      let results = MadeUpDistrict(unitCount: 4).results
      let (first, second) = (folder.appending(path: "1.xlsx"), folder.appending(path: "2.xlsx"))
      try Self.write(results, to: first)
      try Self.write(results, to: second)
      #expect(try Data(contentsOf: first) == Data(contentsOf: second))
    }
  }

  @Test func itReadsBackWithItsSheetsInOrder() throws {
    try withFolder { path in
      let folder = URL(filePath: path)
      let file = folder.appending(path: MonthlyWorkbook.fileName(MonthlySheetsTests.month))
      #expect(file.lastPathComponent == "BaoCaoThang_2022-10.xlsx")
      try Self.write(MadeUpDistrict(unitCount: 4).results, to: file)
      let tables = try Self.tables(in: file)
      #expect(tables.map(\.sheet) == MonthlyWorkbook.schema.sheets)
    }
  }

  @Test(arguments: ["=1+1", "@SUM(A1)", "+84 912", "-5", "https://example.org", "\u{1}x", "{=A1}"])
  func inputTextStaysText(text: String) throws {
    var results = MadeUpDistrict(unitCount: 1).results
    results.records[MonthlySheetsTests.month]?.activities[0].content = text
    let plan = try #require(try MonthlySheetsTests.plans(results)["Hoạt động"])
    #expect(plan.rows.flatMap(\.cells).contains { $0.content == .text(text) })
    try withFolder { path in
      let folder = URL(filePath: path)
      let file = folder.appending(path: "1.xlsx")
      try Self.write(results, to: file)
      var texts: [String] = []
      for table in try Self.tables(in: file) where table.sheet == "Hoạt động" {
        let reader = try table.makeReader()
        var record = Record()
        while try reader.next(into: &record) {
          texts += (0..<record.count).filter { record.kind(at: $0) == .text }.map { record.text(at: $0) }
        }
      }
      #expect(texts.contains(text))
    }
  }

  @Test func tenThousandIssuesOfOneCauseAreWritten() throws {
    var results = MadeUpDistrict(unitCount: 1, issuesPerUnit: 0).results
    results.issues = (1...10_000).map { row in
      Issue(
        UnknownMember(sought: .code, closest: nil), file: "2022-10/03100/tham-gia.csv", row: row, column: 1,
        unit: "03100",
        month: MonthlySheetsTests.month, value: "03169-999")
    }
    try withFolder { path in
      let folder = URL(filePath: path)
      let file = folder.appending(path: "1.xlsx")
      try Self.write(results, to: file)
      #expect(try Self.tables(in: file).count == 8)
    }
  }

  @Test func aFolderThatIsNotThereIsAnError() {
    let error = #expect(throws: WorkbookError.self) {
      try Self.write(MadeUpDistrict(unitCount: 1).results, to: URL(filePath: "/no/such/folder/1.xlsx"))
    }
    #expect(error?.errorNumber != nil)
  }

  /// The tables of a workbook, by the project's own reader.
  private static func tables(in file: URL) throws -> [Table] {
    let bytes = Array(try Data(contentsOf: file))
    return try InputFile(path: "1.xlsx", folders: [], name: "1.xlsx", content: Bytes(bytes: bytes)).openTables()
  }

  private struct Bytes: Content {
    var bytes: [UInt8]
    func open() throws(ReadingError) -> any ByteSource { Stream(bytes: bytes[...]) }
  }

  private final class Stream: ByteSource {
    private var bytes: ArraySlice<UInt8>
    init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
      let part = bytes.prefix(buffer.count)
      buffer.copyBytes(from: part)
      bytes = bytes.dropFirst(part.count)
      return part.count
    }
  }
}

@Suite("The shipped layout: a heading that is cut, or print too small to read")
struct MonthlyLayoutTests {
  @Test func noWordOfAHeadingIsBroken() throws {
    let layout = try WorkbookLayout.load(Repository.monthlyLayout, for: MonthlyWorkbook.schema)
    for sheet in layout.sheets {
      let measure = TextMeasure(fontSize: sheet.fontSize, bold: true)
      for column in sheet.columns where column.type != .series {
        for word in column.heading.filled([:]).split(separator: " ") {
          #expect(measure.columnWidth(for: String(word)) <= column.width, "\(sheet.name): \(word)")
        }
      }
    }
  }

  @Test func everySheetPrintsTenPointsOrMore() throws {
    for (name, plan) in try MonthlySheetsTests.plans() {
      let layout = try WorkbookLayout.load(Repository.monthlyLayout, for: MonthlyWorkbook.schema)
      let sheet = try #require(layout.sheets.first { $0.name == name })
      let printed = plan.page.printArea.map { $0.last.column + 1 } ?? plan.widths.count
      let pages = Pagination(sheet: sheet, widths: Array(plan.widths.prefix(printed)))
      #expect(pages.scale * sheet.fontSize >= 10, "\(name)")
    }
  }
}
