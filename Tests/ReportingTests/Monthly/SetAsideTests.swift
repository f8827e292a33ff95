import TestSupport
import Testing

@testable import Reporting

@Suite("Files set aside: a unit that sent something must not read that it sent nothing")
struct SetAsideTests {
  private static let header = "Ngày,Mã số,Họ và tên,Buổi,Nội dung\n"

  /// The sheets of October 2022 for one commune's files, and perhaps those of nobody knows whom.
  private func plans(_ files: [String: String]) throws -> [String: SheetPlan] {
    let folder = try TemporaryFolder()
    let roster = "Mã số,Họ và tên,Đối tượng\n03156-001,Lò Văn Ún,khác\n"
    for (name, text) in files.merging(["03156/danh-sach.csv": roster], uniquingKeysWith: { $1 }) {
      try folder.write(text, to: "2022-10/\(name)")
    }
    return try MonthlySheetsTests.plans(SubmissionRun(folder.path).results)
  }

  private func row(_ name: String, of plan: SheetPlan?) throws -> [String] {
    try #require(plan?.rows.first { $0.shown.contains("|\(name)|") }).cells.map(\.content.shown)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var file: String
    var text: String
    /// The cell of the form, from 0.
    var cell: Int
    var testDescription: String { file }
  }

  @Test(
    "The form is marked as not countable, whatever was not settled",
    arguments: [
      Case(file: "tham-gia.csv", text: "XÃ NÀ HỲ\n" + header + "8/10/2022,03156-001,Lò Văn Ún,,a\n", cell: 4),
      Case(file: "tham-gia.csv", text: "Tháng 9 năm 2022\n" + header + "8/10/2022,03156-001,Lò Văn Ún,,a\n", cell: 4),
      Case(
        file: "hoat-dong.csv", text: "Mã hoạt động,Đơn vị phối hợp,Số người hưởng lợi,Nội dung\nHĐ01,,3,a\n", cell: 6),
    ])
  func shownAtItsForm(example: Case) throws {
    let plans = try plans(["03156/\(example.file)": example.text])
    #expect(try row("Xã Nậm Tin", of: plans["Tình hình nộp"])[example.cell] == "! Không tính được")
    #expect(plans["Tình hình nộp"]?.lines.contains { $0.hasPrefix("Tệp không tính được") } == false)
    #expect(plans["Lỗi dữ liệu"]?.column("Đơn vị").first == "Xã Nậm Tin")
  }

  @Test("Files of nobody knows whom have a row, so that the errors add up, and are named")
  func ofNoUnit() throws {
    let plans = try plans([
      "không rõ/tham-gia.csv": Self.header + "8/10/2022,,Lò Văn Ún,,a\n", "03156/tham-gia.csv": Self.header,
    ])
    let plan = try #require(plans["Tình hình nộp"])
    #expect(
      try row("Tệp chưa rõ của đơn vị nào", of: plan)[1...]
        == ["Tệp chưa rõ của đơn vị nào", "", "", "", "", "", "", "", "", "", "", "1.0", "0.0", "", ""])
    #expect(
      plan.lines.contains(
        "Tệp không tính được mà chưa rõ của đơn vị nào hoặc là biểu nào: 2022-10/không rõ/tham-gia.csv."))
    let errors = plans["Lỗi dữ liệu"]?.column("Mức độ").count { $0 == "✗ Lỗi" } ?? 0
    #expect(plan.column("Số lỗi").compactMap { Double($0) }.reduce(0, +) == Double(errors))
  }

  @Test("Without such files there is no such row")
  func none() throws {
    let plan = try #require(try plans([:])["Tình hình nộp"])
    #expect(!plan.rows.contains { $0.shown.contains("chưa rõ") })
  }
}
