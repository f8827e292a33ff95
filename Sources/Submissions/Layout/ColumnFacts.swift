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
  private let days: [Int]
  private let words: LayoutWords
  private var dates: DateColumns
  init(_ match: FormMatch, lastColumn: Int, words: LayoutWords) {
    let bound = Set(match.bindings.compactMap { $0?.columns }.joined()).union(match.days.map(\.column))
    watched = (0...max(0, lastColumn)).filter { !bound.contains($0) && !match.numbering.contains($0) }
    self.lastColumn = lastColumn
    presence = [FieldKey.attended, .morning, .afternoon].flatMap(match.columns)
    days = match.days.map(\.column)
    self.words = words
    dates = DateColumns(match)
  }

  /// Takes a row of data.
  mutating func add(_ record: Record) {
    rows += 1
    if record.isHidden { hasHiddenRow = true }
    for column in watched where record.hasText(at: column) { filled[column, default: 0] += 1 }
    if record.count > lastColumn + 1 {
      for column in lastColumn + 1..<record.count where record.hasText(at: column) { filled[column, default: 0] += 1 }
    }
    for column in presence where !everFilled.contains(column) && !record.isEmpty(at: column) {
      everFilled.insert(column)
    }
    dates.take(record)
    if !hasOtherMark {
      hasOtherMark = days.contains { column in
        !record.isEmpty(at: column) && words.words.attendance.plain.isAll(of: record.text(at: column))
      }
    }
  }

  /// The fields, by their place in the form, whose dates are written month first.
  var monthFirst: Set<Int> { dates.monthFirst }
}
