import Movement
import TableReading
import VietnameseText

/// Reads the marks of an attendance sheet: each marked cell is a record of its person and day.
struct AttendanceParser: Sendable {
  /// The place of the date in the form.
  let dateField: Int
  private let sessionField: Int
  private let days: [FormMatch.DayColumn]
  private let month: YearMonth?
  private let marks: AttendanceMarks
  private let hasOtherMark: Bool

  /// A parser of a table's marks; nil where the table has no days across.
  init?(_ match: FormMatch, facts: ColumnFacts, month: YearMonth?, words: LayoutWords) {
    guard !match.days.isEmpty, let date = match.prepared.index(of: .date),
      let session = match.prepared.index(of: .session)
    else { return nil }
    dateField = date
    sessionField = session
    days = match.days
    self.month = month
    marks = words.words.attendance
    hasOtherMark = facts.hasOtherMark
  }

  /// The marked cells of a row from the left.
  func entries(of record: Record) -> [ParsedRow.Entry] {
    days.compactMap { entry(record, $0) }
  }

  private func entry(_ record: Record, _ day: FormMatch.DayColumn) -> ParsedRow.Entry? {
    guard !record.isEmpty(at: day.column) || record.kind(at: day.column) == .uncalculated else { return nil }
    let text = TextNormalization.normalized(record.text(at: day.column))
    let code = session(text, record.kind(at: day.column), day)
    if code == "" { return nil }
    var entry = ParsedRow.Entry(
      values: [:], mark: ParsedRow.Mark(column: day.column, heading: day.heading, text: text))
    guard let date = month.flatMap({ day.day.date(in: $0) }) else {
      entry.fault = CellFault(TypeError(.noSuchDay))
      return entry
    }
    guard let code else {
      entry.fault =
        record.kind(at: day.column) == .uncalculated
        ? CellFault(TypeError(.uncalculated)) : CellFault(UnknownValue(allowed: ["x", "S", "C", "1/2"]))
      return entry
    }
    entry.values[dateField] = .date(date, written: text)
    entry.values[sessionField] = .codes([code])
    return entry
  }

  /// The session's code that a mark says; empty for not attended, nil for a mark that nobody knows.
  private func session(_ text: String, _ kind: CellKind, _ day: FormMatch.DayColumn) -> String? {
    // In a sheet with ticks, `v` is what others write for absent.
    if hasOtherMark, marks.doubtful.isAll(of: text) { return nil }
    guard let code = kind == .boolean ? (text == "TRUE" ? Session.full.rawValue : "") : code(text) else { return nil }
    guard let session = day.session, !code.isEmpty else { return code }
    // Below a day's morning any plain mark means the morning.
    return code == Session.full.rawValue || code == session ? session : nil
  }

  private func code(_ text: String) -> String? {
    switch marks.meaning(of: text) {
    case nil: nil
    case .absent?: ""
    case .attended(let session)?: session.rawValue
    }
  }
}
