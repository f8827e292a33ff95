import Configuration
import Movement
import TableReading
import Testing

@testable import Submissions

@Suite("Findings: an issue without words leaves the clerk with a code")
struct FindingTests {
  @Test func everyCodeStandsInTheListOnce() {
    #expect(Set(IssueCode.all).count == IssueCode.all.count)
    #expect(IssueCode.all.first == "unreadable-file" && IssueCode.all.count == 62)
  }

  @Test(arguments: IssueCode.all.map(\.rawValue))
  func wordsAreThereInBothLanguages(code: String) throws {
    let kind = try #require(Findings.all.first { $0.code.rawValue == code })
    #expect(kind.title[.vietnamese] != kind.title[.english] && kind.occasion[.vietnamese] != kind.occasion[.english])
    #expect(!kind.examples.isEmpty && kind.examples.allSatisfy { $0.code == kind.code })
    // Issues of one code and aspect have one cause, so no two examples may share them.
    #expect(Set(kind.examples.map(\.aspect)).count == kind.examples.count)
    for example in kind.examples {
      let words = Language.allCases.map { [example.message(in: $0), example.hint(in: $0)] }
      #expect(words.joined().allSatisfy { $0.hasSuffix(".") && !$0.contains("Optional(") && !$0.contains("  ") })
      #expect(words[0] != words[1])
    }
  }

  private static func cell(_ finding: some Finding, value: String? = nil) -> Issue {
    Issue(
      finding, file: "tham-gia.csv", row: 15, column: 2, field: "date", heading: "Ngày", unit: "03169",
      month: month("2022-10"), value: value)
  }

  @Test func aLongValueIsCutShort() {
    let issue = Self.cell(UnknownValue(allowed: []), value: String(repeating: "a", count: 70) + "\nb")
    #expect(issue.message(in: .english) == "“\(String(repeating: "a", count: 60))…” is no value of “Ngày”.")
  }

  @Test(arguments: [(0, "A"), (2, "C"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func columnLetters(column: Int, letters: String) {
    #expect(Issue(Required(), row: 7, column: column).cell == "\(letters)7")
  }

  @Test func issuesAreEqualOnlyWithTheSameFacts() {
    let closest = Self.cell(UnknownMember(sought: .name, closest: .example))
    #expect(closest == closest)
    #expect(closest != Self.cell(UnknownMember(sought: .name, closest: nil)))
    #expect(Self.cell(Required()) != Self.cell(UnitUnknown(body: nil)))
  }
}
