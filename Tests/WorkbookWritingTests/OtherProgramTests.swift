import Foundation
import TestSupport
import Testing
import WorkbookWriting

@Suite("Other programs would not open the workbook, or read other values")
struct OtherProgramTests {
  private static func output(of arguments: [String]) -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }

  static let hasReader = output(of: ["python3", "-c", "import openpyxl"]) != nil

  private static let script = """
    import openpyxl, sys
    for only_values in (False, True):
        book = openpyxl.load_workbook(sys.argv[1], data_only=only_values)
        for sheet in book:
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.value is not None:
                        print(sheet.title, cell.coordinate, cell.data_type, repr(cell.value))
                    if cell.comment and only_values: print('comment', repr(cell.comment.text))
    """

  @Test(.enabled(if: hasReader, "python3 with openpyxl is not installed")) func openpyxlReadsWhatWasWritten() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/a.xlsx"
    let workbook = try Workbook(path: path, properties: .october)
    let sheet = try workbook.addSheet(named: "Lỗi 'dữ' liệu")
    let contents: [CellContent] = [
      .text("=1+1"), .text("_x0041_"), .number(0.1), .boolean(false), .date(SheetDate(year: 2022, month: 10, day: 8)),
      .formula("C1*2", result: .number(0.2)), .link(.cell(sheet: "Lỗi 'dữ' liệu", .a1), text: "lên"),
      .richText([
        TextRun("Đạt", style: CellStyle().with { $0.bold = true }), TextRun(" 12", style: CellStyle()),
      ]),
    ]
    let dateStyle = CellStyle().with { $0.numberFormat = "dd/mm/yyyy" }
    for (column, content) in contents.enumerated() {
      let style = if case .date = content { dateStyle } else { CellStyle() }
      try sheet.write(content, at: CellPosition(row: 1, column: column), style: style)
    }
    try sheet.addComment(CellComment("Sửa\nlại", author: "cuoituan"), to: .a1)
    try workbook.close()
    let common = """
      A1 s '=1+1'
      B1 s '_x0041_'
      C1 n 0.1
      D1 b False
      E1 d datetime.datetime(2022, 10, 8, 0, 0)
      F1 %
      G1 s 'lên'
      H1 s 'Đạt 12'
      """
    let lines = { (formula: String) in
      common.split(separator: "\n").map { "Lỗi 'dữ' liệu " + ($0 == "F1 %" ? formula : String($0)) }
    }
    var values = lines("F1 n 0.2")
    values.insert(#"comment 'Sửa\nlại'"#, at: 1)
    let expected = (lines("F1 f '=C1*2'") + values).joined(separator: "\n") + "\n"
    #expect(Self.output(of: ["python3", "-c", Self.script, path]) == expected)
  }
}
