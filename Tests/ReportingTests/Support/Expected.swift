import Foundation
import TestSupport
import Testing

@testable import Reporting

/// Compares lines with those of a file in Tests/Fixtures/sheets; `UPDATE_DOCUMENTS=1` writes the file anew.
func expect(_ lines: [String], in name: String, at place: SourceLocation = #_sourceLocation) throws {
  let file = URL(filePath: Repository.root + "/Tests/Fixtures/sheets/\(name)")
  let found = lines.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false)
  if ProcessInfo.processInfo.environment["UPDATE_DOCUMENTS"] != nil {
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
  }
  let expected = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    .dropLast()
  for (number, (expected, found)) in zip(expected, found).enumerated() where expected != found {
    #expect(found == expected, "\(name), line \(number + 1)", sourceLocation: place)
  }
  #expect(found.count == expected.count, "\(name)", sourceLocation: place)
}
