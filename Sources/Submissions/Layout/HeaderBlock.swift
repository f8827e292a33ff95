import TableReading
import VietnameseText

/// One to three rows that may be the headings of a table, column by column.
struct HeaderBlock {
  /// A column with a heading.
  struct Column {
    /// The columns from 0 that one merged heading covers; one for most.
    var columns: ClosedRange<Int>
    /// What the heading may be, the likeliest first: its lowest cell, the texts from top to bottom, an upper cell alone.
    var candidates: [HeadingText]
    /// The first of the candidates, by its place, that is an upper cell alone.
    var firstAlone: Int
    /// The day that the heading is, where the table has people down and days across.
    var day: DayHeading?
    /// The session below the day; nil for none.
    var session: String?
    /// The lowest heading as it is shown.
    var heading: String { candidates.first?.written ?? "" }
  }

  /// The rows from 1.
  let rows: ClosedRange<Int>
  /// The columns with a heading, from the left.
  private(set) var columns: [Column]
  /// Every text of the block by row and column, for knowing it again.
  let texts: [[Int: String]]

  /// Whether the last row only numbers the columns, `(1) (2) (3)`: then it is below the headings, and none of them.
  var endsInColumnNumbers: Bool {
    guard let last = texts.last, !last.isEmpty else { return false }
    return last.values.allSatisfy { $0.hasPrefix("(") && $0.hasSuffix(")") && Int($0.dropFirst().dropLast()) != nil }
  }

  /// A block of rows; `filled` has merged cells filled in, `raw` has them as they stand, `merges` are those of the sheet's head.
  init(_ filled: ArraySlice<Record>, raw: ArraySlice<Record>, merges: [MergedRange], words: LayoutWords) {
    rows = (filled.first?.row ?? 1)...(filled.last?.row ?? 1)
    let lines = filled.map(Self.cells)
    let own = raw.map(Self.cells)
    texts = own
    columns = []
    let last = lines.compactMap { $0.keys.max() }.max() ?? -1
    let reaching = Self.reachingTexts(lines, upTo: last)
    var column = 0
    while column <= last {
      let range = Self.lowestRange(at: column, lines, rows, merges)
      columns.append(contentsOf: Self.column(column, range, lines, reaching).map { [$0] } ?? [])
      column = max(column + 1, range.map { $0.columns.upperBound + 1 } ?? 0)
    }
    findDays(lines, reaching, words)
  }

  /// The texts of a row by column, normalised.
  private static func cells(_ record: Record) -> [Int: String] {
    var cells: [Int: String] = [:]
    for column in 0..<record.count where !record.isEmpty(at: column) {
      let text = TextNormalization.normalized(record.text(at: column))
      if !text.isEmpty { cells[column] = String(text.prefix(longest)) }
    }
    return cells
  }

  /// Nobody writes longer headings.
  private static let longest = 300

  /// The merged range of more than one column that is the lowest heading of all of its columns.
  private static func lowestRange(
    at column: Int, _ lines: [[Int: String]], _ rows: ClosedRange<Int>, _ merges: [MergedRange]
  ) -> MergedRange? {
    guard let line = lines.lastIndex(where: { $0[column] != nil }) else { return nil }
    let row = rows.lowerBound + line
    guard
      let range = merges.first(where: {
        $0.columns.count > 1 && $0.columns.lowerBound == column && $0.rows.contains(row)
      })
    else { return nil }
    let below = lines[(line + 1)...]
    return range.columns.allSatisfy { place in below.allSatisfy { $0[place] == nil } } ? range : nil
  }

  private static func column(
    _ column: Int, _ range: MergedRange?, _ lines: [[Int: String]], _ reaching: [[Int: String]]
  ) -> Column? {
    guard let lowest = lines.last(where: { $0[column] != nil })?[column] else { return nil }
    var candidates = [HeadingText(lowest)]
    let joined = joinedText(column, reaching[...])
    if joined != lowest { candidates.append(HeadingText(joined)) }
    // What stands atop a whole part of the table is no part of a heading.
    let lower = joinedText(column, reaching.dropFirst())
    if lower != lowest, lower != joined, !lower.isEmpty { candidates.append(HeadingText(lower)) }
    let firstAlone = candidates.count
    for line in lines.reversed() {
      if let text = line[column], text != lowest { candidates.append(HeadingText(text)) }
    }
    return Column(
      columns: range.map(\.columns) ?? column...column, candidates: candidates, firstAlone: firstAlone)
  }

  /// The texts that stand or reach there, from top to bottom.
  private static func joinedText(_ column: Int, _ reaching: ArraySlice<[Int: String]>) -> String {
    var texts: [String] = []
    for line in reaching {
      if let text = line[column], text != texts.last { texts.append(text) }
    }
    return texts.joined(separator: " ")
  }

  /// The texts of each row by column, each reaching right over empty cells as long as the row below has text there.
  private static func reachingTexts(_ lines: [[Int: String]], upTo last: Int) -> [[Int: String]] {
    lines.indices.map { index in
      guard index + 1 < lines.endIndex, last >= 0 else { return lines[index] }
      var reaching: [Int: String] = [:]
      var current: String?
      for column in 0...last {
        if let text = lines[index][column] {
          current = text
        } else if lines[index + 1][column] == nil {
          current = nil
        }
        reaching[column] = current
      }
      return reaching
    }
  }
}

// Days.
extension HeaderBlock {
  /// Finds the headings that are days: two or more, all in one row.
  ///
  /// Of several such rows the uppermost counts: in data below them, marks such as 1/2 and sums such as 1.5 look like days.
  private mutating func findDays(_ lines: [[Int: String]], _ reaching: [[Int: String]], _ words: LayoutWords) {
    for row in lines.indices {
      let found = days(in: row, lines, reaching, words)
      guard Set(found.map { "\($0.day) \($0.session ?? "")" }).count >= 2 else { continue }
      for (index, day, session) in found {
        columns[index].day = day
        columns[index].session = session
      }
      return
    }
  }

  /// The headings that are days in a row of the block, with their sessions below; plain numbers only below one heading for all.
  private func days(
    in row: Int, _ lines: [[Int: String]], _ reaching: [[Int: String]], _ words: LayoutWords
  ) -> [(index: Int, day: DayHeading, session: String?)] {
    let below = lines[(row + 1)...]
    let found = columns.enumerated().compactMap { index, column -> (index: Int, day: DayHeading, session: String?)? in
      let place = column.columns.lowerBound
      guard let text = reaching[row][place], let day = DayHeading(text) else {
        return nil
      }
      let part = below.compactMap { $0[place] }.first { $0 != text && !DayHeading.isWeekday($0) }
      return (index, day, part.flatMap(words.session))
    }
    guard found.contains(where: { $0.day.isNumber }),
      !numbersAreDays(found.map { ($0.index, $0.day) }, lines, reaching, words)
    else { return found }
    return found.filter { !$0.day.isNumber }
  }

  /// Whether plain numbers ascend below one heading that covers all of them and speaks of days or a month.
  private func numbersAreDays(
    _ found: [(index: Int, day: DayHeading)], _ lines: [[Int: String]], _ reaching: [[Int: String]],
    _ words: LayoutWords
  ) -> Bool {
    let numbers = found.compactMap { entry -> (column: Int, number: Int)? in
      guard case .number(let number) = entry.day else { return nil }
      return (columns[entry.index].columns.lowerBound, number)
    }
    guard numbers.count >= 2, zip(numbers, numbers.dropFirst()).allSatisfy({ $0.number <= $1.number }) else {
      return false
    }
    for (index, line) in lines.enumerated() {
      let covers = numbers.map { reaching[index][$0.column] }
      guard let first = covers.first ?? nil, covers.allSatisfy({ $0 == first }) else { continue }
      // A title reaches over the whole table; a heading begins where its days begin.
      guard line[numbers[0].column] == first, line[numbers[0].column - 1] != first else { continue }
      if words.day.isMet(in: TextWords(first)) { return true }
    }
    return false
  }

  /// Whether the table has people down and days across.
  var hasDays: Bool { columns.contains { $0.day != nil } }
}

extension DayHeading {
  fileprivate var isNumber: Bool {
    if case .number = self { true } else { false }
  }
}
