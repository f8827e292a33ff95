import TableReading
import VietnameseText

/// What the cells of a row look like, for rows that may not be data.
struct RowCells {
  struct Cell {
    let column: Int
    let text: String
    let isNumber: Bool
  }

  /// The filled cells from the left.
  let cells: [Cell]

  init(_ record: Record, _ words: LayoutWords) {
    var cells: [Cell] = []
    for column in 0..<record.count {
      let kind = record.kind(at: column)
      if record.isEmpty(at: column) {
        // A formula that nobody calculated stands for a number.
        if kind == .uncalculated { cells.append(Cell(column: column, text: "", isNumber: true)) }
        continue
      }
      let text = TextNormalization.normalized(record.text(at: column))
      if text.isEmpty { continue }
      let isNumber = kind != .text && kind != .error && kind != .boolean || Self.isNumber(text, words)
      cells.append(Cell(column: column, text: text, isNumber: isNumber))
    }
    self.cells = cells
  }

  var texts: [Cell] { cells.filter { !$0.isNumber } }

  /// Whether a text is a number or a date as people write them.
  static func isNumber(_ text: String, _ words: LayoutWords) -> Bool {
    guard text.utf8.count <= 40, text.utf8.contains(where: { (48...57).contains($0) }) else { return false }
    let plain = text.utf8.allSatisfy {
      (48...57).contains($0) || [0x2E, 0x2C, 0x2F, 0x2D, 0x20, 0x25, 0x3A, 0x28, 0x29].contains($0)
    }
    return plain || words.isDate(text)
  }
}

extension Record {
  /// The bytes of all cells.
  var textLength: Int { (0..<count).reduce(0) { sum, column in sum + withBytes(at: column) { $0.count } } }

  /// Whether no cell holds anything but blanks; a formula without a result is something.
  var isBlank: Bool {
    for column in 0..<count {
      if kind(at: column) == .uncalculated { return false }
      if hasText(at: column) { return false }
    }
    return true
  }

  /// Whether a cell holds anything but blanks.
  func hasText(at column: Int) -> Bool {
    if isEmpty(at: column) { return false }
    let isPlain = withBytes(at: column) { $0[0] > 0x20 && $0[0] < 0x7F }
    return isPlain || !TextNormalization.normalized(text(at: column)).isEmpty
  }
}
