import Glibc
import TestSupport
import Testing

@testable import TableReading

@Suite("Files that units sent are found, each once, in one order, whatever else lies around")
struct InputTreeTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func paths(_ tree: InputTree) -> [String] { tree.files.map(\.path) }

  @Test("order is that of the bytes of paths")
  func order() throws {
    for name in ["b/x.csv", "a.csv", "a/b.tsv", "B.txt", "a/Đ.csv", "a-1.xlsx", "m.XLS", "n.ods", "o.xlsm"] {
      try folder.write("x", to: name)
    }
    #expect(
      try paths(InputTree(paths: [folder.path])) == [
        "B.txt", "a-1.xlsx", "a.csv", "a/b.tsv", "a/Đ.csv", "b/x.csv", "m.XLS", "n.ods", "o.xlsm",
      ])
  }

  @Test(
    "what nobody sent is ignored",
    arguments: [
      ".hidden.csv", "~$bao-cao.xlsx", "Thumbs.db", ".DS_Store", "__MACOSX/a.csv", ".git/a.csv", "scan.pdf", "a.docx",
      "a.jpg", "csv",
    ])
  func junk(name: String) throws {
    try folder.write("x", to: name)
    let tree = try InputTree(paths: [folder.path])
    #expect(paths(tree) == [] && tree.problems == [])
  }

  @Test("links, FIFOs and loops are told, not followed, and nothing waits")
  func specialFiles() throws {
    try folder.write("x", to: "a.csv")
    #expect(symlink("a.csv", folder.path + "/link.csv") == 0)
    #expect(symlink("..", folder.path + "/loop") == 0)
    #expect(mkfifo(folder.path + "/pipe.csv", 0o600) == 0)
    let tree = try InputTree(paths: [folder.path])
    #expect(paths(tree) == ["a.csv"])
    #expect(
      tree.problems == [
        InputProblem(path: "link.csv", error: ReadingError(.symbolicLink)),
        InputProblem(path: "loop", error: ReadingError(.symbolicLink)),
        InputProblem(path: "pipe.csv", error: ReadingError(.notARegularFile)),
      ])
  }

  @Test("a PATH that is no file or folder is an error of its own")
  func unopenable() throws {
    #expect(mkfifo(folder.path + "/pipe.csv", 0o600) == 0)
    for (name, reason) in [
      ("pipe.csv", ReadingError.Reason.notARegularFile), ("missing", .notReadable("No such file or directory")),
    ] {
      let path = folder.path + "/" + name
      #expect(throws: UnopenablePath(path: path, error: ReadingError(reason))) { try InputTree(paths: [path]) }
    }
  }

  @Test("a file reached twice is read once, under the PATH that came first")
  func overlap() throws {
    try folder.write("x", to: "sub/a.csv")
    try folder.write("x", to: "b.csv")
    let sub = folder.path + "/sub"
    #expect(try paths(InputTree(paths: [sub, folder.path, folder.path + "/./sub/../b.csv"])) == ["a.csv", "b.csv"])
    #expect(try paths(InputTree(paths: [sub + "/a.csv", sub + "/a.csv"])) == ["a.csv"])
  }

  @Test("two PATHs whose files would bear one name are told apart")
  func samePathTwice() throws {
    let root = try TemporaryFolder()
    try root.write("a", to: "thang-9/na-hy/x.csv")
    try root.write("b", to: "thang-10/na-hy/x.csv")
    try root.write("c", to: "x.csv")
    let (first, second) = (root.path + "/thang-10/", root.path + "/thang-9")
    #expect(
      try paths(InputTree(paths: [first, second])) == [root.path + "/thang-10/na-hy/x.csv", second + "/na-hy/x.csv"])
    #expect(try paths(InputTree(paths: [second, root.path + "/x.csv"])) == ["na-hy/x.csv", "x.csv"])
    let file = second + "/na-hy/x.csv"
    #expect(try paths(InputTree(paths: [file, root.path + "/x.csv"])) == [file, root.path + "/x.csv"])
  }

  @Test("the names of PATH and of two folders above it count as folders")
  func folders() throws {
    try folder.write("x", to: "2022-10/na-hy/sub/x/y.csv")
    let base = folder.path + "/2022-10/na-hy"
    #expect(try InputTree(paths: [base + "/sub"]).files.map(\.folders) == [["2022-10", "na-hy", "sub", "x"]])
    #expect(try InputTree(paths: [base + "/sub/x/y.csv"]).files.map(\.folders) == [["sub", "x"]])
    #expect(try InputTree(paths: [base + "/sub/x/y.csv"]).files.map(\.name) == ["y.csv"])
  }

  @Test("names from a Mac are composed, names that are no UTF-8 are decoded, and both are opened")
  func names() throws {
    try folder.write("1", to: "ba\u{301}o.csv")
    let raw: [CChar] = (Array((folder.path + "/").utf8) + [0x74, 0xEA, 0xEC, 0x6E] + Array(".csv".utf8) + [0]).map(
      CChar.init(bitPattern:))
    let descriptor = open(raw, O_CREAT | O_WRONLY, 0o600)
    #expect(write(descriptor, "2", 1) == 1)
    close(descriptor)
    let files = try InputTree(paths: [folder.path]).files
    #expect(
      files.map { Array($0.path.unicodeScalars) }
        == ["b\u{E1}o.csv", "t\u{1EBF}n.csv"].map { Array($0.unicodeScalars) })
    #expect(try files.map { try $0.content.open().readPrefix(9) } == [Array("1".utf8), Array("2".utf8)])
  }

  @Test("a link that is PATH itself is what the user asked for; its own name counts")
  func linkAsPath() throws {
    try folder.write("x", to: "kho/a.csv")
    #expect(symlink("kho", folder.path + "/2022-10") == 0)
    let tree = try InputTree(paths: [folder.path + "/2022-10"])
    #expect(tree.files.map(\.path) == ["a.csv"] && tree.files.first?.folders.last == "2022-10")
    #expect(try InputTree(paths: [folder.path + "/2022-10", folder.path + "/kho"]).files.map(\.path) == ["a.csv"])
  }

  @Test(
    "a file too large for what it is named ends before it is read",
    arguments: [
      ("a.csv", 256 << 20, ReadingError.Limit.entrySize), ("a.txt", 256 << 20, .entrySize),
      ("a.xlsx", 1 << 30, .archiveSize),
      ("a.xls", 1 << 30, .archiveSize), ("b", 256 << 20, .entrySize),
    ])
  func largeFiles(name: String, most: Int, limit: ReadingError.Limit) throws {
    let path = try folder.write("a,b\n", to: name)
    #expect(truncate(path, most) == 0)
    let file = try #require(try InputTree(paths: [path]).files.first)
    #expect(try file.content.open().readPrefix(4) == Array("a,b\n".utf8))
    #expect(truncate(path, most + 1) == 0)
    #expect(throws: ReadingError(.limit(limit))) { try file.content.open() }
    #expect(throws: ReadingError(.limit(limit))) { try file.content.randomAccess() }
  }

  @Test("a file that grows while it is read ends too")
  func growingFile() throws {
    let path = try folder.write("1234", to: "a.csv")
    let content = FileContent(location: FilePath(path), limit: FileLimit(bytes: 4, reason: .entrySize))
    let stream = try content.open()
    #expect(try stream.readPrefix(3) == Array("123".utf8))
    #expect(truncate(path, 5) == 0)
    #expect(throws: ReadingError(.limit(.entrySize))) { try stream.readPrefix(9) }
  }

  @Test("so does an archive")
  func largeArchive() throws {
    let path = try folder.write("PK\u{3}\u{4}", to: "a.zip")
    #expect(truncate(path, 50 << 30) == 0)
    #expect(
      try InputTree(paths: [folder.path]).problems == [
        InputProblem(path: "a.zip", error: ReadingError(.limit(.archiveSize)))
      ])
  }

  @Test("a tree without end has one")
  func depth() throws {
    try folder.write("x", to: String(repeating: "a/", count: 64) + "x.csv")
    #expect(try InputTree(paths: [folder.path]).files.count == 1)
    try folder.write("x", to: String(repeating: "a/", count: 65) + "x.csv")
    let path = Array(repeating: "a", count: 65).joined(separator: "/")
    #expect(
      try InputTree(paths: [folder.path]).problems == [
        InputProblem(path: path, error: ReadingError(.limit(.folderDepth)))
      ])
  }
}
