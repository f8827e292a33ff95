import Foundation
import TestSupport
import Testing

@Suite("A clerk who fills in the program's own forms must not be told that they are wrong")
struct FormsTests {
  private static let options = ["--district", Program.sampleDistrict, "--month", "2022-11", "--out", "."]
  private static let earlier = ["2022-09", "2022-10"].map { "\(Program.sampleSubmissions)/\($0)" }
  private static let names = ["danh-sach", "de-nghi", "hoat-dong", "kien-nghi", "tham-gia"]

  private static func forms(_ arguments: String..., in folder: TemporaryFolder) throws -> Run {
    try Program.run(["forms"] + arguments + options + earlier, in: folder.path)
  }

  /// The tables of a PATH by form with their accepted and rejected rows, and all issues but those of other units.
  private static func read(_ path: String, in folder: TemporaryFolder) throws -> (
    tables: [String: [Int]], issues: [String]
  ) {
    let run = try Program.run("check", path, "--district", Program.sampleDistrict, "--json", "-", in: folder.path)
    let results = try Results(run.output)
    let tables = results.tables.map { ("\($0.form ?? "-") \($0.unit ?? "-")", [$0.rows.accepted, $0.rows.rejected]) }
    return (
      Dictionary(tables) { $0 + $1 },
      results.issues.filter { $0.file != nil || $0.message.contains("Nà Khoa") }.map { "\($0.code) \($0.message)" }
    )
  }

  private static func expected(_ roster: Int, _ rows: Int...) -> [String: [Int]] {
    let forms = ["participation", "activities", "nominations", "feedback"]
    var tables = ["roster 03168": [roster, 0]]
    for (form, count) in zip(forms, rows + [0, 0, 0, 0]) { tables["\(form) 03168"] = [count, 0] }
    return tables
  }

  @Test(
    "Sent back as they are, alone in any folder or in their own, they are nil reports with a full roster",
    arguments: ["BieuMau_03168_2022-11.xlsx", "2022-11"])
  func unfilled(path: String) throws {
    let folder = try TemporaryFolder()
    let run = try Self.forms("--unit", "nà khoa", in: folder)
    #expect(run.status == 0 && run.errors == "")
    #expect(
      try folder.contents()
        == ["2022-11", "2022-11/03168"] + Self.names.map { "2022-11/03168/\($0).csv" } + ["BieuMau_03168_2022-11.xlsx"])
    let (tables, issues) = try Self.read(path, in: folder)
    #expect(tables == Self.expected(29))
    #expect(issues == [])
  }

  @Test("A workbook of another name says by its titles whose it is")
  func renamed() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.forms("--unit", "03168", in: folder).status == 0)
    try FileManager.default.moveItem(
      atPath: folder.path + "/BieuMau_03168_2022-11.xlsx", toPath: folder.path + "/gửi lại.xlsx")
    #expect(try Self.read("gửi lại.xlsx", in: folder).tables == Self.expected(29))
  }

  @Test("Without a PATH the roster is empty, and is a nil report too")
  func withoutRoster() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run(["forms", "--unit", "03168"] + Self.options, in: folder.path).status == 0)
    let (tables, issues) = try Self.read("BieuMau_03168_2022-11.xlsx", in: folder)
    #expect(tables == Self.expected(0))
    #expect(issues.allSatisfy { $0.hasPrefix("missing-form") })
  }

  @Test("CSV forms are UTF-8 with a byte order mark and CRLF, as Excel opens them right")
  func csv() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.forms("--unit", "03168", in: folder).status == 0)
    #expect(
      try folder.text("2022-11/03168/tham-gia.csv")
        == """
        \u{FEFF}XÃ NÀ KHOA
        DANH SÁCH THAM GIA NGÀY CUỐI TUẦN TÌNH NGUYỆN
        Tháng 11 năm 2022
        Mã đơn vị:,03168

        STT,Ngày,Mã số,Họ và tên,Buổi,Mã hoạt động,Bản,Nhóm nội dung,Nội dung,Người xác nhận
        Ví dụ,05/11/2022,VD-001,Nguyễn Văn A,Sáng,,Bản Púng Hốc,,"Phát quang, dọn vệ sinh đường vào bản",Trưởng bản

        """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
  }

  @Test("All units that must submit get theirs; the same run gives the same bytes, as files and in a ZIP")
  func all() throws {
    let (first, second) = (try TemporaryFolder(), try TemporaryFolder())
    for folder in [first, second] {
      #expect(try Self.forms("--all", in: folder).status == 0)
      #expect(try Self.forms("--all", "--zip", "--quiet", in: folder) == Run(status: 0, output: "", errors: ""))
    }
    let contents = try first.contents()
    #expect(contents.count { $0.hasSuffix(".xlsx") } == 31 && contents.count { $0.hasSuffix(".csv") } == 155)
    #expect(try second.contents() == contents)
    for name in contents where name.contains(".") {
      #expect(
        FileManager.default.contentsEqual(atPath: "\(first.path)/\(name)", andPath: "\(second.path)/\(name)"), "\(name)"
      )
    }
    let (tables, issues) = try Self.read("2022-11", in: first)
    #expect(tables.count == 155 && tables.values.allSatisfy { $0[1] == 0 })
    #expect(issues == [])
  }

  @Test(
    "Who asks for no unit, or for one that is not there, is told so, and nothing is written",
    arguments: [
      (["--unit", "Na Khao"], "Có phải là Xã Nà Khoa (03168)?"), (["--unit", "zzzzzz"], "không có đơn vị “zzzzzz”."),
      (["--unit", "NP"], "không có đơn vị “NP”"), ([], "cần đúng một trong hai"),
      (["--all", "--unit", "03168"], "cần đúng một trong hai"),
    ])
  func wrongUsage(arguments: [String], message: String) throws {
    let folder = try TemporaryFolder()
    let run = try Program.run(["forms"] + arguments + Self.options, in: folder.path)
    #expect(run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(try folder.contents() == [])
  }

  @Test("What is there is not overwritten without --force, not even in part")
  func nothingIsOverwritten() throws {
    let folder = try TemporaryFolder()
    try folder.write("của tôi", to: "2022-11/03168/kien-nghi.csv")
    #expect(try Self.forms("--unit", "03168", in: folder).status == 73)
    #expect(try folder.contents() == ["2022-11", "2022-11/03168", "2022-11/03168/kien-nghi.csv"])
    #expect(try folder.text("2022-11/03168/kien-nghi.csv") == "của tôi")
    #expect(try Self.forms("--unit", "03168", "--force", in: folder).status == 0)
    #expect(try folder.contents().count == 8)
  }

  @Test(
    "Filled in by another program through the drop-downs' own values, formulas without values left behind, it has no issue",
    .enabled(if: Tool.python3.has(module: "openpyxl"), "openpyxl is not installed"))
  func filledIn() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.forms("--unit", "03168", in: folder).status == 0)
    let filled = try Tool.python3.run(
      ["-c", FormFilling.script, "BieuMau_03168_2022-11.xlsx", "x.xlsx"], in: folder.path)
    #expect(filled == Run(status: 0, output: "", errors: ""))
    let (tables, issues) = try Self.read("x.xlsx", in: folder)
    #expect(tables == Self.expected(29, 10, 4, 4, 3))
    #expect(issues == [])
  }
}
