import Foundation
import TestSupport
import Testing

@Suite("What the README prints works as printed")
struct ReadmeTests {
  private static let readme = (try? String(contentsOfFile: Repository.root + "/README.md", encoding: .utf8)) ?? ""

  /// The contents of the fenced blocks in a language, in order.
  private static func blocks(_ language: String) -> [String] {
    readme.components(separatedBy: "\n```").enumerated().filter { !$0.offset.isMultiple(of: 2) }
      .map(\.element).filter { $0.hasPrefix(language + "\n") }.map { String($0.dropFirst(language.count + 1)) + "\n" }
  }

  /// The commands in the blocks of `sh`, each with its comment.
  static let commands = blocks("sh").flatMap { $0.split(separator: "\n").map(String.init) }
  static let programCommands = commands.filter { $0.hasPrefix("cuoituan ") }
  static let makeCommands = commands.filter { $0.hasPrefix("make ") }

  @Test("Every command is one that is tried here")
  func allCommandsAreKnown() {
    #expect(Set(Self.commands) == Set(Self.programCommands + Self.makeCommands))
    #expect(!Self.programCommands.isEmpty && !Self.makeCommands.isEmpty)
  }

  @Test("A command of the program ends with the status in its comment, or 0", arguments: programCommands)
  func runsProgram(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.copy(Program.templates, to: "templates")
    let status = try #require(Int32(command.firstMatch(of: #/# mã thoát (\d+)$/#)?.1 ?? "0"))
    let run = try Self.shell(command, in: folder)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors == "")
    #expect(run.output != "")
  }

  @Test("The balance is the one that the command above it prints")
  func balance() throws {
    let folder = try TemporaryFolder()
    try folder.copy(Program.templates, to: "templates")
    let command = try #require(Self.programCommands.first { $0.hasPrefix("cuoituan check ") })
    let shown = try #require(Self.blocks("text").first { $0.hasPrefix("Tháng: ") })
    let printed = try Self.shell(command, in: folder).output
    #expect(String(printed[(printed.range(of: "Tháng: ")?.lowerBound ?? printed.startIndex)...]) == shown)
  }

  @Test("What is shown of the rules stands in them")
  func rules() throws {
    let rules = try String(contentsOfFile: Program.templates + "/district/rules.yaml", encoding: .utf8)
    #expect(Self.blocks("yaml").count == 1)
    #expect(Self.blocks("yaml").allSatisfy { rules.contains($0) })
  }

  @Test("A target of make exists", arguments: makeCommands)
  func makeTarget(command: String) throws {
    let makefile = try String(contentsOfFile: Repository.root + "/Makefile", encoding: .utf8)
    let target = try #require(command.split(separator: " ").dropFirst().first)
    #expect(makefile.contains("\n\(target):"))
  }

  @Test("Every file and folder that is referred to exists")
  func references() {
    let links = Self.readme.matches(of: #/(?:\]\(|src=")([^)":#]+)[)"]/#).map { String($0.1) }
    #expect(!links.isEmpty)
    for link in links { #expect(FileManager.default.fileExists(atPath: Repository.root + "/" + link), "\(link)") }
  }

  private static func shell(_ command: String, in folder: TemporaryFolder) throws -> Run {
    let program = URL(filePath: Program.path).deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try Program.execute(
      ["/bin/sh", "-c", command], in: folder.path, environment: ["PATH": "\(program):\(path)"])
  }
}
