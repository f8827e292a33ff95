import Foundation
import Movement
import TableReading
import Testing

@testable import Submissions

@Suite("The sample district's lists: a wrong figure or order would commend somebody else")
struct SampleCommendationTests {
  @Test("Everyone considered has the reference's figures and verdict, and stands at the reference's place")
  func everyoneConsidered() throws {
    let district = try District.load(from: Templates.sampleDistrict)
    let catalogue = try FormCatalogue(from: Templates.forms, contentGroups: district.rules.contentGroups)
    let sample = Templates.repository.appending(path: "templates/sample/submissions").path
    let first = try #require(YearMonth(iso: "2022-09"))
    let last = try #require(YearMonth(iso: "2022-11"))
    let results = Assessment(district: district, catalogue: catalogue)
      .assess(try InputTree(paths: [sample]).files, scope: .period(first...last))
    let commendation = try #require(results.commendation)
    let found =
      Self.lines("individual", MemberMetric.names, commendation.individuals)
      + Self.lines("collective", UnitMetric.names, commendation.collectives)
    let fixture = Templates.repository.appending(path: "Tests/Fixtures/sample-commendation.tsv").path
    let expected = try Templates.text(fixture).split(separator: "\n").map(String.init)
    #expect(Set(found).subtracting(expected) == [], "found, but not expected")
    #expect(Set(expected).subtracting(found) == [], "expected, but not found")
    #expect(found == expected, "the order")
  }

  /// A list as the fixture has it: the names of the columns, then a subject a line.
  private static func lines(_ kind: String, _ metrics: [String], _ verdicts: [Verdict]) -> [String] {
    let subjects = verdicts.map { verdict in
      let failed = verdict.failed.isEmpty ? "-" : verdict.failed.joined(separator: ",")
      let figures = metrics.map { figure(verdict.metrics[$0] ?? .nan) }
      return [verdict.id, verdict.unit] + figures + [verdict.isTied ? "tie" : verdict.status.rawValue, failed]
    }
    return ([[kind, "unit"] + metrics + ["status", "failed"]] + subjects).map { $0.joined(separator: "\t") }
  }

  private static func figure(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String((value * 1_000_000).rounded() / 1_000_000)
  }
}
