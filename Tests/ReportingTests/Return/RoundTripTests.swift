import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite("Return workbooks: what a unit sends back unmended must count exactly as it did")
struct RoundTripTests {
  @Test(arguments: Array(1...UInt64(10)) + [13, 24])
  func unmendedNothingChanges(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var submissions = GeneratedSubmissions(seed: seed, in: folder)
    try submissions.write()
    let first = try SubmissionRun(folder.path)
    try first.putBack(into: folder)
    let second = try SubmissionRun(folder.path)
    #expect(second.essence.differences(from: first.essence) == [])
    try second.putBack(into: folder)
    #expect(try SubmissionRun(folder.path).essence.differences(from: first.essence) == [])
  }
}
