import Foundation
import Testing

@Suite("Who copies an example from the documentation gets code that compiles")
struct CatalogueTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(
    "The example in the catalogue is the one that is compiled here, in about ten lines",
    arguments: ["TableReading", "WorkbookWriting", "Movement", "Submissions", "Reporting"])
  func showsTheCompiledExample(module: String) throws {
    let page = try Self.text("Sources/\(module)/\(module).docc/\(module).md")
    let example = try Self.text("Tests/DocumentationTests/Examples/\(module)Example.swift")
    let blocks = page.components(separatedBy: "```").enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
    #expect(blocks == ["swift\n" + example])
    #expect(example.split(separator: "\n").count(where: { !$0.hasPrefix("import ") }) <= 10)
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: repository.appending(path: path), encoding: .utf8)
  }
}
