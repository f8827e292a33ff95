import TestSupport
import Testing

@testable import TableReading

@Suite("A ZIP of submissions is read as the folder it was, and nothing else gets in")
struct SubmissionArchiveTests {
  private func list(_ writer: ZipWriter) throws -> SubmissionArchive? {
    try SubmissionArchive(InputFile(named: "gửi.zip", writer.bytes), shelf: ArchiveShelf())
  }

  @Test("the layout inside", arguments: [false, true])
  func layout(hasDescriptors: Bool) throws {
    let entries = [
      ZipWriter.Entry("2022-10/"), ZipWriter.Entry("2022-10/na-hy/tham-gia.csv", "a;b"), ZipWriter.Entry("b.xlsx", "x"),
      ZipWriter.Entry("__MACOSX/._b.xlsx", "x"), ZipWriter.Entry("2022-10/.DS_Store", "x"),
      ZipWriter.Entry("x/Thumbs.db"),
      ZipWriter.Entry("x/~$b.xlsx"), ZipWriter.Entry("ảnh.jpg", "x"), ZipWriter.Entry("trong.zip", "x"),
    ].map { entry in entry.with { $0.hasDescriptor = hasDescriptors } }
    let archive = try #require(try list(ZipWriter(entries)))
    #expect(
      archive.files.map(\.path) == ["gửi.zip/2022-10/na-hy/tham-gia.csv", "gửi.zip/b.xlsx", "gửi.zip/ảnh.jpg"])
    #expect(archive.files.map(\.folders) == [["gửi", "2022-10", "na-hy"], ["gửi"], ["gửi"]])
    #expect(archive.files.map(\.name) == ["tham-gia.csv", "b.xlsx", "ảnh.jpg"])
    #expect(
      try archive.files.map { try $0.content.open().readPrefix(9) } == ["a;b", "x", "x"].map { Array($0.utf8) })
    #expect(
      archive.problems == [InputProblem(path: "gửi.zip/trong.zip", error: ReadingError(.nestedArchive("trong.zip")))])
  }

  @Test(
    "names in every encoding that archives have",
    arguments: [
      (Array("Bản Huổi.csv".utf8), UInt16(0x800), "Bản Huổi.csv"),
      (Array("Bản Huổi.csv".utf8), 0, "Bản Huổi.csv"),
      (Array("Ba\u{309}n.csv".utf8), 0, "Bản.csv"),
      ([0x42, 0x61, 0xD2, 0x6E, 0x2E, 0x63, 0x73, 0x76], 0, "Bản.csv"),
      ([0xD0, 0xEA, 0xF2, 0x2E, 0x63, 0x73, 0x76], 0, "Đệ.csv"),
      ([0x72, 0x82, 0x73, 0x75, 0x6D, 0x82, 0x2E, 0x63, 0x73, 0x76], 0, "résumé.csv"),
      (Array("thang\\bao cao.csv".utf8), 0, "thang/bao cao.csv"),
      (Array("./a//b.csv".utf8), 0, "a/b.csv"),
    ])
  func names(raw: [UInt8], flags: UInt16, name: String) throws {
    let entry = ZipWriter.Entry(name: raw, data: [1]).with { $0.flags = flags }
    let file = try #require(try list(ZipWriter([entry]))?.files.first)
    #expect(Array(file.path.unicodeScalars) == Array("gửi.zip/\(name)".unicodeScalars))
    #expect(try file.content.open().readPrefix(9) == [1])
  }

  @Test("a name in the Unicode path field counts if it belongs to the name in the header")
  func unicodePath() throws {
    let raw = Array("B_n.csv".utf8)
    for (checksum, name) in [(CRC32.of(raw), "Bản.csv"), (0, "B_n.csv")] {
      let field = [1] + ZipWriter.word(checksum) + Array("Bản.csv".utf8)
      let extra = ZipWriter.half(0x7075) + ZipWriter.half(UInt16(field.count)) + field
      let entry = ZipWriter.Entry(name: raw, data: []).with { $0.extra = extra }
      #expect(try list(ZipWriter([entry]))?.files.map(\.name) == [name])
    }
  }

  @Test(
    "names that would leave the archive are refused, whatever they are names of",
    arguments: [
      "../a.csv", "a/../../b.csv", "/etc/passwd", "..\\a.csv", "\\\\server\\a.csv", "C:\\a.csv", "c:a.csv", "..",
      "a/..", "a\nb.csv", "a\u{1B}[2J.csv",
    ])
  func unsafeNames(name: String) throws {
    let archive = try #require(
      try list(ZipWriter([ZipWriter.Entry(name, "x").with { $0.flags = 0 }, ZipWriter.Entry("b.csv", "y")])))
    let shown = String(name.map { $0 == "\n" || $0 == "\u{1B}" ? "\u{FFFD}" : $0 })
    #expect(archive.problems == [InputProblem(path: "gửi.zip", error: ReadingError(.unsafeEntryName(shown)))])
    #expect(archive.files.map(\.name) == ["b.csv"])
  }

  @Test(
    "entries that are not read, each told of, the others read",
    arguments: [
      (ZipWriter.Entry("a.csv", "x").with { $0.flags |= 1 }, ReadingError.Reason.encrypted),
      (
        ZipWriter.Entry("a.csv", "x").with {
          $0.method = 99
          $0.extra = [1, 0x99, 7, 0, 2, 0, 0x41, 0x45, 3, 8, 0]
        }, .encrypted
      ),
      (ZipWriter.Entry("a.csv", "/etc/passwd").with { $0.attributes = 0o120777 << 16 }, .symbolicLink),
      (ZipWriter.Entry("lien-ket", "..").with { $0.attributes = 0o120777 << 16 }, .symbolicLink),
      (ZipWriter.Entry("a.csv").with { $0.attributes = 0o010644 << 16 }, .notARegularFile),
      (ZipWriter.Entry("a.csv", "x").with { $0.method = 9 }, .unsupportedCompression("Deflate64")),
      (ZipWriter.Entry("a.csv", "x").with { $0.method = 14 }, .unsupportedCompression("LZMA")),
      (ZipWriter.Entry("a.csv", "x").with { $0.size = 7 }, .damagedEntry("a.csv")),
      (ZipWriter.Entry("b.csv", "x"), .duplicateEntry("b.csv")),
      (ZipWriter.Entry("ảnh.jpg", "x").with { $0.flags |= 1 }, .encrypted),
    ])
  func refused(entry: ZipWriter.Entry, reason: ReadingError.Reason) throws {
    let archive = try #require(try list(ZipWriter([ZipWriter.Entry("b.csv", "y"), entry])))
    let path = "gửi.zip/" + String(decoding: entry.name, as: UTF8.self)
    #expect(archive.problems == [InputProblem(path: path, error: ReadingError(reason))])
    #expect(archive.files.map(\.name) == ["b.csv"])
  }

  @Test(
    "names that nobody gives a file are told of by their beginning, and cost no more than that",
    arguments: [
      (
        String(repeating: "x", count: 60_000) + ".csv", String(repeating: "x", count: 160) + "…",
        ReadingError.Limit.nameLength
      ),
      (String(repeating: "ệ", count: 400) + ".csv", String(repeating: "ệ", count: 53) + "…", .nameLength),
      (String(repeating: "x", count: 1021) + ".csv", String(repeating: "x", count: 160) + "…", .nameLength),
      (String(repeating: "a/", count: 65) + "b.csv", String(repeating: "a/", count: 65) + "b.csv", .folderDepth),
      (String(repeating: "a\\", count: 400) + "b.csv", String(repeating: "a\\", count: 80) + "…", .folderDepth),
    ])
  func longNames(name: String, shown: String, limit: ReadingError.Limit) throws {
    let archive = try #require(
      try list(ZipWriter([ZipWriter.Entry(name, "x"), ZipWriter.Entry(name + "/"), ZipWriter.Entry("b.csv", "y")])))
    #expect(archive.problems == [InputProblem(path: "gửi.zip/" + shown, error: ReadingError(.limit(limit)))])
    #expect(archive.files.map(\.name) == ["b.csv"])
  }

  @Test("names up to the limits are read")
  func longestNames() throws {
    let names = [String(repeating: "x", count: 1020) + ".csv", String(repeating: "a/", count: 64) + "b.csv"]
    let archive = try #require(try list(ZipWriter(names.map { ZipWriter.Entry($0, "x") })))
    #expect(archive.files.map(\.path) == names.map { "gửi.zip/" + $0 } && archive.problems.isEmpty)
  }

  @Test("a name in a message is short, whatever the message")
  func shownNames() throws {
    let name = String(repeating: "x", count: 1000)
    let shown = String(repeating: "x", count: 160) + "…"
    let archive = try #require(
      try list(
        ZipWriter([
          ZipWriter.Entry(name + ".zip", "x"), ZipWriter.Entry(name + ".csv", "x").with { $0.size = 7 },
          ZipWriter.Entry("../" + name, "x"), ZipWriter.Entry("b.csv", "y"), ZipWriter.Entry("b.csv", "y"),
        ])))
    #expect(
      archive.problems.map(\.error.reason) == [
        .nestedArchive(shown), .damagedEntry(shown), .unsafeEntryName("../" + shown.dropFirst(3)),
        .duplicateEntry("b.csv"),
      ])
  }

  @Test(
    "an archive that holds no table is told of: who sent it believes that it was read",
    arguments: [
      [], ["README.md"], ["2022-10/", "2022-10/na-hy/"], ["__MACOSX/._a.csv", ".DS_Store"], ["ảnh.jpg", "~$a.xlsx"],
    ])
  func noTable(names: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(ZipWriter(names.map { ZipWriter.Entry($0, "x") }).bytes, to: "gửi.zip")
    let tree = try InputTree(paths: [folder.path])
    let sent = names.filter { ["README.md", "ảnh.jpg"].contains($0) }
    #expect(tree.files.map(\.path) == sent.map { "gửi.zip/" + $0 })
    let noTable = [InputProblem(path: "gửi.zip", error: ReadingError(.noTable))]
    #expect(tree.problems == (sent.isEmpty ? noTable : []))
    #expect(tree.promised.files.isEmpty && tree.promised.problems == noTable)
  }

  @Test("a workbook in an archive is read; a workbook or page named .zip is no archive")
  func workbooks() throws {
    let workbook = ZipWriter(WorkbookBuilder(rows: "<row><c><v>1</v></c></row>").entries).bytes
    let archive = try #require(try list(ZipWriter([ZipWriter.Entry(name: Array("x/a.xlsx".utf8), data: workbook)])))
    #expect(try archive.files.map { try $0.readRows().map(\.texts) } == [[["1"]]])
    #expect(try SubmissionArchive(InputFile(named: "a.zip", workbook), shelf: ArchiveShelf())?.files.count == nil)
    #expect(
      try SubmissionArchive(InputFile(named: "a.zip", Array("<html>".utf8)), shelf: ArchiveShelf())?.files.count == nil)
  }

  @Test("archives in a folder are taken apart, damaged ones told of")
  func inFolder() throws {
    let folder = try TemporaryFolder()
    let bytes = ZipWriter([ZipWriter.Entry("x/b.csv", "1"), ZipWriter.Entry("x/a.csv", "2")]).bytes
    try folder.write(bytes, to: "2022-10/tốt.zip")
    try folder.write(Array(bytes.dropLast(30)), to: "hỏng.zip")
    try folder.write(bytes, to: "sai-tên.csv")
    let tree = try InputTree(paths: [folder.path])
    #expect(tree.files.map(\.path) == ["2022-10/tốt.zip/x/a.csv", "2022-10/tốt.zip/x/b.csv", "sai-tên.csv"])
    #expect(
      tree.files.map { $0.folders.suffix(2) } == [
        ["tốt", "x"], ["tốt", "x"], tree.files[2].folders.suffix(2),
      ])
    #expect(try tree.files.prefix(2).map { try $0.content.open().readPrefix(9) } == [[0x32], [0x31]])
    #expect(
      tree.problems == [
        InputProblem(path: "hỏng.zip", error: ReadingError(.damagedArchive("no end of central directory")))
      ])
    #expect(
      try InputTree(paths: [folder.path + "/2022-10/tốt.zip"]).files.map(\.path) == [
        "tốt.zip/x/a.csv", "tốt.zip/x/b.csv",
      ])
  }

  @Test("entries of one archive may be read side by side, and outlive the list of files")
  func sideBySide() throws {
    let texts = (0..<3).map { number in (0..<5000).map { "\(number)-\($0)\n" }.joined() }
    var streams = try #require(try list(ZipWriter(texts.indices.map { ZipWriter.Entry("\($0).csv", texts[$0]) })))
      .files.map { try $0.content.open() }
    var read = texts.map { _ in [UInt8]() }
    while !streams.isEmpty, read.map(\.count) != texts.map(\.utf8.count) {
      for place in streams.indices { read[place] += try streams[place].readPrefix(777 + place) }
    }
    streams.removeAll()
    #expect(read.map { String(decoding: $0, as: UTF8.self) } == texts)
  }
}
