import Submissions
import TableReading

/// How files are read, for a terminal.
struct InspectionText {
  let inspection: Inspection
  let width: Int

  /// Rows that are shown of each table.
  private static let shownRows = 8
  /// Columns of no field that are listed of each table.
  private static let shownUnknown = 20

  /// The text, and whether all files were read as far as it goes.
  func text(_ tree: InputTree) -> (String, isWhole: Bool) {
    var text = ""
    var isWhole = tree.problems.isEmpty
    for file in tree.files {
      let opened = Result { () throws(ReadingError) in try file.openTables() }
      switch opened {
      case .success(let tables):
        for table in tables { text += describe(table, of: file, &isWhole) }
      case .failure(let error):
        text += heading(file.path) + describe(error, file.path) + "\n"
        isWhole = false
      }
    }
    for problem in tree.problems {
      text += heading(problem.path) + describe(problem.error, problem.path) + "\n"
    }
    return (TextWrapping.printableLines(text), isWhole)
  }

  private func describe(_ table: Table, of file: InputFile, _ isWhole: inout Bool) -> String {
    var text = heading(file.path, sheet: table.sheet)
    if let encoding = table.encodingName { text += line(Wording.text("Bảng mã", "Encoding"), encoding) }
    if let evidence = table.evidence { text += line("", EvidenceText.describe(evidence)) }
    if let repair = table.repair { text += line(Wording.text("Sửa chữ", "Repair"), EvidenceText.describe(repair)) }
    if let delimiter = table.delimiter {
      text += line(Wording.text("Dấu phân cách", "Delimiter"), delimiter == "\t" ? "tab" : String(delimiter))
    }
    do throws(ReadingError) {
      text += describe(try inspection.annotate(table))
      for (row, cells) in try inspection.firstRows(Self.shownRows, of: table) {
        // No line holds more cells than it is wide, nor more of a cell.
        let shown = cells.prefix(width).map { TextWrapping.shortened($0, to: width) }.joined(separator: " | ")
        text += TextWrapping.shortened("  \(row): " + shown, to: width) + "\n"
      }
    } catch {
      text += describe(error, file.path)
      isWhole = false
    }
    return text + "\n"
  }

  private func heading(_ path: String, sheet: String? = nil) -> String {
    let sheet = sheet.map { " [\(TextWrapping.shortened($0, to: TextWrapping.longestName))]" }
    return TextWrapping.shortenedPath(path) + (sheet ?? "") + "\n"
  }

  private func describe(_ table: AnnotatedTable) -> String {
    guard let row = table.headerRow else {
      return line(Wording.text("Dòng tiêu đề", "Header row"), Wording.text("không thấy", "none found"))
    }
    var text = line(Wording.text("Dòng tiêu đề", "Header row"), String(row))
    text += line(
      Wording.text("Biểu", "Form"),
      table.form.map { $0.words(in: Wording.language) }
        ?? Wording.text("không rõ; thiếu cột ", "unknown; missing ") + table.missing.joined(separator: ", "))
    for column in table.columns {
      guard let field = column.field else { continue }
      text += line("", cell(column) + (column.heading == field.name ? "" : " → \(field.name)"))
    }
    let unknown = table.columns.filter { $0.field == nil }
    for column in unknown.prefix(Self.shownUnknown) {
      text += line("", cell(column) + Wording.text(" (cột lạ)", " (unknown column)"))
    }
    let more = unknown.count - Self.shownUnknown
    if more > 0 {
      text += line("", Wording.text("và \(more) cột nữa (cột lạ)", "and \(more) more columns (unknown)"))
    }
    return text
  }

  private func cell(_ column: AnnotatedTable.Column) -> String {
    "\(CellReference.letters(of: column.column)): "
      + TextWrapping.shortened(column.heading, to: TextWrapping.longestName)
  }

  private func describe(_ error: ReadingError, _ path: String) -> String {
    let issue = Issue.unreadable(error, file: path)
    let hint = issue.hint(in: Wording.language)
    return TextWrapping.hanging(
      "  " + Severity.error.words(in: Wording.language), issue.message(in: Wording.language),
      indent: 10, width: width) + TextWrapping.hanging("        →", hint, indent: 10, width: width)
  }

  private func line(_ label: String, _ value: String) -> String {
    TextWrapping.hanging("  " + label, value, indent: 18, width: width)
  }
}
