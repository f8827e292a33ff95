import Movement
import Testing

@testable import Submissions

@Suite("The order of issues: whoever goes down the list goes down the sheet")
struct IssueOrderTests {
  private static func issue(
    _ finding: some Finding = Required(), file: String? = "b.csv", sheet: String? = nil, row: Int? = nil,
    column: Int? = nil, month: String? = nil, unit: String? = nil, value: String? = nil
  ) -> Issue {
    Issue(
      finding, file: file, sheet: sheet, row: row, column: column, unit: unit,
      month: month.flatMap { YearMonth(iso: $0) }, value: value)
  }

  private static let inOrder = [
    issue(file: nil), issue(file: "a.csv", sheet: "Z", row: 9), issue(), issue(row: 1), issue(row: 2),
    issue(row: 2, column: 0), issue(row: 2, column: 1), issue(TypeError(.notADate), row: 2, column: 1),
    issue(TypeError(.notADate), row: 2, column: 1, month: "2022-10"),
    issue(TypeError(.notADate), row: 2, column: 1, month: "2022-10", unit: "03169"),
    issue(TypeError(.notADate), row: 2, column: 1, month: "2022-10", unit: "03169", value: "a"),
    issue(row: 3, column: 0), issue(sheet: "A", row: 1), issue(sheet: "B"), issue(file: "c.csv"),
  ]

  @Test func everyIssueComesBeforeThoseBelowIt() {
    for (place, left) in Self.inOrder.enumerated() {
      for (other, right) in Self.inOrder.enumerated() {
        #expect(Issue.precedes(left, right) == (place < other), "\(place), \(other)")
      }
    }
  }

  @Test func theGraverSeverityComesFirst() {
    let inOrder: [Severity] = [.error, .warning, .notice]
    for (place, left) in inOrder.enumerated() {
      for (other, right) in inOrder.enumerated() { #expect((left < right) == (place < other)) }
    }
  }

  @Test(
    "An issue of a roster from before is told in the first month that was asked for",
    arguments: [
      (["2022-10", "2022-11"], "2022-09", "2022-10"), (["2022-10", "2022-11"], "2022-11", "2022-11"),
      ([], "2022-09", "2022-09"), (["2022-10"], nil, nil),
    ] as [([String], String?, String?)])
  func monthOfResults(months: [String], own: String?, expected: String?) {
    let results = Results(
      district: SmallDistrict.district, months: months.map(month), inputs: [], tables: [], issues: [], records: [:],
      standings: [], units: [])
    #expect(results.month(ofIssue: Self.issue(month: own))?.description == expected)
  }
}
