import Foundation
import TestSupport
import Testing

@Suite("Who copies an example from the documentation gets code that compiles")
struct CatalogueTests {
  @Test(
    "The example in the catalogue is the one that is compiled here, in about ten lines",
    arguments: [
      "VietnameseText", "TableReading", "Configuration", "Movement", "Submissions", "WorkbookWriting", "Reporting",
    ])
  func showsTheCompiledExample(module: String) throws {
    let page = try Repository.text("Sources/\(module)/\(module).docc/\(module).md")
    let example = try Repository.text("Tests/DocumentationTests/Examples/\(module)Example.swift")
    let blocks = page.components(separatedBy: "```").enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
    #expect(blocks == ["swift\n" + example])
    #expect(example.split(separator: "\n").count(where: { !$0.hasPrefix("import ") }) <= 10)
  }
}
