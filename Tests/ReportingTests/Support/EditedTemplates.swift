import Configuration
import Foundation
import Movement
import Submissions
import TableReading
import TestSupport

@testable import Reporting

/// A copy of the shipped templates that a test edits as a clerk does, and what the program makes with it.
final class EditedTemplates {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["forms", "workbooks", "district"] { try folder.copy(Repository.templates + "/" + name, to: name) }
  }

  /// Writes at the end of a file.
  func append(_ text: String, to file: String) throws { try folder.write(try folder.text(file) + text, to: file) }

  /// Changes a piece of a file, which has to be there once.
  func replace(_ old: String, with new: String, in file: String) throws {
    let text = try folder.text(file)
    guard text.components(separatedBy: old).count == 2 else { throw Repository.MissingPiece(text: old) }
    try folder.write(text.replacingOccurrences(of: old, with: new), to: file)
  }

  func forms() throws -> FormCatalogue {
    try FormCatalogue(from: folder.path + "/forms", contentGroups: try district().rules.contentGroups)
  }

  private func district() throws -> District { try District.load(from: folder.path + "/district") }

  func layout(_ name: String, _ schema: WorkbookSchema) throws -> WorkbookLayout {
    try WorkbookLayout.load("\(folder.path)/workbooks/\(name).yaml", for: schema.extended(by: try forms()))
  }

  /// What is made of submissions, by path; all that records can keep, or what a layout shows.
  func results(
    _ submissions: [String: String], _ scope: Assessment.Scope = .everyMonth, for layout: WorkbookLayout? = nil
  ) throws -> Results {
    let sent = try TemporaryFolder(submissions)
    let tree = try InputTree(paths: [sent.path])
    return Assessment(district: try district(), catalogue: try forms(), keeping: layout?.extraFields)
      .assess(tree.files, problems: tree.problems, scope: scope)
  }

  /// A sheet of the written workbook of October 2022, read back: the cells of its rows, empty ones at the end left out.
  func monthlySheet(_ name: String, _ submissions: [String: String]) throws -> [[String]] {
    let layout = try layout("monthly", MonthlyWorkbook.schema)
    let workbook = MonthlyWorkbook(
      results: try results(submissions, for: layout), month: MadeUpDistrict.month(2022, 10), layout: layout,
      language: .vietnamese, programVersion: "1.0.0")
    let out = try TemporaryFolder()
    try workbook.write(to: out.path + "/1.xlsx")
    for file in try InputTree(paths: [out.path + "/1.xlsx"]).files {
      for table in try file.openTables() where table.sheet == name { return try rows(of: table) }
    }
    return []
  }

  private func rows(of table: Table) throws -> [[String]] {
    let reader = try table.makeReader()
    var record = Record()
    var rows: [[String]] = []
    while try reader.next(into: &record) { rows.append((0..<record.count).map(record.text(at:))) }
    return rows
  }
}
