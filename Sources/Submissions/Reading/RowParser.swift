import Movement
import TableReading
import VietnameseText

/// A data row of a table: what each field of the form holds.
struct ParsedRow: Sendable {
  /// The row from 1.
  var row: Int
  /// The values by the field's place in the form.
  var values: [CellValue]
  /// What is wrong with single cells and the row itself, so far as the row alone shows it.
  var issues: [Issue]

  /// Whether an issue keeps the row from being counted.
  var hasError: Bool { issues.contains { $0.severity == .error } }
}

/// Reads the rows below a header: the checks that need nothing but the row.
struct RowParser {
  private let prepared: PreparedForm
  private let bindings: [ColumnBinding?]
  private let lastColumn: Int
  private let orders: [(earlier: Int, later: Int)]

  init(match: FormMatch, lastColumn: Int) {
    prepared = match.prepared
    bindings = match.bindings
    self.lastColumn = lastColumn
    orders = DateOrder.pairs.compactMap { earlier, later in
      guard let earlier = match.prepared.index(of: earlier), let later = match.prepared.index(of: later) else {
        return nil
      }
      return (earlier, later)
    }
  }

  /// Reads a row that is not blank.
  func parse(_ record: Record) -> ParsedRow {
    var row = ParsedRow(
      row: record.row, values: Array(repeating: .missing, count: prepared.form.fields.count), issues: [])
    for index in prepared.form.fields.indices {
      guard let binding = bindings[index] else { continue }
      let text = TextNormalization.normalized(record.text(at: binding.column))
      do {
        let reading = try prepared.parsers[index].read(text, kind: record.kind(at: binding.column))
        row.values[index] = reading.value
        if let doubt = reading.doubt { row.issues.append(issue(doubt, at: index, value: text, row: row.row)) }
      } catch {
        row.issues.append(issue(error, at: index, value: text, row: row.row))
      }
    }
    checkConditions(&row)
    checkExtraCells(record, &row)
    return row
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
      finding, row: row, column: bindings[index]?.column, field: field.key, heading: heading(of: index), value: value)
  }

  /// The heading of a field as the file writes it, else the canonical one.
  private func heading(of index: Int) -> String { bindings[index]?.heading ?? prepared.form.fields[index].name }

  /// The checks across cells of one row: what a kind of nomination requires, the order of dates, a quantity's measure.
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

  private func checkExtraCells(_ record: Record, _ row: inout ParsedRow) {
    if let issue = ExtraCell.issue(of: record, beyond: lastColumn) { row.issues.append(issue) }
  }
}
