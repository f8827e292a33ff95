import Movement
import Testing

@testable import Submissions
@testable import TableReading

/// A sheet as the program reads it: what each of its rows is, and what it holds.
struct ReadSheet {
  /// A table of the sheet.
  struct ReadTable {
    let header: HeaderMatch
    let match: FormMatch?
    var layout: TableLayout?
    var records: [Record] = []
    var rows: [ParsedRow] = []
  }

  private(set) var tables: [ReadTable] = []
  /// What each row with anything in it is.
  private(set) var zones: [Int: RowZone] = [:]

  init(_ table: Table) throws {
    let forms = try SmallDistrict.forms()
    let search = HeaderSearch(forms.prepared(), words: LayoutWords(forms.words))
    let pass = SheetPass(search: search, merges: table.mergedRanges, delimiter: table.delimiter)
    var taking = Taking()
    _ = try pass.run(try table.makeReader(), &taking)
    tables = taking.tables
    for index in tables.indices {
      guard let match = tables[index].match, let layout = tables[index].layout else { continue }
      let parser = RowParser(match: match, layout: layout, month: month("2022-10"), words: search.words)
      tables[index].rows = tables[index].records.map(parser.parse)
    }
    var rows = try Inspection(forms: forms).annotate(table).makeRows(of: table, issues: [])
    while let row = try rows.next() {
      if !row.record.isBlank { zones[row.record.row] = row.zone }
    }
  }

  init(csv text: String) throws {
    try self.init(
      try #require(try InputFile(at: "bieu.csv", BytesContent(Array(text.utf8))).submittedTables().first).table)
  }

  init(workbook rows: [[String]], merged: [String] = [], hidden: Set<Int> = []) throws {
    let bytes = SmallWorkbook.bytes(of: SmallWorkbook.parts(rows, merged: merged, hidden: hidden))
    try self.init(try #require(try InputFile(at: "bieu.xlsx", BytesContent(bytes)).submittedTables().first).table)
  }

  private struct Taking: SheetHandler {
    var tables: [ReadTable] = []

    mutating func begin(_ header: HeaderMatch, titles: [[String]]) -> FormMatch? {
      let match = try? header.verdict(named: titles.flatMap(\.self)).get()
      tables.append(ReadTable(header: header, match: match))
      return match
    }

    mutating func take(_ record: Record) { tables[tables.count - 1].records.append(record) }

    mutating func end(_ layout: TableLayout) { tables[tables.count - 1].layout = layout }
  }

  /// The tables: "participation 3–4: date B, full_name C–D".
  var heads: [String] {
    tables.map { table in
      let rows = table.header.rows
      let name =
        "\(table.match?.form.kind.rawValue ?? "-") \(rows.count == 1 ? "\(rows.lowerBound)" : "\(rows.lowerBound)–\(rows.upperBound)")"
      guard let match = table.match else { return name }
      let fields = zip(match.form.fields, match.bindings).compactMap { field, binding in
        binding.map { bound in
          "\(field.key) " + bound.columns.map { CellReference.letters(of: $0) }.joined(separator: "+")
        }
      }
      return "\(name): \(fields.joined(separator: ", "))"
    }
  }

  /// The rows below the headings: "5 date 2022-10-08, full_name Lò Thị Páo", "6 group", what is wrong behind exclamation marks.
  var lines: [String] {
    let data = Dictionary(
      tables.flatMap { table in table.rows.map { ($0.row, $0.line(of: table.match)) } },
      uniquingKeysWith: { first, _ in first })
    return zones.keys.sorted().compactMap { row in
      switch zones[row] {
      case .title?, .header?, nil: nil
      case .data?: "\(row) \(data[row] ?? "lost")"
      case let zone?: "\(row) \(zone.name)"
      }
    }
  }
}

extension ParsedRow {
  /// What a row holds: "date 2022-10-08, full_name Lò Thị Páo, !required content", marks as "D 2022-10-08 full".
  func line(of match: FormMatch?) -> String {
    guard let match else { return "unread" }
    let held = zip(match.form.fields, values).filter { !$1.isMissing && $1 != .boolean(false) }.map {
      "\($0.key) \($1.compact)"
    }
    let marks = (entries ?? []).map { entry in
      let cell = CellReference.letters(of: entry.mark.column)
      let values = entry.values.sorted { $0.key < $1.key }.map { $0.value.compact }
      return ([cell] + (entry.fault.map { ["!\(type(of: $0.finding).code.rawValue)"] } ?? values)).joined(
        separator: " ")
    }
    let wrong = issues.map { (issue: Issue) -> String in
      "!\(issue.code.rawValue) \(issue.field ?? issue.column.map { CellReference.letters(of: $0) } ?? "")"
    }
    return (held + marks + wrong + (isAbsent ? ["absent"] : [])).joined(separator: ", ")
  }
}
