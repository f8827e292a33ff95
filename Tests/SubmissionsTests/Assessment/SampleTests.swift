import Foundation
import Movement
import TableReading
import Testing

@testable import Submissions

@Suite("The sample district: three months of 32 units, judged as an independent reference judges them")
struct SampleTests {
  /// With room for all rows between scan and judgement, for some, and for none.
  @Test(arguments: [32 << 20, 50_000, 0])
  func everyIssueTableMemberAndUnit(heldBytes: Int) throws {
    let district = try District.load(from: Templates.sampleDistrict)
    let catalogue = try FormCatalogue(from: Templates.forms, contentGroups: district.rules.contentGroups)
    let sample = Templates.repository.appending(path: "templates/sample/submissions").path
    let results = Assessment(district: district, catalogue: catalogue, heldBytes: heldBytes)
      .assess(try InputTree(paths: [sample]).files, scope: .everyMonth)
    let fixture = Templates.repository.appending(path: "Tests/Fixtures/sample-results.tsv").path
    let expected = try Templates.text(fixture).split(separator: "\n").map(String.init)
    let found = results.referenceLines
    #expect(counted(found).subtracting(counted(expected)) == [], "found, but not expected")
    #expect(counted(expected).subtracting(counted(found)) == [], "expected, but not found")
    #expect(found.count == expected.count)
  }

  /// The lines, the second of two equal ones told from the first.
  private func counted(_ lines: [String]) -> Set<String> {
    var seen: [String: Int] = [:]
    return Set(
      lines.map { line in
        seen[line, default: 0] += 1
        return "\(line) #\(seen[line] ?? 0)"
      })
  }
}

extension Results {
  /// Issues, tables, members and units as the fixture has them, a line each.
  fileprivate var referenceLines: [String] {
    let issueLines = issues.map { issue in
      let place = [issue.file ?? "-", issue.row.map(String.init) ?? "-", issue.code.rawValue, issue.field ?? "-"]
      let unit = issue.code == MissingForm.code ? [issue.unit ?? "-", issue.month?.description ?? "-"] : []
      return (["issue"] + place + unit).joined(separator: "\t")
    }
    let tables = self.tables.map { table in
      let counts = [table.rows.total, table.rows.accepted, table.rows.rejected, table.rows.skipped].map(String.init)
      return
        (["table", table.path, table.form?.rawValue ?? "-", table.unit ?? "-", table.month?.description ?? "-"]
        + counts).joined(separator: "\t")
    }
    let members = standings.map {
      "member\t\($0.month)\t\($0.member.id)\t\($0.unit)\t\($0.status.rawValue)\t\($0.days)"
    }
    let units = self.units.filter { $0.members > 0 || $0.activities > 0 }.map { unit in
      let people = [unit.members, unit.inactive, unit.exempt, unit.obligated, unit.met, unit.short, unit.none]
      let feedback = [FeedbackOutcome.resolved, .open, .escalated, .notEscalated].map { unit.feedback[$0] ?? 0 }
      let work = [unit.activities, unit.villagers, unit.beneficiaries] + feedback
      return
        (["unit", unit.month.description, unit.code] + people.map(String.init) + ["\(unit.days)"]
        + work.map(String.init)).joined(separator: "\t")
    }
    return issueLines + tables + members + units
  }
}
