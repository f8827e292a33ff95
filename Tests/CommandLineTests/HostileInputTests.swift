import Foundation
import TestSupport
import Testing

@Suite("Whatever a unit sends, the program neither crashes nor hangs, and says what is wrong")
struct HostileInputTests {
  private static let heading = "Ngày,Họ và tên,Mã số\n"
  private static let row = "8/10/2022,Lò Văn Kiên,NP-01\n"

  /// A file, and the first of its issues as `code row column`.
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var issue: String

    init(_ name: String, _ bytes: some Sequence<UInt8>, _ issue: String) {
      testDescription = name
      self.bytes = Array(bytes)
      self.issue = issue
    }
  }

  static let cases = [
    Case("an empty file", [], "unreadable-file"),
    Case("nothing but blank lines", "\n \n\t\n".utf8, "unreadable-file"),
    Case("random bytes", (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 131 ^ $0 >> 3) }, "unreadable-file"),
    Case("NUL bytes in a cell", (heading + "8/10/2022,L\0\0n,NP-01\n").utf8, "unreadable-file"),
    Case("a picture", [0x89] + "PNG\r\n\u{1A}\n".utf8 + [0, 0, 0, 0x0D] + "IHDR".utf8, "unreadable-file"),
    Case("the first bytes of an archive", [0x50, 0x4B, 3, 4, 20, 0], "unreadable-file"),
    Case("a quote never closed", (heading + row + "9/10/2022,\"Lò Văn Kiên,NP-01\n" + row).utf8, "unreadable-file"),
    Case("a broken UTF-8 sequence", Array((heading + row).utf8) + [0xC3, 0x28, 0xE1, 0xBB, 0x0A], "encoding-error"),
    Case("no header", (row + row).utf8, "unknown-form"),
    Case("a column twice", "Ngày,Họ và tên,Họ và tên\n8/10/2022,a,b\n".utf8, "duplicate-label"),
    Case("a header twice", (heading + heading + row).utf8, "unknown-member 3 C"),
    Case(
      "a cell beyond the last column",
      (heading + "8/10/2022,Lò Văn Kiên,NP-01\n9/10/2022,Lò Văn Kiên,NP-01\n15/10/2022,Lò Văn Kiên,NP-01,x\n").utf8,
      "unknown-member 2 C"),
    Case(
      "10 MB in one cell",
      Array((heading + "8/10/2022,").utf8) + repeatElement(UInt8(ascii: "a"), count: 10 << 20) + "\n".utf8,
      "out-of-range 2 B"),
    Case("100,000 columns", String(repeating: "a,", count: 100_000).utf8, "unreadable-file"),
    Case(
      "100,000 quotes", Array(heading.utf8) + repeatElement(UInt8(ascii: "\""), count: 100_001), "unreadable-file"),
  ]

  @Test(arguments: cases)
  func check(file: Case) throws {
    let folder = try TemporaryFolder()
    try folder.write(file.bytes, to: "2022-10/Nà Hỳ/tham-gia.csv")
    let run = try Program.run("check", ".", "--json", "-", in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors == "")
    let issues = try Results(run.output).issues.filter { $0.file != nil && $0.severity == "error" }
    let places = issues.map { [$0.code, $0.row?.description, $0.column].compactMap { $0 }.joined(separator: " ") }
    #expect(places.first == file.issue)
    #expect(issues.allSatisfy { $0.file == "2022-10/Nà Hỳ/tham-gia.csv" })
  }

  @Test(arguments: cases)
  func inspect(file: Case) throws {
    let folder = try TemporaryFolder()
    try folder.write(file.bytes, to: "tham-gia.csv")
    let run = try Program.run("inspect", "tham-gia.csv", in: folder.path)
    #expect(run.status == (run.output.contains("LỖI") ? 1 : 0))
    #expect(run.output.hasPrefix("tham-gia.csv\n"))
    #expect(run.output.utf8.count < 100_000)
    #expect(run.errors == "")
  }

  @Test(
    "A heading or path as long as a file does not flood the terminal",
    arguments: [
      String(repeating: "a", count: 300_000), String(repeating: "Mã số ", count: 100_000),
      "b" + String(repeating: "\u{301}", count: 300_000), String(repeating: "x,", count: 10_000),
    ])
  func flood(heading: String) throws {
    let folder = try TemporaryFolder()
    let path = String(repeating: String(repeating: "n", count: 250) + "/", count: 8) + "2022-10/Nà Hỳ/tham-gia.csv"
    try folder.write("Ngày,Họ và tên,\(heading)\nhôm nay,Lò Văn Kiên,\n", to: path)
    for command in ["check", "inspect"] {
      let run = try Program.run(command, ".", in: folder.path)
      #expect(run.errors == "")
      #expect(run.output.contains("tham-gia.csv\n"))
      #expect(run.output.utf8.count < 10_000)
    }
  }

  @Test("inspect counts the columns that it does not list")
  func manyColumns() throws {
    let folder = try TemporaryFolder()
    try folder.write("Ngày,Họ và tên," + (1...30).map { "cột \($0)" }.joined(separator: ",") + "\n", to: "a.csv")
    let output = try Program.run("inspect", "a.csv", in: folder.path).output
    #expect(output.contains("V: cột 20 (cột lạ)\n") && output.contains("và 10 cột nữa (cột lạ)\n"))
    #expect(!output.contains("W: "))
  }

  @Test(
    "The row at fault is named",
    arguments: [
      (Array((heading + row + "9/10/2022,\"Lò Văn Kiên,NP-01\n" + row).utf8), "(\") that opens in row 3"),
      (Array((heading + row).utf8) + [0xC3, 0x28, 0xE1, 0xBB, 0x0A], "first row at fault is 3"),
      (Array((heading + String(repeating: "a,", count: 20_000)).utf8), "(row 2)"),
    ])
  func namesTheRow(bytes: [UInt8], place: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "tham-gia.csv")
    let output = try Program.run("check", "tham-gia.csv", "--lang", "en", in: folder.path).output
    #expect(output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(place))
  }

  @Test("A folder without files has nothing to check", arguments: ["check", "inspect"])
  func emptyFolder(command: String) throws {
    let folder = try TemporaryFolder()
    let run = try Program.run(command, ".", in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test(
    "A file that may not be read is an issue among others, and 66 by itself",
    .enabled(if: getuid() != 0 || Tool.setpriv.path != nil, "setpriv is not installed"))
  func withoutRights() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.heading + Self.row, to: "2022-10/Nà Hỳ/tham-gia.csv")
    #expect(chmod(folder.path + "/2022-10/Nà Hỳ/tham-gia.csv", 0) == 0)
    let among = try withoutOverriding(["check", ".", "--json", "-"], in: folder.path)
    #expect(among.status == 1)
    #expect(try Results(among.output).issues.filter { $0.file != nil }.map(\.code) == ["unreadable-file"])
    #expect(try withoutOverriding(["check", "2022-10/Nà Hỳ/tham-gia.csv"], in: folder.path).status == 66)
  }

  /// Runs the program without root's right to read everything.
  private func withoutOverriding(_ arguments: [String], in folder: String) throws -> Run {
    guard getuid() == 0 else { return try Program.run(arguments, in: folder) }
    let options = ["--bounding-set=-dac_override,-dac_read_search", Program.path]
    return try Tool.setpriv.run(options + arguments + ["--templates", Program.templates], in: folder)
  }
}
