import Configuration
import Foundation
import Submissions
import Testing

@testable import Reporting

@Suite("A slip in the forms' layout that does not name its place leaves a clerk searching")
struct FormsLayoutTests {
  struct Slip: Sendable, CustomTestStringConvertible {
    let old: String, new: String, key: String, line: Int?
    init(_ old: String, _ new: String, _ key: String, line: Int? = nil) {
      (self.old, self.new, self.key, self.line) = (old, new, key, line)
    }
    var testDescription: String { key }
  }

  @Test func shippedLayoutLoads() throws {
    let layout = try ShippedForms.layout()
    #expect(
      FormKind.allCases.map { layout.sheets[$0]?.name }
        == ["Danh sách", "Tham gia", "Hoạt động", "Đề nghị khen", "Kiến nghị"])
  }

  @Test(arguments: [
    Slip("list_sheet: Danh mục", "list_shet: Danh mục", "list_shet"),
    Slip("list_sheet: Danh mục", "", "list_sheet"),
    Slip("list_sheet: Danh mục", "list_sheet: Tham gia", "sheets.participation"),
    Slip("name: Tham gia", "name: Danh sách", "sheets.participation"),
    Slip("name: Tham gia", "name: \"Tham/gia\"", "sheets.participation"),
    Slip("  feedback:\n", "  feedbak:\n", "sheets.feedbak"),
    Slip("widths: {date: 13, member_id", "widths: {day: 13, member_id", "sheets.participation.widths.day"),
    Slip("height: 22", "height: 2222", "signers.height"),
    Slip("{form_upper}\", size", "{from_upper}\", size", "title[1].text"),
    Slip("example_fill: \"F2F2F2\"", "example_fill: grey", "marks.example_fill"),
    Slip("title: Dòng ví dụ,", "title: Dòng này chỉ là ví dụ cho dễ hiểu mà thôi,", "messages.example.title"),
    Slip("  example: {title", "  exmple: {title", "messages.exmple"),
    Slip("rows: 20\n", "rows: 0\n", "sheets.roster.rows"),
  ])
  func slipIsNamedWithItsPlace(_ slip: Slip) throws {
    let text = try ShippedForms.layoutText()
    let range = try #require(text.range(of: slip.old))
    let error = #expect(throws: ConfigurationError.self) {
      try FormsLayout.read(
        text.replacingCharacters(in: range, with: slip.new), file: "forms.yaml", for: ShippedForms.catalogue())
    }
    #expect(error?.file == "forms.yaml")
    #expect(error?.key == slip.key)
    #expect(error?.line != nil)
  }
}
