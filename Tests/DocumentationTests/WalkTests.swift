import Foundation
import TestSupport
import Testing

@Suite("The walk of a byte: a page that names what is no longer there sends newcomers astray")
struct WalkTests {
  @Test func everyNameIsInTheCode() throws {
    let page = try Repository.text("Sources/README.md")
    let names = Set(page.matches(of: /`([A-Z][A-Za-z]+)`/).map { String($0.1) })
    let folders = Set(try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/Sources"))
    let declarations = try Self.declarations()
    #expect(names.count > 40)
    #expect(names.filter { !declarations.contains($0) && !folders.contains($0) }.sorted() == [])
  }

  @Test func everyFolderIsThere() throws {
    let page = try Repository.text("Sources/README.md")
    let folders = Set(page.matches(of: /`([A-Z][A-Za-z]+\/[A-Z][A-Za-z]+)`/).map { String($0.1) })
    #expect(folders.count > 8)
    #expect(
      folders.filter { !FileManager.default.fileExists(atPath: "\(Repository.root)/Sources/\($0)") }.sorted() == [])
  }

  /// The types that the sources declare.
  private static func declarations() throws -> Set<String> {
    let sources = Repository.root + "/Sources"
    var names: Set<String> = []
    for case let path as String in FileManager.default.enumerator(atPath: sources) ?? .init()
    where path.hasSuffix(".swift") {
      let text = try String(contentsOfFile: sources + "/" + path, encoding: .utf8)
      names.formUnion(
        text.matches(of: /\b(?:struct|class|enum|protocol|actor|typealias) ([A-Z][A-Za-z]+)/).map { String($0.1) })
    }
    return names
  }
}
