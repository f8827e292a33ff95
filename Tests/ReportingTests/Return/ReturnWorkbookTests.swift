import Configuration
import Foundation
import Movement
import TableReading
import TestSupport
import Testing
import WorkbookWriting

@testable import Reporting
@testable import Submissions

@Suite("Return workbooks: a clerk who mends what is marked must be done with it")
struct ReturnWorkbookTests {
  private static let roster = "Mã số,Họ và tên,Đối tượng\n03156-001,Lò Văn Ún,khác\n"
  private static let header = "Ngày,Mã số,Họ và tên,Buổi,Nội dung\n"

  /// Submissions of one commune for October 2022, by file name.
  private func folder(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: "2022-10/03156/\(name)") }
    return folder
  }

  /// Writes the commune's return workbook over what it sent, with cells changed as by hand: `sheet!C5` to a text, a row removed by nil.
  private func sendBack(_ run: SubmissionRun, into folder: TemporaryFolder, mending: [String: String?] = [:]) throws {
    let workbook = try #require(run.returns.workbooks.first { $0.unit == "03156" })
    let original = folder.path + "/../" + UUID().uuidString + ".xlsx"
    try workbook.write(to: original)
    defer { try? FileManager.default.removeItem(atPath: original) }
    try folder.empty("2022-10/03156")
    let target = try folder.place("2022-10/03156/\(workbook.fileName)")
    let properties = DocumentProperties(created: SheetDate(year: 2022, month: 10, day: 31))
    let copy = try Workbook(path: target, properties: properties)
    for table in try InputFile(atPath: original).openTables() {
      let name = table.sheet ?? ""
      let sheet = try copy.addSheet(named: name)
      let reader = try table.makeReader()
      var record = Record()
      while try reader.next(into: &record) {
        if case .some(nil) = mending["\(name)!\(record.row)"] { continue }
        for column in 0..<max(record.count, 8) {
          let place = CellPosition(row: record.row, column: column)
          let mended = mending["\(name)!\(place.name)"] ?? nil
          try sheet.write(.text(mended ?? record.text(at: column)), at: place)
        }
      }
    }
    try copy.close()
  }

  private func codes(_ run: SubmissionRun) -> [String] {
    run.results.issues.filter { $0.unit == "03156" && $0.severity != .notice }.map(\.code.rawValue).sorted()
  }

  @Test func mendedCellByCellItHasNoIssue() throws {
    let folder = try folder([
      "danh-sach.csv": Self.roster,
      "tham-gia.csv": Self.header + "31/2/2022,03156-001,Lò Văn Ún,tối,a\n9/10/2022,03156-009,Lò Văn Ún,,b\n",
    ])
    let first = try SubmissionRun(folder.path)
    #expect(codes(first) == ["type-error", "unknown-member", "unknown-value"])
    try sendBack(
      first, into: folder,
      mending: ["tham-gia!A2": "8/10/2022", "tham-gia!D2": "sáng", "tham-gia!B3": "03156-001"])
    let second = try SubmissionRun(folder.path)
    #expect(codes(second) == [])
    #expect(second.results.tables.map(\.rows.accepted) == [1, 2])
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var code: String
    var file: String
    var text: String
    /// What a clerk changes in the sheet to mend it; a nil text removes the row.
    var mending: [String: String?]
    var testDescription: String { code + " " + file }
  }

  static let refusals: [Refusal] = [
    Refusal(
      code: "unknown-form", file: "tham-gia.csv", text: "Khi nào,Ai\n8/10/2022,Lò Văn Ún\n",
      mending: ["tham-gia!A2": "Ngày", "tham-gia!B2": "Họ và tên"]),
    Refusal(
      code: "duplicate-label", file: "tham-gia.csv", text: "Ngày,Họ và tên,Họ và tên\n8/10/2022,Lò Văn Ún,\n",
      mending: ["tham-gia!C2": "Nội dung"]),
    Refusal(
      code: "unit-conflict", file: "tham-gia.csv", text: "XÃ NÀ HỲ\n" + header + "8/10/2022,03156-001,Lò Văn Ún,,a\n",
      mending: ["tham-gia!A2": "XÃ NẬM TIN"]),
    Refusal(
      code: "month-conflict", file: "tham-gia.csv",
      text: "Tháng 9 năm 2022\n" + header + "8/10/2022,03156-001,Lò Văn Ún,,a\n",
      mending: ["tham-gia!A2": "Tháng 10 năm 2022"]),
    Refusal(
      code: "unit-conflict", file: "tham-gia Nà Hỳ.csv", text: header + "8/10/2022,03156-001,Lò Văn Ún,,a\n",
      mending: ["tham-gia Nà Hỳ!1": nil]),
    Refusal(
      code: "month-conflict", file: "thang-9-2022.csv", text: header + "8/10/2022,03156-001,Lò Văn Ún,,a\n",
      mending: ["thang-9-2022!1": nil]),
  ]

  @Test("A table that did not count stays an error until it is mended", arguments: refusals)
  func refusedUntilMended(refusal: Refusal) throws {
    let folder = try folder(["danh-sach.csv": Self.roster, refusal.file: refusal.text])
    func refused(_ run: SubmissionRun) -> [String] {
      run.results.sent.compactMap { if case .refused(let issue) = $0.fate { issue.code.rawValue } else { nil } }
    }
    var run = try SubmissionRun(folder.path)
    #expect(refused(run) == [refusal.code])
    for _ in 0..<2 {
      try sendBack(run, into: folder)
      run = try SubmissionRun(folder.path)
      #expect(refused(run) == [refusal.code])
    }
    try sendBack(run, into: folder, mending: refusal.mending)
    run = try SubmissionRun(folder.path)
    #expect(refused(run) == [])
    #expect(codes(run) == [])
    #expect(run.results.tables.map(\.rows.accepted) == [1, 1])
  }

  @Test(arguments: [nil, 5])
  func theGuideNamesTheDayThatTheRulesName(day: Int?) throws {
    let folder = try folder(["tham-gia.csv": Self.header])
    var district = try SubmissionRun.district()
    district.rules.returnDueDay = day
    let run = try SubmissionRun(folder.path, district: district)
    let path = try folder.place("out.xlsx")
    try #require(run.returns.workbooks.first { $0.unit == "03156" }).write(to: path)
    let guide = try lines(of: try InputFile(atPath: path).openTables()[0])
    #expect(
      guide.filter { $0.contains("trước hết ngày") }
        == (day == nil ? [] : ["Sửa xong, đề nghị gửi lại trước hết ngày 05/11/2022."]))
  }

  @Test func everyTableHasASheetOfAValidName() throws {
    let folder = try folder([
      "danh-sach.csv": Self.roster, "a/tham-gia.csv": Self.header + "1,2,3,4,5\n",
      "b/tham-gia.csv": Self.header + "1,2,3,4,5\n1,2,3,4,5\n", "[x]:Hướng dẫn?.csv": Self.header + "1,2,3,4,5\n,,,,\n",
      "rong.csv": "", "hai.csv": Self.roster + "x", "lan-hai.csv": Self.roster,
    ])
    let run = try SubmissionRun(folder.path)
    let workbook = try #require(run.returns.workbooks.first { $0.unit == "03156" })
    let path = try folder.place("out.xlsx")
    try workbook.write(to: path)
    let names = try InputFile(atPath: path).openTables().map(\.sheet)
    #expect(
      names == [
        "Hướng dẫn", "_x__Hướng dẫn_", "tham-gia", "tham-gia (2)", "danh-sach", "hai", "Không đọc được",
      ])
    let read = try InputFile(atPath: path).submittedTables()
    #expect(read.map(\.table.sheet) == ["_x__Hướng dẫn_", "tham-gia", "tham-gia (2)", "danh-sach", "hai"])
    #expect(read.map { $0.mark?.kind } == [nil, nil, nil, nil, nil])
  }

  @Test("A table too large for a workbook is not given back in part: its rows would be lost when it is sent again")
  func aTableTooLargeToCopy() throws {
    let folder = try folder([
      "danh-sach.csv": Self.roster,
      "tham-gia.csv": Self.header + "31/2/2022,03156-001,Lò Văn Ún,,a\n8/10/2022,03156-001,Lò Văn Ún,,b\n",
    ])
    let run = try SubmissionRun(folder.path)
    var workbook = try #require(run.returns.workbooks.first { $0.unit == "03156" })
    workbook.mostCells = 14
    let path = try folder.place("out.xlsx")
    try workbook.write(to: path)
    let shown = try InputFile(atPath: path).openTables()
    #expect(shown.map(\.sheet) == ["Hướng dẫn", "danh-sach", "tham-gia"])
    let guide = try lines(of: shown[0])
    #expect(guide.contains { $0.contains("Trang “tham-gia” không chép lại được") })
    #expect(guide.contains { $0.contains("31/2/2022") })
    #expect(try lines(of: shown[2]).contains { $0.contains("chỉ có chỗ cho 14 ô") })
    // Read again, the page counts as no table.
    #expect(try InputFile(atPath: path).submittedTables().map(\.table.sheet) == ["danh-sach"])
  }

  @Test("Hundreds of files of one unit: a workbook with thousands of sheets helps nobody and takes minutes")
  func moreFilesThanSheets() throws {
    let files = (100..<360).map { ("\($0).csv", "Ngày,Họ và tên\n8/10/2022,Ai \($0)\n") }
    let folder = try folder(Dictionary(uniqueKeysWithValues: files))
    let run = try SubmissionRun(folder.path)
    let path = try folder.place("out.xlsx")
    try #require(run.returns.workbooks.first { $0.unit == "03156" }).write(to: path)
    let shown = try InputFile(atPath: path).openTables()
    #expect(shown.map(\.sheet) == ["Hướng dẫn"] + (100..<350).map { "\($0)" })
    #expect(try lines(of: shown[0]).contains { $0.contains("Còn 10 tệp hoặc bảng không chép lại được") })
  }

  /// Excel counts UTF-16 units, and one letter may bear thousands of marks.
  @Test func aLetterUnderThousandsOfMarksKeepsNoWorkbookFromBeingWritten() throws {
    let marks = "a" + String(repeating: "\u{301}", count: 33_000)
    let folder = try folder(["danh-sach.csv": Self.roster, "tham-gia.csv": Self.header + "\(marks),03156-001,x,,a\n"])
    let run = try SubmissionRun(folder.path)
    let path = try folder.place("out.xlsx")
    try #require(run.returns.workbooks.first { $0.unit == "03156" }).write(to: path)
    #expect(marks.shortened(to: 100).utf16.count == 100)
    #expect("Giàng A Páo".shortened(to: 11) == "Giàng A Páo")
    #expect("Giàng A Páo".shortened(to: 10) == "Giàng A P…")
  }

  private func lines(of table: Table) throws -> [String] {
    let reader = try table.makeReader()
    var (record, lines): (Record, [String]) = (Record(), [])
    while try reader.next(into: &record) {
      lines.append((0..<record.count).map { record.text(at: $0) }.joined(separator: "|"))
    }
    return lines
  }

  @Test func issuesLeadToTheirCells() throws {
    let folder = try folder([
      "danh-sach.csv": Self.roster, "tham-gia.csv": Self.header + "31/2/2022,03156-001,Lò Văn Ún,,a\n",
      "la.csv": "Khi nào,Ai\n1,2\n",
    ])
    let run = try SubmissionRun(folder.path)
    let whole = try #require(run.results.issues.first { $0.code == UnknownForm.code })
    #expect(
      run.returns.location(of: whole)
        == WorkbookLocation(path: "TraLai/TraLai_03156_2022-10.xlsx", sheet: "la", row: 1, column: 0))
    let issue = try #require(run.results.issues.first { $0.code == TypeError.code })
    #expect(
      run.returns.location(of: issue)
        == WorkbookLocation(path: "TraLai/TraLai_03156_2022-10.xlsx", sheet: "tham-gia", row: 2, column: 0))
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let folder = try folder([
      "danh-sach.csv": Self.roster, "tham-gia.csv": Self.header + "31/2/2022,03156-001,Lò Văn Ún,,a\n",
    ])
    let out = try TemporaryFolder()
    let bytes = try ["a.xlsx", "b.xlsx"].map { name in
      let run = try SubmissionRun(folder.path)
      let path = try out.place(name)
      try #require(run.returns.workbooks.first { $0.unit == "03156" }).write(to: path)
      return try Data(contentsOf: URL(filePath: path))
    }
    #expect(bytes[0] == bytes[1])
  }

  @Test(arguments: [
    "", "2022-10-08", "2022-10-08 07:30:15", "1900-01-15", "1900-02-29", "1900-03-01", "9999-12-31", "08:30:00",
    "30:00:00",
  ])
  func daysReadAsTheyWere(text: String) throws {
    guard let serial = DateSerial(text) else {
      #expect(text.isEmpty)
      return
    }
    let folder = try TemporaryFolder()
    let path = try folder.place("a.xlsx")
    let workbook = try Workbook(
      path: path, properties: DocumentProperties(created: SheetDate(year: 2022, month: 10, day: 31)))
    try workbook.addSheet(named: "a").write(
      .number(serial.value), at: CellPosition(row: 1, column: 0),
      style: CellStyle().with { $0.numberFormat = serial.holds.rawValue })
    try workbook.close()
    var record = Record()
    _ = try InputFile(atPath: path).openTables()[0].makeReader().next(into: &record)
    #expect(record.text(at: 0) == text)
    #expect(record.kind(at: 0) == .date)
  }

  @Test(arguments: [
    ("sign: \"✗\"", "sign: \"\"", "returned.marks.error.sign"), ("{due}.", "{hạn}{dau}.", "returned.texts.due"),
    ("  list_sheet: DanhMuc", "  list_shet: DanhMuc", "returned.list_shet"),
    ("widest_column: 30", "widest_column: 4000", "returned.widest_column"),
    ("field: hint", "field: hin", "sheets[0].columns[6].field"),
  ])
  func aLayoutThatIsWrongIsRefusedWithItsPlace(right: String, wrong: String, key: String) throws {
    let file = Repository.templates + "/workbooks/return.yaml"
    let text = try String(contentsOf: URL(filePath: file), encoding: .utf8)
    let range = try #require(text.range(of: right))
    let error = #expect(throws: ConfigurationError.self) {
      try ReturnLayout.read(text.replacingCharacters(in: range, with: wrong), file: "return.yaml")
    }
    #expect(error?.key == key)
    #expect(error?.line != nil)
  }
}
