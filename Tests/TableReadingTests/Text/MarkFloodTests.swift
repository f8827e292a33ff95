import Foundation
import Testing

@testable import TableReading

@Suite("Floods of marks: a name full of them would keep the program busy for hours")
struct MarkFloodTests {
  /// The longest run of marks that sorting would meet.
  private static func longestRun(of text: String) -> Int {
    var (longest, run) = (0, 0)
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      run = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : run + 1
      longest = max(longest, run)
    }
    return longest
  }

  /// Thirty marks in a row are kept, each of which may be two, after a letter that brings up to three.
  private static let mostSorted = 63

  @Test("what an archive calls its files", arguments: ["\u{301}\u{323}", "\u{344}", "\u{1D165}\u{302E}", "\u{F73}"])
  func entryNames(marks: String) {
    let name = "a" + String(repeating: marks, count: 300)
    #expect(Self.longestRun(of: EntryName.decode(Array(name.utf8))) <= Self.mostSorted)
  }

  @Test("what a workbook calls its sheets and parts", arguments: ["&#x301;&#x323;", "%CC%81%CC%A3"])
  func workbookNames(marks: String) throws {
    let name = "a" + String(repeating: marks, count: 250)
    #expect(Self.longestRun(of: PartName.folded(name)) <= Self.mostSorted)
    let builder = WorkbookBuilder(sheets: [(name, "", "worksheet", "<sheetData/>")])
    let sheet = try #require(try builder.file.openTables().first?.sheet)
    #expect(Self.longestRun(of: sheet) <= Self.mostSorted)
  }
}
