import Foundation
import Testing

@testable import Submissions

@Suite("Issue page: documentation that lags behind tells people the wrong thing")
struct IssueDocumentTests {
  /// `UPDATE_DOCUMENTS=1 swift test --filter IssueDocumentTests` writes the page anew.
  @Test func thePageIsCurrent() throws {
    let page = Templates.repository.appending(path: "Sources/Submissions/Submissions.docc/Issues.md")
    if ProcessInfo.processInfo.environment["UPDATE_DOCUMENTS"] != nil {
      try Data(IssueDocument.text().utf8).write(to: page)
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == IssueDocument.text())
  }
}
