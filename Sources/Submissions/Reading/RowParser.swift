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
  private let completion: RowCompletion?
  /// What the table says about the cells of each field.
  private let columns: [CellParser.Column]
  private let words: LayoutWords
  private let unreadColumns: Set<Int>

  /// - Parameter lineScale: what a line above the headings says that plain amounts of money are multiplied by.
  init(match: FormMatch, layout: TableLayout, month: YearMonth?, words: LayoutWords, lineScale: Int? = nil) {
    self.match = match
    self.layout = layout
    self.words = words
    unreadColumns = layout.unreadColumns
    let prepared = match.prepared
    completion = month.map { RowCompletion(form: prepared, month: $0) }
    let monthFirst = layout.facts.monthFirst
    columns = match.form.fields.indices.map { index in
      var column = CellParser.Column(
        match.form.fields[index], heading: match.bindings[index]?.written ?? "", lineScale: lineScale,
        words: prepared.words)
      column.isMonthFirst = monthFirst.contains(index)
      return column
    }
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
    var remarks: [RowCompletion.Remark] = []
    for index in prepared.form.fields.indices where index != dateByMarks { read(index, record, &row, &remarks) }
    complete(&row, remarks, record)
    if let attendance {
      row.entries = attendance.entries(of: record)
    } else {
      presence?.settle(&row)
    }
    checkConditions(&row)
    for column in record.strayQuoteColumns { addStrayQuote(column, record, &row) }
    if let issue = ExtraCell.issue(of: record, beyond: layout.lastColumn, except: unreadColumns) {
      row.issues.append(issue)
    }
    return row
  }

  private func read(
    _ index: Int, _ record: Record, _ row: inout ParsedRow, _ remarks: inout [RowCompletion.Remark]
  ) {
    let cell: FieldCell
    do throws(CellFault) {
      guard let found = try fieldCell(index, record) else { return }
      cell = found
    } catch {
      row.issues.append(issue(error, at: index, value: joinedText(index, record), row: row.row))
      return
    }
    do throws(CellFault) {
      if cell.kind == .uncalculated { throw CellFault(TypeError(.uncalculated)) }
      if cell.kind == .text, words.isDitto(cell.text) { throw CellFault(TypeError(.nothingAbove)) }
      let reading = try prepared.parsers[index].read(cell.text, kind: cell.kind, in: columns[index])
      row.values[index] = reading.value
      if reading.isEstimate { row.estimates.insert(index) }
      if reading.session != nil || reading.measure != nil { remarks.append(.init(field: index, reading: reading)) }
      if let doubt = reading.doubts.first { row.issues.append(issue(doubt, at: index, value: cell.text, row: row.row)) }
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
      if let group = layout.group(at: record.row), group.field == index {
        return FieldCell(text: group.text, kind: .text)
      }
      // A column that group rows stand for is missing where none does.
      return prepared.form.fields[index].isRequired ? FieldCell(text: "", kind: .text) : nil
    }
    let column = binding.column
    if binding.columns.count == 1 {
      return cell(record, column)
    }
    let filled = binding.columns.filter { !record.isEmpty(at: $0) || record.kind(at: $0) == .uncalculated }
    guard filled.count > 1 else {
      return cell(record, filled.first ?? column)
    }
    guard binding.joining == .texts, prepared.form.fields[index].type.isText else {
      throw CellFault(TypeError(.severalCells))
    }
    return FieldCell(text: joinedText(index, record), kind: .text)
  }

  private func cell(_ record: Record, _ column: Int) -> FieldCell {
    FieldCell(
      text: CellGuard.removed(from: TextNormalization.normalized(record.text(at: column))),
      kind: record.kind(at: column))
  }

  /// Settles what the cells of the row say together. What is wrong then is worse than a doubt about the same cell.
  private func complete(_ row: inout ParsedRow, _ remarks: [RowCompletion.Remark], _ record: Record) {
    guard let completion else { return }
    var faults: [(Int, CellFault)] = []
    completion.complete(&row.values, remarks) { faults.append(($0, $1)) }
    for (index, fault) in faults {
      row.issues.removeAll { $0.field == prepared.form.fields[index].key }
      row.issues.append(issue(fault, at: index, value: joinedText(index, record), row: row.row))
    }
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

  private func heading(of index: Int) -> String { match.heading(of: index) }
}

// The checks across cells of one row.
extension RowParser {
  /// What a kind of nomination requires, the order of dates, a quantity's measure.
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
}

extension FormMatch {
  /// The heading of a field, by its place in the form, as the file writes it; the canonical one where the field has no column, or
  /// several, of which each has a heading for its part.
  func heading(of field: Int) -> String {
    guard let binding = bindings[field], binding.columns.count == 1 else { return form.fields[field].name }
    return binding.heading
  }
}

extension FieldType {
  /// Whether several cells of the field are one text.
  fileprivate var isText: Bool {
    switch self {
    case .text, .code, .enumeration, .list: true
    case .date, .dateOrYear, .integer, .decimal, .boolean: false
    }
  }
}

extension CellParser.Column {
  /// What a heading says about the cells below it, or where it has no unit a line above the headings.
  init(_ field: FormField, heading: String, lineScale: Int?, words: FormWords) {
    if case .integer(of: .money) = field.type { scale = words.money.factor(ofHeading: heading) ?? lineScale ?? 1 }
  }
}
