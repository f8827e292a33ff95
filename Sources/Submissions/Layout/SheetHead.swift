import TableReading
import VietnameseText

/// The rows in which headings are looked for, those that hold nothing left out, with the merged cells of headings filled in.
struct SheetHead {
  /// The rows with every merged cell filled in.
  private(set) var filled: [Record] = []
  /// The rows as they stand.
  private(set) var raw: [Record] = []
  let merges: [MergedRange]
  private var filling: MergeFilling

  init(merges: [MergedRange]) {
    self.merges = merges
    filling = MergeFilling(merges)
  }

  var count: Int { raw.count }

  /// Adds the next row of the sheet.
  mutating func append(_ record: Record) {
    var copy = record
    _ = filling.fill(&copy, as: .heading)
    filled.append(copy)
    raw.append(record)
  }

  /// The runs of one to three rows that follow each other in the sheet, by their places in the head.
  func blocks(upTo depth: Int) -> [ClosedRange<Int>] {
    let last = min(depth, raw.count)
    return (0..<last).flatMap { first in
      (1...HeaderSearch.mostRows).compactMap { count -> ClosedRange<Int>? in
        let end = first + count - 1
        guard end < last, raw[end].row - raw[first].row == count - 1 else { return nil }
        return first...end
      }
    }
  }

  /// The block of a run of rows.
  func block(_ range: ClosedRange<Int>, _ words: LayoutWords) -> HeaderBlock {
    HeaderBlock(filled[range], raw: raw[range], merges: merges, words: words)
  }

  /// The place of a sheet's row in the head, or of the last one above it.
  func place(ofRow row: Int) -> Int { (raw.lastIndex { $0.row <= row }) ?? 0 }

  /// Whether a form lacks no column, or only those of an enumeration whose values stand in group rows below.
  func completes(_ match: FormMatch, below place: Int) -> Bool {
    let missing = match.missing
    if missing.isEmpty { return true }
    return missing.allSatisfy { field in
      guard let values = match.prepared.groupValues(of: field.key) else { return false }
      return raw[(min(place, raw.count - 1) + 1)...].contains { record in
        GroupTitle(record).flatMap { values[$0.text] } != nil
      }
    }
  }

  /// The last row from 1 of a block, with the row of weekdays that may stand below its days.
  func lastRow(of block: HeaderBlock) -> Int {
    let last = block.rows.upperBound
    guard block.hasDays, let next = raw.first(where: { $0.row == last + 1 }) else { return last }
    let days = Set(block.columns.filter { $0.day != nil }.map(\.columns.lowerBound))
    var found = 0
    for column in 0..<next.count where !next.isEmpty(at: column) {
      let text = TextNormalization.normalized(next.text(at: column))
      if text.isEmpty { continue }
      guard days.contains(column), DayHeading.isWeekday(text) else { return last }
      found += 1
    }
    return found >= 2 ? last + 1 : last
  }
}

/// The text of a row that may name a group: the only text of the row, without numbering, brackets, colon and numbers.
struct GroupTitle {
  /// Folded.
  let text: String

  init?(_ record: Record) {
    var found: String?
    for column in 0..<record.count where !record.isEmpty(at: column) {
      let text = TextNormalization.normalized(record.text(at: column))
      if text.isEmpty || Self.isNumbering(text) { continue }
      if found != nil { return nil }
      found = text
    }
    guard let found else { return nil }
    text = Self.title(of: found)
  }

  /// Whether a text is a Roman numeral, a single letter or a number, as groups are numbered.
  static func isNumbering(_ text: String) -> Bool {
    let letters = text.filter { !".)/-: ".contains($0) }
    if letters.isEmpty || letters.allSatisfy(\.isNumber) { return true }
    return letters.count == 1 && letters.first?.isLetter == true
      || letters.uppercased().allSatisfy { "IVXL".contains($0) }
  }

  /// Whether a text is a Roman numeral or a single letter.
  static func isLetter(_ text: String) -> Bool {
    text.contains(where: \.isLetter) && !text.contains(where: \.isNumber) && isNumbering(text)
  }

  /// The words of a title, folded: `II. CÁ NHÂN (12 người):` is "ca nhan".
  static func title(of text: String) -> String {
    let brief = HeadingText(text).brief
    var words = brief.split(separator: " ")[...]
    while let first = words.first, isNumbering(String(first)), words.count > 1 { words = words.dropFirst() }
    while let last = words.last, last.allSatisfy(\.isNumber), words.count > 1 { words = words.dropLast() }
    return words.joined(separator: " ")
  }
}
