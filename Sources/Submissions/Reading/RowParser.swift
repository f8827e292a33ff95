import Movement
import TableReading
import VietnameseText

/// A data row of a table: what each field of the form holds.
struct ParsedRow: Sendable {
  /// The row from 1.
  var row: Int
  /// The values by the field's place in the form.
  var values: [CellValue]
  /// The fields, by their place in the form, whose numbers are estimates.
  var estimates: Set<Int> = []
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
  private let completion: RowCompletion
  /// What the table says about the cells of each field.
  private var columns: [CellParser.Column]

  init(match: FormMatch, lastColumn: Int, month: YearMonth) {
    prepared = match.prepared
    bindings = match.bindings
    self.lastColumn = lastColumn
    completion = RowCompletion(form: match.prepared, month: month)
    columns = zip(match.form.fields, match.bindings).map { field, binding in
      CellParser.Column(field, heading: binding?.heading ?? "", words: match.prepared.words)
    }
    orders = DateOrder.pairs.compactMap { earlier, later in
      guard let earlier = match.prepared.index(of: earlier), let later = match.prepared.index(of: later) else {
        return nil
      }
      return (earlier, later)
    }
  }

  /// Tells which fields have the month before the day in their written dates.
  mutating func setMonthFirst(_ fields: Set<Int>) {
    for field in fields { columns[field].isMonthFirst = true }
  }

  /// Reads a row that is not blank.
  func parse(_ record: Record) -> ParsedRow {
    var row = ParsedRow(
      row: record.row, values: Array(repeating: .missing, count: prepared.form.fields.count), issues: [])
    var remarks: [RowCompletion.Remark] = []
    for index in prepared.form.fields.indices {
      guard let binding = bindings[index] else { continue }
      let text = Self.text(of: record, at: binding.column)
      do {
        let kind = record.kind(at: binding.column)
        let reading = try prepared.parsers[index].read(text, kind: kind, in: columns[index])
        row.values[index] = reading.value
        if reading.isEstimate { row.estimates.insert(index) }
        if reading.session != nil || reading.measure != nil { remarks.append(.init(field: index, reading: reading)) }
        if let doubt = reading.doubts.first { row.issues.append(issue(doubt, at: index, value: text, row: row.row)) }
      } catch {
        row.issues.append(issue(error, at: index, value: text, row: row.row))
      }
    }
    complete(&row, remarks, of: record)
    checkConditions(&row)
    checkExtraCells(record, &row)
    return row
  }

  /// Settles what the cells of the row say together. What is wrong then is worse than a doubt about the same cell.
  private func complete(_ row: inout ParsedRow, _ remarks: [RowCompletion.Remark], of record: Record) {
    var faults: [(Int, CellFault)] = []
    completion.complete(&row.values, remarks) { faults.append(($0, $1)) }
    for (index, fault) in faults {
      row.issues.removeAll { $0.field == prepared.form.fields[index].key }
      let text = bindings[index].map { Self.text(of: record, at: $0.column) }
      row.issues.append(issue(fault, at: index, value: text, row: row.row))
    }
  }

  /// What a cell says, without what only guards it.
  private static func text(of record: Record, at column: Int) -> String {
    CellGuard.removed(from: TextNormalization.normalized(record.text(at: column)))
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
        let place = prepared.index(of: other), let code = row.values[place].code, condition.values.contains(code)
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

extension CellParser.Column {
  /// What a heading says about the cells below it.
  init(_ field: FormField, heading: String, words: FormWords) {
    if case .integer(of: .money) = field.type { scale = words.money.factor(ofHeading: heading) ?? 1 }
  }
}
