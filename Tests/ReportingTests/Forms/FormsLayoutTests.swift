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
        == ["Danh sách", "Tham gia", "Hoạt động", "Đề nghị khen", "Kiến nghị", "Việc tốt"])
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
    Slip("attendance:\n  name: Điểm danh\n", "attendance:\n  name: Tham gia\n", "attendance"),
    Slip("file_name: tham-gia_diem-danh", "file_name: tham-gia", "attendance.file_name"),
    Slip("file_name: tham-gia_diem-danh", "file_name: \"điểm danh\"", "attendance.file_name"),
    Slip("file_name: tham-gia_diem-danh", "file_name: tham/gia", "attendance.file_name"),
    Slip("fields: [member_id, full_name]", "fields: [member_id, name]", "attendance.fields[1]"),
    Slip("fields: [member_id, full_name]", "fields: [member_id, position]", "attendance.fields[1]"),
    Slip("fields: [member_id, full_name]", "fields: [member_id]", "attendance.fields"),
    Slip("closing_fields: [confirmed_by]", "closing_fields: [full_name]", "attendance.closing_fields[0]"),
    Slip("day: \"{weekday} {day}/{month_number}\"", "day: \"{weekday} {date}\"", "attendance.day"),
    Slip("day: \"{weekday} {day}/{month_number}\"", "day: \"{day}\"", "attendance.day"),
    Slip("day: \"{weekday} {day}/{month_number}\"", "day: \"{weekday} mùng {day}\"", "attendance.day"),
    Slip("sunday: CN}", "sundae: CN}", "attendance.weekdays.sundae"),
    Slip(", sunday: CN}", "}", "attendance.weekdays.sunday"),
    Slip("marks: [x, S, C, \"½\"]", "marks: [x, S, B]", "attendance.marks[2]"),
    Slip("marks: [x, S, C, \"½\"]", "marks: [x, \"0\"]", "attendance.marks[1]"),
    Slip("marks: [x, S, C, \"½\"]", "marks: []", "attendance.marks"),
    Slip("sum: Cộng", "sum: Số ngày", "attendance.sum"),
    Slip("smallest_scale: 75", "smallest_scale: 7", "attendance.smallest_scale"),
    Slip("day: 5.5, sum", "days: 5.5, sum", "attendance.widths.days"),
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
