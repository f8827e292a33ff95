import TableReading

/// What the data rows of a table show of its columns, before any of them is judged.
struct ColumnFacts: Sendable {
  /// The rows of data.
  private(set) var rows = 0
  /// Whether any hidden row holds data.
  private(set) var hasHiddenRow = false
  /// How many rows of data have anything in a column that fills no field.
  private(set) var filled: [Int: Int] = [:]
  /// The columns, of those that are asked for, that are filled in any row.
  private(set) var everFilled: Set<Int> = []
  /// How the marks of an attendance sheet are written: whether any but `v` says that somebody was there.
  private(set) var hasOtherMark = false

  private let watched: [Int]
  private let lastColumn: Int
  private let presence: [Int]
  private let dates: [Int]
  private let days: [Int]
  private let plainMarks: Set<String>
  /// Values of date columns that are dates only as month/day, and only as day/month.
  private(set) var writtenMonthFirst: [Int: (monthFirst: Int, dayFirst: Int)] = [:]

  init(_ match: FormMatch, lastColumn: Int, words: LayoutWords) {
    let bound = Set(match.bindings.compactMap { $0?.columns }.joined()).union(match.days.map(\.column))
    watched = (0...max(0, lastColumn)).filter { !bound.contains($0) && !match.numbering.contains($0) }
    self.lastColumn = lastColumn
    presence = [FieldKey.attended, .morning, .afternoon].flatMap(match.columns)
    days = match.days.map(\.column)
    plainMarks = words.otherFullMarks
    dates =
      match.form.kind == .roster
      ? zip(match.form.fields, match.bindings).flatMap { field, binding in
        field.type == .date || field.type == .dateOrYear ? binding?.columns ?? [] : []
      } : []
  }

  /// Takes a row of data.
  mutating func add(_ record: Record) {
    rows += 1
    if record.isHidden { hasHiddenRow = true }
    for column in watched where !record.isEmpty(at: column) { filled[column, default: 0] += 1 }
    if record.count > lastColumn + 1 {
      for column in lastColumn + 1..<record.count where !record.isEmpty(at: column) { filled[column, default: 0] += 1 }
    }
    for column in presence where !everFilled.contains(column) && !record.isEmpty(at: column) {
      everFilled.insert(column)
    }
    for column in dates where record.kind(at: column) == .text && !record.isEmpty(at: column) {
      switch record.withBytes(at: column, Self.order) {
      case .monthFirst?: writtenMonthFirst[column, default: (0, 0)].monthFirst += 1
      case .dayFirst?: writtenMonthFirst[column, default: (0, 0)].dayFirst += 1
      case nil: break
      }
    }
    if !hasOtherMark {
      hasOtherMark = days.contains { plainMarks.contains(record.text(at: $0).lowercased()) }
    }
  }

  /// Whether a column's dates are written month first: two or more can be nothing else, and none is plainly day first.
  func isMonthFirst(_ column: Int) -> Bool {
    writtenMonthFirst[column].map { $0.monthFirst >= 2 && $0.dayFirst == 0 } ?? false
  }

  private enum Order { case monthFirst, dayFirst }

  /// How two numbers and a year are ordered, where only one order is a date.
  private static func order(_ bytes: Span<UInt8>) -> Order? {
    guard (6...10).contains(bytes.count) else { return nil }
    var numbers = [0, 0, 0]
    var place = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if (48...57).contains(byte) {
        numbers[place] = numbers[place] * 10 + Int(byte - 48)
      } else if byte == 0x2F || byte == 0x2D || byte == 0x2E, place < 2, numbers[place] > 0 {
        place += 1
      } else {
        return nil
      }
    }
    guard place == 2 else { return nil }
    if (1...12).contains(numbers[0]), (13...31).contains(numbers[1]) { return .monthFirst }
    if (13...31).contains(numbers[0]), (1...12).contains(numbers[1]) { return .dayFirst }
    return nil
  }
}
