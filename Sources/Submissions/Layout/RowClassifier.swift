import TableReading
import VietnameseText

/// Tells what a row below the headings is, as far as the row alone tells.
struct RowClassifier: Sendable {
  let match: FormMatch
  private let header: RepeatedHeader
  private let words: LayoutWords
  private let key: Key
  /// The columns of required fields; those that group rows stand for are not among them.
  private let required: [FieldColumns]
  private let memberColumns: [Int]
  private let nameColumns: [Int]
  /// What a group row may say in the place of a column, folded, for each such field.
  private let groupValues: [(field: Int, values: [String: String])]

  /// Whether headings of a table could pass for a valid key.
  var hasWeakKey: Bool {
    switch key {
    case .filled, .attendance: true
    case .date, .values, .code: false
    }
  }

  /// What makes a row one of the table for certain.
  private enum Key: Sendable {
    case date(Int)
    case values(Int, CellParser)
    case code(Int)
    /// The next required field, where group rows stand for the key: valid with two or more filled required cells.
    case filled(Int)
    /// A name with a mark, a number or a code beside it.
    case attendance
  }

  init(_ match: FormMatch, block: HeaderBlock, words: LayoutWords) {
    self.match = match
    self.words = words
    header = RepeatedHeader(block)
    let fields = match.form.fields
    required = zip(fields, match.bindings).compactMap { $0.isRequired ? $1 : nil }
    memberColumns = match.columns(of: .memberID)
    nameColumns = match.columns(of: .fullName)
    groupValues = fields.indices.compactMap { index in
      guard match.bindings[index] == nil, let values = match.prepared.groupValues(of: fields[index].key) else {
        return nil
      }
      return (index, values)
    }
    key = Self.key(of: match)
  }

  private static func key(of match: FormMatch) -> Key {
    if !match.days.isEmpty { return .attendance }
    let fields = match.form.fields
    guard let index = fields.firstIndex(where: \.isKeyColumn), let binding = match.bindings[index] else {
      let next = zip(fields, match.bindings).first { $0.isRequired && $1 != nil }?.1?.column
      return .filled(next ?? 0)
    }
    switch fields[index].type {
    case .date, .dateOrYear: return .date(binding.column)
    case .enumeration: return .values(binding.column, match.prepared.parsers[index])
    default: return .code(binding.column)
    }
  }

  /// What a row may be by itself.
  enum Look: Equatable {
    /// It has a valid key.
    case keyed
    case blank
    case repeated
    case numbering
    case example
    case sum
    case group(GroupValue?)
    case prepared(isNumberAlone: Bool)
    /// Data without a valid key, or the beginning of the footer.
    case doubtful
  }

  /// A field's value that a group row gives for the rows below.
  struct GroupValue: Equatable {
    /// The field's place in the form.
    var field: Int
    /// The value's label.
    var text: String
  }

  /// What a row is; `mergedWidth` is how many columns the merged range of a cell has.
  func look(at record: Record, mergedWidth: (Int) -> Int) -> Look {
    if ExampleRow.matches(record, match.prepared, match.bindings) { return .example }
    if isPlainlyKeyed(record) { return .keyed }
    let row = RowCells(record, words)
    if row.cells.isEmpty { return .blank }
    if header.matches(row) { return .repeated }
    if hasValidKey(record, row) { return .keyed }
    if isSum(row) { return .sum }
    if let group = group(row, mergedWidth) { return .group(group.value) }
    if let look = prepared(row) { return look }
    return .doubtful
  }

  /// Whether the row begins a footer: with its words, and with nothing in a required cell but these.
  func beginsFooter(_ row: RowCells) -> Bool {
    if isSum(row) { return true }
    let starts = row.cells.map { words.beginsFooter($0.text) }
    guard starts.contains(true) else { return false }
    return zip(row.cells, starts).allSatisfy { cell, isStart in isStart || !isRequired(cell.column) }
  }

  /// Whether a number stands in the column that numbers the rows.
  func hasRowNumber(_ row: RowCells) -> Bool {
    row.cells.contains { match.numbering.contains($0.column) && $0.isNumber }
  }

  /// Whether the row's single text stands in no required column: below the last key such a row is a group's.
  func isLoneText(_ row: RowCells) -> Bool {
    let texts = row.texts
    return texts.count == 1 && row.cells.count == 1 && !isRequired(texts[0].column)
  }
}

// Keys.
extension RowClassifier {
  /// The usual row, told by its bytes: a date or code of digits in the key cell, and something beside it.
  private func isPlainlyKeyed(_ record: Record) -> Bool {
    switch key {
    case .date(let column):
      guard record.count > 1, record.hasOther(than: column) else { return false }
      if record.kind(at: column) == .date { return true }
      return record.withBytes(at: column) { Self.isPlainDate($0) }
    case .code(let column):
      guard record.count > 1, record.hasOther(than: column) else { return false }
      return record.withBytes(at: column) { Self.isPlainCode($0) }
    case .values, .filled, .attendance: return false
    }
  }

  /// `d/m/yyyy` with separators that are slashes, dots or hyphens.
  private static func isPlainDate(_ bytes: Span<UInt8>) -> Bool {
    guard (8...10).contains(bytes.count) else { return false }
    var digits = 0
    var separators = 0
    for index in bytes.indices {
      if (48...57).contains(bytes[index]) {
        digits += 1
      } else if bytes[index] == 0x2F, digits > 0, digits <= 2 || separators == 1 {
        separators += 1
      } else {
        return false
      }
    }
    return separators == 2 && (6...8).contains(digits)
  }

  /// ASCII letters, hyphens and at least one digit, the last byte a digit.
  private static func isPlainCode(_ bytes: Span<UInt8>) -> Bool {
    guard (1...32).contains(bytes.count), (48...57).contains(bytes[bytes.count - 1]) else { return false }
    for index in bytes.indices {
      let byte = bytes[index]
      guard (48...57).contains(byte) || (65...90).contains(byte & 0xDF) || byte == 0x2D else { return false }
    }
    return true
  }

  private func hasValidKey(_ record: Record, _ row: RowCells) -> Bool {
    guard row.cells.count > 1 else { return false }
    switch key {
    case .date(let column):
      guard let cell = row.cells.first(where: { $0.column == column }) else { return false }
      return record.kind(at: column) == .date || words.isDate(cell.text)
    case .values(let column, let parser):
      guard let cell = row.cells.first(where: { $0.column == column }) else { return false }
      return (try? parser.read(cell.text, kind: .text)) != nil
    case .code(let column): return row.cells.contains { $0.column == column && isCode($0.text) }
    case .filled(let column):
      return row.cells.contains { $0.column == column } && row.cells.count { isRequired($0.column) } >= 2
    case .attendance: return isAttendance(row)
    }
  }

  /// A text with a digit that contains no footer or sum word.
  private func isCode(_ text: String) -> Bool {
    text.contains(where: \.isNumber) && !words.mentionsFooterOrSum(text)
  }

  private func isAttendance(_ row: RowCells) -> Bool {
    guard let name = row.cells.first(where: { nameColumns.contains($0.column) }), !words.beginsSum(name.text) else {
      return false
    }
    if hasRowNumber(row) { return true }
    if row.cells.contains(where: { memberColumns.contains($0.column) && isCode($0.text) }) { return true }
    let days = Set(match.days.map(\.column))
    return row.cells.contains { days.contains($0.column) && words.isKnownMark($0.text) }
  }

  private func isRequired(_ column: Int) -> Bool { required.contains { $0.columns.contains(column) } }
}

// Rows that are not data.
extension RowClassifier {
  private func isSum(_ row: RowCells) -> Bool {
    guard let first = row.texts.first else {
      return row.cells.count { $0.isNumber && !match.numbering.contains($0.column) } >= 2
    }
    guard words.beginsSum(first.text) else { return false }
    let hasNumbers = row.cells.contains { $0.isNumber && !match.numbering.contains($0.column) }
    return hasNumbers || words.isSumTitle(first.text)
  }

  private func group(_ row: RowCells, _ mergedWidth: (Int) -> Int) -> (value: GroupValue?, Void)? {
    // A day that stands alone in its row is the title of what follows.
    var texts = row.cells.count == 1 && words.isDate(row.cells[0].text) ? row.cells : row.texts
    let numbering = row.cells.first.map { GroupTitle.isLetter($0.text) } ?? false
    if texts.count == 2, numbering, texts[0].column == row.cells[0].column { texts.removeFirst() }
    guard texts.count == 1, let text = texts.first else { return nil }
    // A code beside a row's number is somebody whose row lacks the rest.
    if memberColumns.contains(text.column), isCode(text.text), hasRowNumber(row) { return nil }
    let isWide = mergedWidth(text.column) >= 3
    let isNumbered = (numbering && row.cells[0].column != text.column) || Self.beginsWithNumbering(text.text)
    // A lone text in a required column is data that lacks the rest, unless it plainly is a title.
    if isRequired(text.column), !isWide, !isNumbered, !isKeyColumn(text.column) { return nil }
    let title = GroupTitle.title(of: text.text)
    for (field, values) in groupValues {
      if let label = values[title] { return (GroupValue(field: field, text: label), ()) }
    }
    return (nil, ())
  }

  private func isKeyColumn(_ column: Int) -> Bool {
    switch key {
    case .date(let own), .values(let own, _), .code(let own): own == column
    case .filled, .attendance: false
    }
  }

  /// `I.`, `A.`, `1.`, `-` in front of a title.
  private static func beginsWithNumbering(_ text: String) -> Bool {
    if text.hasPrefix("-") || text.hasPrefix("–") || text.hasPrefix("+") { return true }
    guard let end = text.firstIndex(where: { ".)/:".contains($0) }) else { return false }
    return text.distance(from: text.startIndex, to: end) <= 4 && GroupTitle.isNumbering(String(text[..<end]))
  }

  private func prepared(_ row: RowCells) -> Look? {
    let filled = row.cells.filter { $0.isNumber || match.prepared.parsers.first?.isMissing($0.text) != true }
    for cell in filled {
      if isRequired(cell.column) || memberColumns.contains(cell.column) { return nil }
      if cell.isNumber, !match.numbering.contains(cell.column) { return nil }
    }
    return .prepared(isNumberAlone: !filled.isEmpty && filled.allSatisfy { match.numbering.contains($0.column) })
  }
}

/// The headings of a table standing in it again, as where a new page begins.
struct RepeatedHeader: Sendable {
  /// The headings of each row of the block by column, folded.
  private let lines: [[Int: String]]

  init(_ block: HeaderBlock) { lines = block.texts.map { $0.mapValues(TextNormalization.folded) } }

  /// Whether at least two thirds of a row of headings stand in their columns.
  func matches(_ row: RowCells) -> Bool {
    lines.contains { line in
      guard line.count >= 2 else { return false }
      let found = row.cells.count { cell in line[cell.column].map { $0 == TextNormalization.folded(cell.text) } ?? false
      }
      return found >= 2 && found * 3 >= line.count * 2
    }
  }
}

extension Record {
  /// Whether a cell beside that of a column is filled.
  func hasOther(than column: Int) -> Bool {
    for place in 0..<count where place != column && !isEmpty(at: place) { return true }
    return false
  }
}

extension FormMatch {
  /// The columns of a field; none where it has none.
  func columns(of key: FieldKey) -> [Int] { prepared.index(of: key).flatMap { bindings[$0]?.columns } ?? [] }
}
