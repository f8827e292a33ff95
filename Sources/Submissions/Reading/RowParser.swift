import Movement
import TableReading
import VietnameseText

/// Reads the rows below a header: the checks that need nothing but the row.
struct RowParser: Sendable {
  let match: FormMatch
  let layout: TableLayout
  private let orders: [(earlier: Int, later: Int)]
  private let attendance: AttendanceParser?
  private let presence: PresenceReading?

  init(match: FormMatch, layout: TableLayout, month: YearMonth?, words: LayoutWords) {
    self.match = match
    self.layout = layout
    let prepared = match.prepared
    orders = DateOrder.pairs.compactMap { earlier, later in
      guard let earlier = prepared.index(of: earlier), let later = prepared.index(of: later) else { return nil }
      return (earlier, later)
    }
    attendance = AttendanceParser(match, facts: layout.facts, month: month, words: words)
    presence = attendance == nil ? PresenceReading(match, facts: layout.facts, words: words) : nil
  }

  private var prepared: PreparedForm { match.prepared }

  /// Reads a row of data.
  func parse(_ record: Record) -> ParsedRow {
    var row = ParsedRow(
      row: record.row, values: Array(repeating: .missing, count: prepared.form.fields.count), issues: [])
    let dateByMarks = attendance?.dateField
    for index in prepared.form.fields.indices where index != dateByMarks { read(index, record, &row) }
    if let attendance {
      row.entries = attendance.entries(of: record)
    } else {
      presence?.settle(&row)
    }
    checkConditions(&row)
    for column in record.strayQuoteColumns { addStrayQuote(column, record, &row) }
    if let issue = ExtraCell.issue(of: record, beyond: layout.lastColumn, except: layout.unreadColumns) {
      row.issues.append(issue)
    }
    return row
  }

  private func read(_ index: Int, _ record: Record, _ row: inout ParsedRow) {
    let cell: FieldCell
    do {
      guard let found = try fieldCell(index, record) else { return }
      cell = found
    } catch {
      row.issues.append(issue(error, at: index, value: joinedText(index, record), row: row.row))
      return
    }
    do {
      let reading = try prepared.parsers[index].read(cell.text, kind: cell.kind)
      row.values[index] = reading.value
      if let doubt = reading.doubt { row.issues.append(issue(doubt, at: index, value: cell.text, row: row.row)) }
    } catch {
      row.issues.append(issue(error, at: index, value: cell.text, row: row.row))
    }
  }

  /// What a row holds of a field.
  private struct FieldCell {
    var text: String
    var kind: CellKind
  }

  /// The cell of a field, or its cells in one; nil where the table has no column for it.
  private func fieldCell(_ index: Int, _ record: Record) throws(CellFault) -> FieldCell? {
    guard let binding = match.bindings[index] else {
      guard let group = layout.group(at: record.row), group.field == index else { return nil }
      return FieldCell(text: group.text, kind: .text)
    }
    let column = binding.column
    if binding.columns.count == 1 {
      return FieldCell(text: TextNormalization.normalized(record.text(at: column)), kind: record.kind(at: column))
    }
    let filled = binding.columns.filter { !record.isEmpty(at: $0) || record.kind(at: $0) == .uncalculated }
    guard filled.count > 1 else {
      let only = filled.first ?? column
      return FieldCell(text: TextNormalization.normalized(record.text(at: only)), kind: record.kind(at: only))
    }
    guard binding.joining == .texts, prepared.form.fields[index].type.isText else {
      throw CellFault(TypeError(.severalCells))
    }
    return FieldCell(text: joinedText(index, record), kind: .text)
  }

  private func joinedText(_ index: Int, _ record: Record) -> String {
    let columns = match.bindings[index]?.columns ?? []
    return columns.map { TextNormalization.normalized(record.text(at: $0)) }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func addStrayQuote(_ column: Int, _ record: Record, _ row: inout ParsedRow) {
    let index = match.bindings.firstIndex { $0?.columns.contains(column) ?? false }
    let key = index.map { prepared.form.fields[$0].key }
    if let key, row.issues.contains(where: { $0.field == key }) { return }
    row.issues.append(
      Issue(
        StrayQuote(), row: row.row, column: column, field: key, heading: index.map(heading),
        value: TextNormalization.normalized(record.text(at: column))))
  }

  private func issue(_ fault: CellFault, at index: Int, value: String?, row: Int) -> Issue {
    let field = prepared.form.fields[index]
    var finding = fault.finding
    if field.key == FieldKey.quantity.rawValue, let measure = prepared.index(of: .quantityUnit),
      let typeError = finding as? TypeError
    {
      finding = typeError.naming(measureColumn: heading(of: measure))
    }
    return Issue(
      finding, row: row, column: match.bindings[index]?.column, field: field.key, heading: heading(of: index),
      value: value)
  }

  /// The heading of a field as the file writes it, else the canonical one.
  private func heading(of index: Int) -> String { match.bindings[index]?.heading ?? prepared.form.fields[index].name }
}

// The checks across cells of one row.
extension RowParser {
  /// What a kind of nomination requires, the order of dates, a quantity's measure.
  private func checkConditions(_ row: inout ParsedRow) {
    for (index, field) in prepared.form.fields.enumerated() where row.values[index].isMissing {
      guard let condition = field.requiredWhen, let other = FieldKey(rawValue: condition.field),
        let place = prepared.index(of: other), row.values[place].code == condition.value
      else { continue }
      add(CellFault(Required()), at: index, value: nil, to: &row)
    }
    for (earlier, later) in orders {
      if let finding = DateOrder(row.values[earlier], before: row.values[later], heading: heading(of: earlier)) {
        add(CellFault(finding), at: later, value: row.values[later].shown, to: &row)
      }
    }
    if let quantity = prepared.index(of: .quantity), let measure = prepared.index(of: .quantityUnit),
      let finding = MissingMeasure(quantity: row.values[quantity], measure: row.values[measure])
    {
      add(CellFault(finding), at: measure, value: nil, to: &row)
    }
  }

  /// Adds an issue unless the cell has one already.
  private func add(_ fault: CellFault, at index: Int, value: String?, to row: inout ParsedRow) {
    let key = prepared.form.fields[index].key
    guard !row.issues.contains(where: { $0.field == key }) else { return }
    row.issues.append(issue(fault, at: index, value: value, row: row.row))
  }
}

extension FieldType {
  /// Whether several cells of the field are one text.
  fileprivate var isText: Bool {
    switch self {
    case .text, .enumeration, .list: true
    case .date, .dateOrYear, .integer, .decimal, .boolean: false
    }
  }
}
