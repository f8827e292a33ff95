import TableReading
import Testing

@testable import Submissions

@Suite("Hidden sheets: rows that a clerk hid and believes to have sent")
struct HiddenSheetTests {
  private static let form = [["Ngày", "Họ và tên"], ["=44842", "Giàng A Páo"]]

  /// What was found in a workbook, of whose sheets one is hidden.
  private func found(_ hidden: String, _ sheets: (name: String, rows: [[String]])...) throws -> [String] {
    let parts = SmallWorkbook.parts(sheets).map { part in
      (part.name, part.xml.replacing("name=\"\(hidden)\"", with: "name=\"\(hidden)\" state=\"hidden\""))
    }
    let assessment = Assessment(district: SmallDistrict.district, catalogue: try SmallDistrict.forms())
    let file = InputFile(at: "2022-10/na-hy/bieu.xlsx", BytesContent(SmallWorkbook.bytes(of: parts)))
    let results = assessment.assess([file], scope: .everyMonth)
    return results.tables.map { $0.sheet ?? "-" } + results.places().filter { !$0.contains("unknown-member") }
  }

  @Test func oneWithAFormIsToldOf() throws {
    let found = try found("Tuần 2", ("Tuần 1", Self.form), ("Tuần 2", Self.form))
    #expect(
      found == [
        "Tuần 1", "2022-10/na-hy/bieu.xlsx › Tuần 2 hidden-sheet",
      ])
  }

  @Test func oneWithoutAFormIsNobodysBusiness() throws {
    let found = try found("DM", ("Tuần 1", Self.form), ("DM", [["Giàng A Páo"], ["Lò Văn Hoà"]]))
    #expect(found == ["Tuần 1"])
  }
}
