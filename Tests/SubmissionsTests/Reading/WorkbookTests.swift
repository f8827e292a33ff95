import Movement
import Testing

@testable import Submissions
@testable import TableReading

@Suite("Workbooks: each sheet is a form of its own, and a sheet of notes is no mistake")
struct WorkbookTests {
  private let roster = ("Danh sách", [["Mã số", "Họ và tên", "Đối tượng"], ["NH-1", "Giàng A Páo", "cán bộ"]])
  private let participation = ("Tham gia", [["Ngày", "Mã số", "Họ và tên"], ["=44842", "NH-1", "Giàng A Páo"]])
  private let notes = ("Ghi chú", [["Gửi huyện"], ["Cảm ơn"]])

  private func assess(_ files: [String: [(name: String, rows: [[String]])]]) throws -> Results {
    let inputs = files.sorted { $0.key < $1.key }.map { path, sheets in
      InputFile(at: path, BytesContent(SmallWorkbook.bytes(sheets)))
    }
    return Assessment(district: SmallDistrict.district, catalogue: try SmallDistrict.forms())
      .assess(inputs, scope: .everyMonth)
  }

  @Test func sheetsAreTables() throws {
    let results = try assess(["2022-10/na-hy/bieu.xlsx": [participation, roster]])
    #expect(results.places() == [])
    #expect(
      results.tables.map { "\($0.sheet ?? "-") \($0.form?.rawValue ?? "-") \($0.rows.total) \($0.rows.accepted)" }
        == ["Danh sách roster 2 1", "Tham gia participation 2 1"])
    #expect(results.inputs.map(\.rows) == [4])
  }

  @Test func aSheetWithoutFormIsIgnoredWhereOthersHaveOne() throws {
    let results = try assess(["2022-10/na-hy/bieu.xlsx": [notes, roster, participation]])
    #expect(results.places() == ["2022-10/na-hy/bieu.xlsx › Ghi chú ignored-sheet"])
    #expect(
      results.issues.first { $0.code == IgnoredSheet.code }.map { "\($0.unit ?? "-") \($0.month?.description ?? "-")" }
        == "03169 2022-10")
    #expect(results.tables.map(\.sheet) == ["Danh sách", "Tham gia"])
    #expect(results.inputs.map(\.rows) == [4])
  }

  @Test func aWorkbookWithoutAnyForm() throws {
    let results = try assess(["2022-10/na-hy/bieu.xlsx": [notes, ("Khác", [["x"]])]])
    #expect(
      results.places() == [
        "2022-10/na-hy/bieu.xlsx › Ghi chú unknown-form", "2022-10/na-hy/bieu.xlsx › Khác unknown-form",
      ])
  }

  @Test func theSameWorkbookAgainHasThatOneIssue() throws {
    let sheets = [notes, roster, participation]
    let results = try assess(["2022-10/na-hy/1.xlsx": sheets, "2022-10/na-hy/2.xlsx": sheets])
    #expect(
      results.places() == [
        "2022-10/na-hy/1.xlsx › Ghi chú ignored-sheet", "2022-10/na-hy/2.xlsx › Danh sách identical-file",
      ])
    #expect(results.tables.map(\.rows.accepted) == [1, 1, 0, 0])
  }

  @Test func cellsOfWorkbooks() throws {
    let rows = [
      ["Mã hoạt động", "Ngày", "Nhóm nội dung", "Nội dung", "Số người dân tham gia", "Khối lượng", "Đơn vị tính"],
      ["H1", "=44842", "Khác", "Việc", "=1200", "=1.234", "km"],
      ["=2", "=44842", "Khác", "Việc", "#REF!", "1,5", "km"],
      ["H3", "=44842", "Khác", "Việc", "=1.5", "", ""],
    ]
    let results = try assess(["2022-10/na-hy/bieu.xlsx": [("Hoạt động", rows)]])
    #expect(
      results.places() == [
        "2022-10/na-hy/bieu.xlsx › Hoạt động E3 type-error villagers",
        "2022-10/na-hy/bieu.xlsx › Hoạt động E4 type-error villagers",
      ])
    let activities = results.records[month("2022-10")]?.activities ?? []
    #expect(activities.map(\.villagers) == [1200])
    #expect(activities.map(\.quantity) == [1.234])
  }
}
