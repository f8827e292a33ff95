import Configuration
import Foundation
import Movement
import Submissions
import TableReading
import TestSupport

@testable import Reporting

/// Reads a folder of submissions and makes what goes back to the units, as `convert` does.
struct SubmissionRun {
  static let forms = Result {
    try FormCatalogue(from: Repository.templates + "/forms", contentGroups: district().rules.contentGroups)
  }
  static let layout = Result { try ReturnLayout.load(Repository.templates + "/workbooks/return.yaml") }

  let results: Results
  let returns: ReturnWorkbooks

  init(_ folder: String, district: District? = nil) throws {
    let district = try district ?? Self.district()
    let tree = try InputTree(paths: [folder])
    results = Assessment(district: district, catalogue: try Self.forms.get())
      .assess(tree.files, problems: tree.problems, scope: .everyMonth)
    returns = ReturnWorkbooks(
      results: results, forms: try Self.forms.get(), layout: try Self.layout.get(), language: .vietnamese)
  }

  static func district() throws -> District { try District.load(from: Repository.templates + "/district") }

  /// What the round trip must keep: rows by unit, month and form, members, figures, issues of rows, tables put aside.
  var essence: Essence {
    var rows: [String: [Int]] = [:]
    for table in results.tables where table.rows.accepted + table.rows.rejected > 0 {
      let key = [table.unit ?? "", table.month?.description ?? "", table.form?.rawValue ?? ""].joined(separator: " ")
      rows[key, default: [0, 0]][0] += table.rows.accepted
      rows[key, default: [0, 0]][1] += table.rows.rejected
    }
    let cells = results.issues.filter { $0.row != nil }.map { issue in
      [
        issue.code.rawValue, issue.unit ?? "", issue.month?.description ?? "", String(issue.row ?? 0),
        String(issue.column ?? -1),
      ].joined(separator: " ")
    }
    let refused = results.sent.compactMap { sent -> String? in
      guard case .refused(let issue) = sent.fate else { return nil }
      return issue.code.rawValue + " " + (sent.addressee.unit ?? "")
    }
    return Essence(
      rows: rows, cells: cells.sorted(), refused: refused.sorted(),
      members: results.standings.map { "\($0.member.id) \($0.unit) \($0.month) \($0.status) \($0.days)" },
      units: results.units)
  }

  struct Essence: Equatable {
    var rows: [String: [Int]]
    var cells: [String]
    var refused: [String]
    var members: [String]
    var units: [UnitSummary]

    /// What differs, in words.
    func differences(from other: Essence) -> [String] {
      var found: [String] = []
      for key in Set(rows.keys).union(other.rows.keys).sorted() where rows[key] != other.rows[key] {
        found.append("\(key): \(rows[key] ?? []) was \(other.rows[key] ?? [])")
      }
      for (name, mine, theirs) in [
        ("issue", cells, other.cells), ("refused", refused, other.refused), ("member", members, other.members),
      ] where mine != theirs {
        found += mine.difference(from: theirs).map { "\(name): \($0)" }
      }
      if units != other.units { found.append("units") }
      return found
    }
  }

  /// Puts each return workbook in place of everything that its unit sent for the month.
  func putBack(into folder: TemporaryFolder) throws {
    let out = try TemporaryFolder()
    for workbook in returns.workbooks { try workbook.write(to: out.path + "/" + workbook.fileName) }
    for workbook in returns.workbooks {
      let place = "\(workbook.month)/\(workbook.unit)"
      let path = try folder.place("\(place)/\(workbook.fileName)")
      try folder.empty(place)
      try FileManager.default.moveItem(atPath: out.path + "/" + workbook.fileName, toPath: path)
    }
  }
}
