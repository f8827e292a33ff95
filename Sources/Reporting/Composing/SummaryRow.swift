import Movement
import WorkbookWriting

/// A cell of the table with what heights, totals and charts need to know of it.
struct BodyCell {
  var content: CellContent
  var style: CellStyle
  /// The text that wraps.
  var text: String?
  /// The number behind it; a mark stands for one too.
  var number: Double?
  /// Where a click leads.
  var link: LinkTarget?
  /// The cell's name in formulas.
  var name: String?

  var isBlank: Bool { content == .blank }
  /// Only a number cell counts for a sum: Excel passes over text.
  var summand: Double? { if case .number(let number) = content { number } else { nil } }
}

/// What totals have gathered so far, by column.
struct ColumnSums {
  var sums: [Double]
  var counts: [Int]

  init(count: Int) {
    sums = Array(repeating: 0, count: count)
    counts = Array(repeating: 0, count: count)
  }

  mutating func add(_ cell: BodyCell, at column: Int) {
    if !cell.isBlank { counts[column] += 1 }
    sums[column] += cell.summand ?? 0
  }

  mutating func add(_ other: ColumnSums) {
    for column in sums.indices {
      sums[column] += other.sums[column]
      counts[column] += other.counts[column]
    }
  }
}

/// The row of a group, or of the whole table, with its totals as formulas.
///
/// They are SUBTOTAL 109 and 103 (ECMA-376-1 §18.17.7.315): a total of the whole passes over those of the groups, and
/// all follow the filter.
struct SummaryRow {
  var text: String
  /// The label's column among those of the layout.
  var labelColumn: Int
  var numeral: String?
  /// The column that says of each row which group it is in: there the label stands again, so that a filter finds it.
  var repeatedSource: ColumnSource?
  /// The rows that count.
  var rows: ClosedRange<Int>
  /// The row's own number.
  var row: Int
  var style: KeyPath<PlacedColumn, CellStyle>

  /// The value of a column's total; nil where it has none.
  func value(at index: Int, _ columns: [PlacedColumn], _ sums: ColumnSums) -> Double? {
    switch columns[index].layout.total {
    case nil: return nil
    case .sum?: return sums.sums[index]
    case .count?: return Double(sums.counts[index])
    case .ratio(let part, let whole)?:
      guard let part = place(of: part, columns), let whole = place(of: whole, columns), sums.sums[whole] != 0 else {
        return nil
      }
      return sums.sums[part] / sums.sums[whole]
    }
  }

  private func formula(at index: Int, _ columns: [PlacedColumn], _ sums: ColumnSums) -> CellContent? {
    let letters = CellPosition.columnName(index)
    let range = "\(letters)\(rows.lowerBound):\(letters)\(rows.upperBound)"
    let result = value(at: index, columns, sums)
    switch columns[index].layout.total {
    case nil: return nil
    case .sum?: return .formula("SUBTOTAL(109,\(range))", result: .number(result ?? 0))
    case .count?: return .formula("SUBTOTAL(103,\(range))", result: .number(result ?? 0))
    case .ratio(let part, let whole)?:
      guard let part = place(of: part, columns), let whole = place(of: whole, columns) else { return nil }
      let (top, bottom) = (CellPosition(row: row, column: part).name, CellPosition(row: row, column: whole).name)
      return .formula(
        "IF(\(bottom)=0,\"\",\(top)/\(bottom))", result: result.map { .number($0) } ?? .text(""))
    }
  }

  private func place(of layoutIndex: Int, _ columns: [PlacedColumn]) -> Int? {
    columns.firstIndex { $0.layoutIndex == layoutIndex }
  }

  /// Whether the column is the last one, or the last on paper.
  private func isEdge(_ index: Int, _ columns: [PlacedColumn]) -> Bool {
    index + 1 == columns.count || columns[index].layout.isPrinted != columns[index + 1].layout.isPrinted
  }

  func planned(_ columns: [PlacedColumn], _ sums: ColumnSums) -> SheetPlan.Row {
    let label = place(of: labelColumn, columns) ?? 0
    let room = columns[label...].enumerated().prefix { $0.offset == 0 || $0.element.layout.total == nil }
    let width = room.reduce(0) { $0 + $1.element.width }
    let measure = TextMeasure(columns[label][keyPath: style])
    let isLong = measure.lineCount(of: text, columnWidth: width) > 1
    let lines = isLong ? measure.lineCount(of: text, columnWidth: columns[label].width) : 1
    var planned = SheetPlan.Row(height: measure.rowHeight(lines: lines) + 3)
    for (index, column) in columns.enumerated() {
      let base = column[keyPath: style]
      let repeats = repeatedSource.map { $0 == column.layout.source } ?? false
      if repeats, index != label {
        planned.cells.append(
          SheetPlan.Cell(column: index, content: .text(text), style: base.with { $0.horizontal = .left }))
      } else if let formula = formula(at: index, columns, sums) {
        planned.cells.append(SheetPlan.Cell(column: index, content: formula, style: base))
      } else if index == label {
        let own =
          isLong ? base : SheetStyles.open(base, left: index == 0 || numeral != nil, right: isEdge(index, columns))
        planned.cells.append(
          SheetPlan.Cell(
            column: index, content: .text(text),
            style: own.with {
              $0.horizontal = .left
              $0.shrinks = false
              $0.wraps = isLong
              $0.numberFormat = nil
            }))
      } else {
        let isNumber = column.layout.source == .number && numeral != nil
        let edge = SheetStyles.open(base, left: index == 0, right: isEdge(index, columns) || isNumber)
        planned.cells.append(
          SheetPlan.Cell(
            column: index, content: isNumber ? .text(numeral ?? "") : .blank,
            style: isNumber ? base.with { $0.shrinks = true } : edge))
      }
    }
    return planned
  }
}

extension SheetDate {
  init(_ date: CalendarDate) { self.init(year: date.year, month: date.month, day: date.day) }
}
