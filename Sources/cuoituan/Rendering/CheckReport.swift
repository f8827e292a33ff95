import Configuration
import Movement
import Submissions
import TableReading

/// What `check` prints: the issues grouped by file, equal ones summed up, and the balance of the rows.
struct CheckReport {
  let results: Results
  let language: Language
  let width: Int

  /// Issues of one cause that are worded one by one; of more, the first is worded and the places of the rest listed.
  private static let wordedOneByOne = 3
  /// Places that are listed of a cause with many.
  private static let listedPlaces = 12
  private static let indent = 12

  var text: String {
    var text = ""
    let tables = Dictionary(grouping: results.tables, by: \.path)
    let groups = Dictionary(grouping: results.issues) { $0.file ?? "" }
    let files = groups.keys.filter { !$0.isEmpty }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var noted: [[Issue]] = []
    for file in files {
      let issues = groups[file] ?? []
      if issues.allSatisfy({ $0.severity == .notice }) {
        noted.append(issues)
      } else {
        text += fileSection(file, issues, tables[file] ?? [])
      }
    }
    text += noticeSection(noted.flatMap { $0 }, files: noted.count)
    if let ofUnits = groups[""] { text += unitSection(ofUnits) }
    text += changeSection()
    return TextWrapping.printableLines(text + SummaryText(results: results, language: language).text)
  }

  /// What is wrong with a file, sheet by sheet in the order of their first issues.
  private func fileSection(_ file: String, _ issues: [Issue], _ tables: [TableResult]) -> String {
    var text = TextWrapping.lines(TextWrapping.shortenedPath(file), width: width).joined(separator: "\n") + "\n"
    let tables = Dictionary(tables.map { ($0.sheet, $0) }) { first, _ in first }
    var sheets: [String?] = []
    var groups: [String?: [Issue]] = [:]
    for issue in issues {
      if groups[issue.sheet] == nil { sheets.append(issue.sheet) }
      groups[issue.sheet, default: []].append(issue)
    }
    for sheet in sheets {
      if let sheet { text += "  [\(TextWrapping.shortened(sheet, to: TextWrapping.longestName))]\n" }
      if let table = tables[sheet] { text += "  " + describe(table) + "\n" }
      text += causes(groups[sheet] ?? [])
    }
    return text + "\n"
  }

  private func describe(_ table: TableResult) -> String {
    let counts = table.rows
    return Bilingual(
      vi: "\(counts.total) dòng = \(counts.accepted) nhận + \(counts.rejected) loại + \(counts.skipped) bỏ qua",
      en: "\(counts.total) rows = \(counts.accepted) accepted + \(counts.rejected) rejected + \(counts.skipped) skipped"
    )[language]
  }

  /// Issues with one cause together, in the order of severity and then of their first place.
  private func causes(_ issues: [Issue]) -> String {
    struct Cause: Hashable {
      let code: IssueCode, severity: Severity, aspect: String?, field: String?
    }
    var order: [Cause] = []
    var groups: [Cause: [Issue]] = [:]
    for issue in issues {
      let cause = Cause(code: issue.code, severity: issue.severity, aspect: issue.aspect, field: issue.field)
      if groups[cause] == nil { order.append(cause) }
      groups[cause, default: []].append(issue)
    }
    let ranked = order.enumerated().sorted {
      ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset)
    }
    return ranked.map { describe(groups[$0.element] ?? []) }.joined()
  }

  private func describe(_ issues: [Issue]) -> String {
    guard let first = issues.first else { return "" }
    var text = ""
    let worded = issues.count <= Self.wordedOneByOne ? issues.count : 1
    for issue in issues.prefix(worded) {
      let place = issue.place(language)
      let message = (place.map { $0 + ": " } ?? "") + issue.message(in: language)
      text += TextWrapping.hanging(
        "  " + issue.severity.words(in: language), message, indent: Self.indent, width: width)
    }
    if issues.count > worded {
      let rest = issues.dropFirst(worded)
      let places = rest.prefix(Self.listedPlaces).compactMap { $0.place(language) }.joined(separator: ", ")
      let more = rest.count > Self.listedPlaces ? ", …" : ""
      let summary = Bilingual(
        vi: "và \(rest.count) chỗ nữa cùng lỗi này: \(places)\(more)",
        en: "and \(rest.count) more of the same: \(places)\(more)")[language]
      text += TextWrapping.hanging("", summary, indent: Self.indent, width: width)
    }
    let hint = first.hint(in: language)
    if first.severity != .notice, !hint.isEmpty {
      text += TextWrapping.hanging(
        String(repeating: " ", count: Self.indent - 2) + "→", hint, indent: Self.indent, width: width)
    }
    return text
  }

  /// Files with nothing but notices are counted, not listed.
  private func noticeSection(_ notices: [Issue], files: Int) -> String {
    guard files > 0 else { return "" }
    let counts = IssueCode.all.compactMap { code in
      let count = notices.count { $0.code == code }
      return count == 0 ? nil : "\(code.title(in: language)): \(count)"
    }
    let head = Bilingual(vi: "\(files) tệp chỉ có lưu ý", en: "\(files) files with notices only")[language]
    return TextWrapping.hanging(head + ".", counts.joined(separator: "; "), indent: 2, width: width) + "\n"
  }

  /// What changed since the submissions of before.
  private func changeSection() -> String {
    guard !results.changes.isEmpty else { return "" }
    let lines = results.changes.map { change in
      let unit = results.district.units.last { $0.code == change.unit && $0.isValid(in: change.month) }?.name
      let place = "\(unit ?? change.unit) \(change.month.vietnamese), \(change.form.words(in: language)): "
      let counts = [
        (change.added, Bilingual(vi: "dòng thêm", en: "rows added")),
        (change.removed, Bilingual(vi: "dòng bỏ", en: "removed")),
        (change.mended, Bilingual(vi: "dòng đã sửa đúng", en: "mended")),
        (change.newlyWrong, Bilingual(vi: "dòng mới sai", en: "newly wrong")),
      ]
      let text = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1[language])" }.joined(separator: ", ")
      return TextWrapping.hanging("  ", place + text, indent: 4, width: width)
    }
    let head = Bilingual(vi: "Thay đổi so với lần gửi trước", en: "Changes since the submissions of before")[language]
    return head + "\n" + lines.joined() + "\n"
  }

  private func unitSection(_ issues: [Issue]) -> String {
    Bilingual(vi: "Đơn vị\n", en: "Units\n")[language]
      + issues.map {
        TextWrapping.hanging(
          "  " + $0.severity.words(in: language), $0.message(in: language), indent: Self.indent,
          width: width)
      }.joined() + "\n"
  }
}

extension Issue {
  /// The cell as C15, or the row, where the issue has one.
  func place(_ language: Language) -> String? {
    guard let row else { return nil }
    guard let column, field != nil else { return Bilingual(vi: "dòng \(row)", en: "row \(row)")[language] }
    return CellReference.name(row: row, column: column)
  }
}

extension TextWrapping {
  /// Lines without control characters but their line ends.
  static func printableLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { printable(String($0)) }.joined(separator: "\n")
  }
}
