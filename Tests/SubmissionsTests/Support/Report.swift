import Configuration
import Movement
import Testing
import VietnameseText

@testable import Submissions
@testable import TableReading

/// Reads and judges files in memory, by path, as the program does with files on disk.
func assess(
  _ files: [String: String], earlier: [String: String]? = nil, scope: Assessment.Scope = .everyMonth,
  district: District = SmallDistrict.district
) throws -> Results {
  Assessment(district: district, catalogue: try SmallDistrict.forms())
    .assess(inputs(files), earlier: earlier.map { InputTree(files: inputs($0)) }, scope: scope)
}

/// Files in memory, as the program finds them on disk.
func inputs(_ files: [String: String]) -> [InputFile] {
  files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { path, text in
    InputFile(at: path, BytesContent(Array(text.utf8)))
  }
}

extension InputFile {
  /// A file that lies in the folders of its path.
  init(at path: String, _ content: any Content) {
    let names = path.split(separator: "/").map(String.init)
    self.init(path: path, folders: names.dropLast(), name: names.last ?? "", content: content)
  }
}

extension Results {
  /// Every issue as a clerk reads it, two lines each; but `missing-form`, which says what the other tests do not send.
  ///
  /// The path of the file `sent` is left out.
  func report(on sent: String? = nil, in language: Language = .vietnamese) -> [String] {
    allButMissingForms.flatMap { $0.lines(on: sent, in: language) }
  }

  /// The same without words, for tests of places and counts: "2022-10/na-hy/tham-gia.csv B7 outside-month date".
  func places(on sent: String? = nil) -> [String] { allButMissingForms.map { $0.place(on: sent) } }

  private var allButMissingForms: [Submissions.Issue] { issues.filter { $0.code != MissingForm.code } }

  /// The issues of units: "2022-10 03169 missing-form roster".
  var missingForms: [String] {
    issues.filter { $0.code == MissingForm.code }.map {
      "\($0.month?.description ?? "?") \($0.unit ?? "?") missing-form \($0.aspect ?? "?")"
    }
  }

  /// Every table, with its rows: total, accepted, rejected, skipped.
  ///
  /// "2022-10/na-hy/tham-gia.csv participation 03169 2022-10 5 = 2 + 1 + 2".
  var tableLines: [String] {
    tables.map {
      "\($0.path) \($0.form?.rawValue ?? "-") \($0.unit ?? "-") \($0.month?.description ?? "-") "
        + "\($0.rows.total) = \($0.rows.accepted) + \($0.rows.rejected) + \($0.rows.skipped)"
    }
  }

  /// Every member: "2022-10 NH-1 03169 met 1.0".
  var memberLines: [String] {
    standings.map { "\($0.month) \($0.member.id) \($0.unit) \($0.status.rawValue) \($0.days)" }
  }
}

extension Submissions.Issue {
  /// As a clerk reads it: "A2 not-weekend date: Ngày 07/10/2022 là thứ sáu, …", "→ Sửa ngày …".
  func lines(on sent: String? = nil, in language: Language = .vietnamese) -> [String] {
    ["\(place(on: sent)): \(message(in: language))", "→ \(hint(in: language))"]
  }

  /// The file unless it is `sent`, the sheet, the cell or row, the code and the field, so far as the issue has them.
  func place(on sent: String? = nil) -> String {
    let path = [file == sent ? nil : file, sheet].compactMap { $0 }.joined(separator: " › ")
    let cell = row.map { row in column.map { CellReference.name(row: row, column: $0) } ?? "row \(row)" }
    return [path.isEmpty ? nil : path, cell, code.rawValue, field].compactMap { $0 }.joined(separator: " ")
  }
}

/// The header of a form with all its columns in their order, as one CSV row.
func header(of kind: FormKind) throws -> String {
  try #require(try SmallDistrict.forms()[kind]).fields.map(\.name).joined(separator: ",")
}

/// What a clerk reads of a table that Nà Hỳ sends in October 2022, beside its roster and that of Nà Bủng; rows from 2.
func issues(of kind: FormKind, _ rows: String..., in language: Language = .vietnamese) throws -> [String] {
  try issues(of: kind, rows: rows, in: language)
}

/// The same, with other files beside it.
func issues(
  of kind: FormKind, rows: [String], beside others: [String: String] = [:], in language: Language = .vietnamese
) throws -> [String] {
  let sent = try table(of: kind, rows: rows, beside: others)
  return sent.results.report(on: sent.path, in: language)
}

/// The table's path, and what was found in all files.
func table(
  of kind: FormKind, rows: [String], beside others: [String: String] = [:]
) throws -> (path: String, results: Results) {
  let path = "2022-10/na-hy/\(try #require(try SmallDistrict.forms()[kind]).fileName).csv"
  var files = [
    "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster, "2022-10/na-bung/danh-sach.csv": SmallDistrict.neighbours,
  ]
  files.merge(others) { $1 }
  files[path] = ([try header(of: kind)] + rows).joined(separator: "\n") + "\n"
  return (path, try assess(files))
}

/// What a text means in a column of a form, or the code of its fault: "2022-10-08", "1200.0 ambiguous-number", "type-error date".
func reading(_ text: String, in key: FieldKey, of kind: FormKind, as cellKind: CellKind = .text) throws -> String {
  let form = PreparedForm(try #require(try SmallDistrict.forms()[kind]))
  let parser = form.parsers[try #require(form.index(of: key))]
  do throws(CellFault) {
    let reading = try parser.read(TextNormalization.normalized(text), kind: cellKind)
    let doubt = reading.doubt.map { type(of: $0.finding).code.rawValue }
    return [reading.value.compact, doubt].compactMap { $0 }.joined(separator: " ")
  } catch {
    return [type(of: error.finding).code.rawValue, error.finding.aspect].compactMap { $0 }.joined(separator: " ")
  }
}

extension CellValue {
  fileprivate var compact: String {
    switch self {
    case .missing: "missing"
    case .text(let text): text
    case .date(let date, _): date.description
    case .year(let year): String(year)
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    case .boolean(let answer): answer ? "yes" : "no"
    case .codes(let codes): codes.joined(separator: " ")
    }
  }
}

/// One table beside the rosters of Nà Hỳ and Nà Bủng: what was made of its rows, "participation 03169 2022-10 3 = 1 + 1 + 1",
/// then where and what its issues are.
func outcome(of text: String, at path: String = "2022-10/na-hy/tham-gia.csv") throws -> [String] {
  let results = try assess([
    "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster, "2022-10/na-bung/danh-sach.csv": SmallDistrict.neighbours,
    path: text,
  ])
  return results.tableLines.filter { $0.hasPrefix(path) }.map { String($0.dropFirst(path.count + 1)) }
    + results.places(on: path)
}

/// Where an empty participation form under these titles belongs: "03169 2022-10", or with "-" and the issue.
func place(of path: String, titles: String = "", scope: Assessment.Scope = .everyMonth) throws -> String {
  let results = try assess([path: titles + (titles.isEmpty ? "" : "\n") + "Ngày,Họ và tên,Buổi\n"], scope: scope)
  let table = try #require(results.tables.first)
  return
    ([table.unit ?? "-", table.month?.description ?? "-"]
    + results.issues.filter { $0.code != MissingForm.code }.map(\.code.rawValue)).joined(separator: " ")
}
