import Foundation
import TestSupport
import Testing

@Suite("convert writes all the workbooks or none, the same bytes for the same input", .serialized)
struct ConvertTests {
  private static let sample = ["convert", Program.sampleSubmissions, "--district", Program.sampleDistrict]
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("One month goes into the folder itself; all is written although the data have errors")
  func oneMonth() throws {
    let run = try Program.run(Self.sample + ["--month", "2022-10", "--out", "so"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors == "")
    #expect(run.output.contains("so/BaoCaoThang_2022-10.xlsx\n"))
    let balance = try #require(try Balance(in: run.output))
    #expect(balance.total == balance.accepted + balance.rejected + balance.skipped)
    #expect(try workbooks().contains("so/BaoCaoThang_2022-10.xlsx"))
    #expect(try folder.contents().allSatisfy { !$0.contains("/.") })
  }

  @Test("Without a month each goes into a folder of its own, and a second run gives the same bytes")
  func everyMonth() throws {
    let first = try Program.run(Self.sample + ["--out", "so", "--json", "so/ket-qua.json", "--quiet"], in: folder.path)
    #expect(first == Run(status: 1, output: "", errors: ""))
    for month in ["2022-09", "2022-10", "2022-11"] {
      #expect(try workbooks().contains("so/\(month)/BaoCaoThang_\(month).xlsx"))
    }
    let before = try bytes()
    let again = try Program.run(
      Self.sample + ["--out", "so", "--json", "so/ket-qua.json", "--quiet", "--force"], in: folder.path)
    #expect(again == first)
    #expect(try bytes() == before)
  }

  @Test("What exists is kept without --force, and nothing else is written")
  func existing() throws {
    try folder.write("mine", to: "so/2022-11/BaoCaoThang_2022-11.xlsx")
    let run = try Program.run(Self.sample + ["--out", "so", "--json", "ket-qua.json"], in: folder.path)
    #expect(run.status == 73)
    #expect(run.output == "")
    #expect(run.errors.contains("so/2022-11/BaoCaoThang_2022-11.xlsx") && run.errors.contains("--force"))
    #expect(try folder.contents() == ["so", "so/2022-11", "so/2022-11/BaoCaoThang_2022-11.xlsx"])
    #expect(try folder.text("so/2022-11/BaoCaoThang_2022-11.xlsx") == "mine")
  }

  @Test(
    "Other programs open the workbook: openpyxl",
    .enabled(if: Tool.python3.has(module: "openpyxl"), "openpyxl is not installed"))
  func openpyxl() throws {
    _ = try Program.run(Self.sample + ["--month", "2022-10", "--out", "so"], in: folder.path)
    let script = """
      import openpyxl
      book = openpyxl.load_workbook("so/BaoCaoThang_2022-10.xlsx")
      print([sheet.title for sheet in book], all(sheet.max_row > 8 for sheet in book))
      """
    #expect(
      try Tool.python3.run(["-W", "ignore", "-c", script], in: folder.path)
        == Run(
          status: 0,
          output:
            "['Tổng hợp', 'Cá nhân', 'Chưa đạt', 'Hoạt động', 'Kiến nghị', 'Tình hình nộp', 'Lỗi dữ liệu', 'Nguồn'] True\n",
          errors: ""))
  }

  @Test(
    "Other programs open the workbook: LibreOffice",
    .enabled(if: Tool.soffice.isExpected, "LibreOffice is not installed"))
  func libreOffice() throws {
    _ = try Program.run(Self.sample + ["--month", "2022-10", "--out", "so"], in: folder.path)
    let run = try Tool.soffice.run(
      [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76",
        "--outdir", "csv", "so/BaoCaoThang_2022-10.xlsx",
      ], in: folder.path)
    #expect(run.status == 0)
    #expect(try folder.text("csv/BaoCaoThang_2022-10.csv").contains("ĐẢNG CỘNG SẢN VIỆT NAM"))
  }

  private func workbooks() throws -> [String] { try folder.contents().filter { $0.hasSuffix(".xlsx") } }

  private func bytes() throws -> [String: Data] {
    let files = try folder.contents().filter { $0.hasSuffix(".xlsx") || $0.hasSuffix(".json") }
    return try Dictionary(
      uniqueKeysWithValues: files.map { ($0, try Data(contentsOf: URL(filePath: folder.path + "/" + $0))) })
  }
}
