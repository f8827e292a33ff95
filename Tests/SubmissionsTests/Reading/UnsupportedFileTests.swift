import Movement
import TableReading
import Testing

@testable import Submissions

@Suite("Files that are no tables: a report that was sent as PDF and of which nobody hears")
struct UnsupportedFileTests {
  private static let form = "Ngày,Mã số,Họ và tên\n8/10/2022,NH-1,Giàng A Páo\n"

  /// What was found in files under a folder, with the unit and the month.
  private func found(_ files: [String: [UInt8]]) throws -> [String] {
    try withFolder(files) { folder in
      let tree = try InputTree(paths: [folder])
      let assessment = Assessment(district: SmallDistrict.district, catalogue: try SmallDistrict.forms())
      let results = assessment.assess(tree.files, problems: tree.problems, scope: .everyMonth)
      return results.tableLines
        + results.issues.filter { $0.code != MissingForm.code && $0.code != UnknownMember.code }.map {
          "\($0.severity) \($0.place()) \($0.aspect ?? "-") \($0.unit ?? "-") \($0.month?.description ?? "-")"
        }
    }
  }

  @Test(arguments: [
    ("bao cao.pdf", Array("%PDF-1.7\n".utf8), "document"), ("ảnh.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "picture"),
    ("bieu.rar", Array("Rar!".utf8) + [0x1A, 7, 0], "archive"), ("tham-gia.xlsx", Array("%PDF-1.7\n".utf8), "document"),
    ("ghi chu", Array("Anh Páo sẽ gửi sau.\n".utf8), "text"),
    ("trang.html", Array("<html><body></body></html>".utf8), "document"),
    ("rong.dat", [], "other"),
  ])
  func areToldOfAtTheirPath(name: String, bytes: [UInt8], holds: String) throws {
    let found = try found(["2022-10/na-hy/\(name)": bytes])
    #expect(
      found == [
        "warning 2022-10/na-hy/\(name) unsupported-file \(holds) 03169 2022-10"
      ])
  }

  @Test func theNameSaysWhatFoldersDoNot() throws {
    let found = try found(["Nà Hỳ 10-2022.pdf": Array("%PDF-1.7\n".utf8)])
    #expect(
      found == [
        "warning Nà Hỳ 10-2022.pdf unsupported-file document 03169 2022-10"
      ])
  }

  @Test func textUnderANameThatSaysNothingIsReadWhereItIsAForm() throws {
    let found = try found([
      "2022-10/na-hy/tham-gia.csv.download": Array(Self.form.utf8), "2022-10/na-hy/b": Array(Self.form.utf8) + [10],
    ])
    #expect(
      found == [
        "2022-10/na-hy/b participation 03169 2022-10 2 = 0 + 1 + 1",
        "2022-10/na-hy/tham-gia.csv.download participation 03169 2022-10 2 = 0 + 1 + 1",
      ])
  }

  @Test func textThatIsATableByItsNameIsOne() throws {
    let found = try found(["2022-10/na-hy/ghi-chu.txt": Array("Anh Páo sẽ gửi sau.\n".utf8)])
    #expect(
      found == [
        "2022-10/na-hy/ghi-chu.txt - 03169 2022-10 1 = 0 + 0 + 1",
        "error 2022-10/na-hy/ghi-chu.txt unknown-form no-header 03169 2022-10",
      ])
  }
}
