import TableReading
import VietnameseText

/// Finds the date columns of a roster whose written dates have the month before the day.
struct DateColumns {
  private var orders: [(field: Int, column: Int, order: DayMonthOrder)] = []

  /// The date columns of a table; none unless it is a roster.
  init(_ match: FormMatch) {
    guard match.form.kind == .roster else { return }
    for (index, field) in match.form.fields.enumerated() where field.type == .date || field.type == .dateOrYear {
      for column in match.bindings[index]?.columns ?? [] { orders.append((index, column, DayMonthOrder())) }
    }
  }

  /// Takes a data row.
  mutating func take(_ record: Record) {
    for index in orders.indices {
      let column = orders[index].column
      guard record.kind(at: column) == .text, !record.isEmpty(at: column) else { continue }
      orders[index].order.take(CellGuard.removed(from: TextNormalization.normalized(record.text(at: column))))
    }
  }

  /// The fields of those columns, by their place in the form.
  var monthFirst: Set<Int> { Set(orders.filter(\.order.isMonthFirst).map(\.field)) }
}
