import Configuration
import Testing

@testable import Submissions

@Suite("Every finding as a clerk reads it: wrong facts send a clerk to the wrong place, and no facts to none")
struct EveryFindingTests {
  static let readings =
    FindingReading.ofPlainFiles + FindingReading.ofWorkbooks + FindingReading.ofArchives + FindingReading.ofLimits
    + FindingReading.ofSendings + FindingReading.ofTables + FindingReading.ofLayouts + FindingReading.ofDates
    + FindingReading.ofCells + FindingReading.ofRows + FindingReading.ofUnits

  @Test(arguments: readings)
  func isReadInBothLanguages(_ reading: FindingReading) throws {
    let (path, results) = try reading.sending.judged()
    let found = results.issues.filter { type(of: $0.finding) == reading.kind && $0.aspect == reading.aspect }
    for language in Language.allCases {
      #expect(found.flatMap { $0.lines(on: path, in: language) } == reading.lines[language])
    }
  }

  /// The documentation has an example of each case, made by hand; here each is found in something that was sent.
  @Test func noneIsLeftOut() {
    let cases = Findings.all.flatMap { kind in kind.examples.map { FindingReading.name(kind, $0.aspect) } }
    #expect(Set(Self.readings.map(\.testDescription)) == Set(cases))
  }
}
