import TestSupport
import Testing
import WorkbookWriting

@Suite("Excel would call the file broken, or the program would die in the library")
struct RefusalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let expected: WorkbookError.Cause
    let body: @Sendable (Worksheet) throws -> Void
    var testDescription: String { name }
  }

  private static func validation(_ rule: DataValidation.Rule) -> @Sendable (Worksheet) throws -> Void {
    { try $0.addValidation(DataValidation(rule), to: CellRange(.a1)) }
  }
  private static func write(_ content: CellContent) -> @Sendable (Worksheet) throws -> Void {
    { try $0.write(content, at: .a1) }
  }
  private static let square = CellRange(rows: 1...2, columns: 0...1)
  private static let february = SheetDate(year: 2022, month: 2, day: 31)

  static let cases: [Case] = [
    Case(
      name: "text of 32,768", expected: .tooMuch(.textLength, count: 32_768, limit: 32_767),
      body: write(.text(String(repeating: "a", count: 32_768)))),
    Case(
      name: "surrogates count twice", expected: .tooMuch(.textLength, count: 32_768, limit: 32_767),
      body: write(.text(String(repeating: "😀", count: 16_384)))),
    Case(
      name: "formula's text of 32,768", expected: .tooMuch(.textLength, count: 32_768, limit: 32_767),
      body: write(.formula("A2", result: .text(String(repeating: "a", count: 32_768))))),
    Case(
      name: "31 February", expected: .noSuchDate(year: 2022, month: 2, day: 31), body: write(.date(february))),
    Case(
      name: "not a number", expected: .notANumberHere("a cell holds finite numbers"), body: write(.number(.nan))),
    Case(
      name: "infinite result", expected: .notANumberHere("a cell holds finite numbers"),
      body: write(.formula("1/0", result: .number(.infinity)))),
    Case(name: "row 0", expected: .outsideSheet, body: { try $0.write(.blank, at: CellPosition(row: 0, column: 0)) }),
    Case(
      name: "row too far", expected: .outsideSheet,
      body: { try $0.write(.blank, at: CellPosition(row: 1_048_577, column: 0)) }),
    Case(
      name: "column too far", expected: .outsideSheet,
      body: { try $0.write(.blank, at: CellPosition(row: 1, column: .max)) }),
    Case(
      name: "merge of one cell", expected: .overlappingMerge, body: { try $0.merge(CellRange(.a1), .blank) }),
    Case(
      name: "overlapping merges", expected: .overlappingMerge,
      body: {
        try $0.merge(square, .blank)
        try $0.merge(CellRange(rows: 2...3, columns: 1...2), .blank)
      }),
    Case(
      name: "merge in a filter", expected: .mergeInFilter,
      body: {
        try $0.setFilter(square)
        try $0.merge(square, .blank)
      }),
    Case(
      name: "filter over a merge", expected: .mergeInFilter,
      body: {
        try $0.merge(square, .blank)
        try $0.setFilter(CellRange(rows: 2...9, columns: 1...1))
      }),
    Case(
      name: "inline list of 255 bytes", expected: .tooMuch(.textLength, count: 255, limit: 254),
      body: validation(.list([String(repeating: "ế", count: 84), "ab"]))),
    Case(
      name: "inline list of 256 items", expected: .tooMuch(.textLength, count: 511, limit: 254),
      body: validation(.list(Array(repeating: "a", count: 256)))),
    Case(
      name: "comma in a list", expected: .refused("a list has values without commas and line ends"),
      body: validation(.list(["a,b"]))),
    Case(
      name: "list of a sheet that is not", expected: .refused("a list refers to no sheet of the workbook"),
      body: validation(.listFromCells(sheet: "Không có", square))),
    Case(
      name: "date rule of 31 February", expected: .noSuchDate(year: 2022, month: 2, day: 31),
      body: validation(.date(from: february, through: february))),
    Case(
      name: "long title", expected: .tooMuch(.textLength, count: 33, limit: 32),
      body: {
        let message = DataValidation.Message(title: String(repeating: "ế", count: 33), text: "")
        try $0.addValidation(DataValidation(.any, prompt: message), to: square)
      }),
    Case(
      name: "long message", expected: .tooMuch(.textLength, count: 256, limit: 255),
      body: {
        let message = DataValidation.Message(text: String(repeating: "ế", count: 256))
        try $0.addValidation(DataValidation(.any, alert: message), to: square)
      }),
    Case(
      name: "256 validations", expected: .tooMuch(.validations, count: 256, limit: 255),
      body: { sheet in for _ in 0..<256 { try validation(.wholeNumber(0...9))(sheet) } }),
    Case(
      name: "65,531 links", expected: .tooMuch(.links, count: 65_531, limit: 65_530),
      body: { sheet in
        for row in 1...65_531 {
          let cell = CellPosition(row: row, column: 0)
          try sheet.write(.link(.cell(sheet: "Bảng", .a1), text: "lên"), at: cell)
        }
      }),
    Case(
      name: "absolute path", expected: .refused("a link to a file needs a relative path with / and no colon"),
      body: write(.link(.file(relativePath: "external:C:/a.xlsx"), text: "a"))),
    Case(
      name: "# in a link's sheet", expected: .refused("a link cannot lead to a sheet with # in its name"),
      body: write(.link(.cell(sheet: "A#1", .a1), text: "a"))),
    Case(
      name: "long page text", expected: .tooMuch(.textLength, count: 273, limit: 255),
      body: {
        var page = PageSetup()
        page.header = PageText(left: [.text(String(repeating: "ế", count: 250))])
        try $0.setPage(page)
      }),
    Case(
      name: "breaks out of order", expected: .outsideSheet,
      body: {
        var page = PageSetup()
        page.breaksAfterRows = [9, 9]
        try $0.setPage(page)
      }),
    Case(
      name: "long number format", expected: .tooMuch(.textLength, count: 128, limit: 127),
      body: {
        try $0.write(.blank, at: .a1, style: CellStyle().with { $0.numberFormat = String(repeating: "0", count: 128) })
      }),
    Case(
      name: "rotation", expected: .notANumberHere("rotation is -90 to 90 or 270, indent 0 to 15"),
      body: { try $0.write(.blank, at: .a1, style: CellStyle().with { $0.rotation = 91 }) }),
    Case(
      name: "chart of two columns", expected: .outsideSheet,
      body: {
        try $0.insertChart(
          Chart(.bar, series: [.init(sheet: "Bảng", categories: square, values: square)]), at: .a1)
      }),
    Case(
      name: "chart of a sheet that is not", expected: .refused("a chart draws from no sheet of the workbook"),
      body: {
        let line = CellRange(rows: 1...3, columns: 0...0)
        try $0.insertChart(Chart(.pie, series: [.init(sheet: "?", categories: line, values: line)]), at: .a1)
      }),
    Case(
      name: "hiding the active sheet", expected: .refused("the active sheet cannot be hidden"),
      body: {
        try $0.activate()
        try $0.hide()
      }),
  ]

  @Test(arguments: cases) func refuses(_ example: Case) throws {
    let folder = try TemporaryFolder()
    let workbook = try Workbook(path: "\(folder.path)/a.xlsx", properties: .october)
    let sheet = try workbook.addSheet(named: "Bảng")
    #expect(cause { try example.body(sheet) } == example.expected)
  }

  static let names: [(String, SheetNameFault)] = [
    ("", .empty), (String(repeating: "ế", count: 32), .tooLong), (String(repeating: "😀", count: 16), .tooLong),
    ("a/b", .forbiddenCharacter), ("a\u{1}", .forbiddenCharacter), ("'a", .apostropheAtEnd), ("HISTORY", .reserved),
    ("LỖI", .duplicate),
  ]

  @Test(arguments: names) func refusesSheet(name: String, fault: SheetNameFault) throws {
    let folder = try TemporaryFolder()
    let workbook = try Workbook(path: "\(folder.path)/a.xlsx", properties: .october)
    _ = try workbook.addSheet(named: "Lỗi")
    #expect(cause { _ = try workbook.addSheet(named: name) } == .sheetName(fault))
  }

  @Test(arguments: ["", "A1", "xfd10", "R1C1", "R", "1a", "a b", "Print_Area!x", "_xlnm.a", "n.1!", "đạt", "nguong"])
  func definesOnlyNames(name: String) throws {
    let folder = try TemporaryFolder()
    let workbook = try Workbook(path: "\(folder.path)/a.xlsx", properties: .october)
    _ = try workbook.addSheet(named: "Lỗi")
    let refusal = cause { try workbook.defineName(name, sheet: "Lỗi", range: CellRange(.a1)) }
    #expect((refusal == nil) == ["đạt", "nguong"].contains(name))
    #expect(cause { try workbook.defineName(name.uppercased(), sheet: "Lỗi", range: CellRange(.a1)) } != nil)
  }

  @Test func refusesNoVisibleSheet() {
    #expect(
      cause { _ = try MadeWorkbook { sheet in try sheet.hide() } } == .refused("a workbook needs a visible sheet"))
  }

  @Test func refusesLongProperties() {
    var properties = DocumentProperties.october
    properties.title = String(repeating: "ế", count: 256)
    #expect(
      cause { _ = try MadeWorkbook(properties: properties) { _ in } }
        == .tooMuch(.textLength, count: 256, limit: 255))
  }
}
