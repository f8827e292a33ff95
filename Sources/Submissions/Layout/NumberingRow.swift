/// A row that only numbers the columns: `1 2 3`, `(1) (2) (3)`, `A B 1 2`, `6=4+5`.
///
/// Excel takes a typed `(1)` for -1, so numbers may also go down from -1.
enum NumberingRow {
  /// Whether the row has two or more filled cells and each is one more than the one before, letters before numbers.
  static func matches(_ row: RowCells) -> Bool {
    guard row.cells.count >= 2 else { return false }
    var last: Label?
    for cell in row.cells {
      guard let label = Label(cell.text) else { return false }
      if let last, !label.follows(last) { return false }
      if last == nil, !label.isFirst { return false }
      last = label
    }
    return true
  }

  private enum Label {
    case letter(UInt8)
    case number(Int)

    init?(_ text: String) {
      let isInBrackets = text.hasPrefix("(") && text.hasSuffix(")")
      let inside =
        isInBrackets ? String(text.dropFirst().dropLast()) : text.hasPrefix("-") ? String(text.dropFirst()) : text
      let name = inside.prefix { $0 != "=" }.filter { $0 != " " }
      if name.utf8.count == 1, let letter = name.utf8.first, (65...90).contains(letter & 0xDF),
        name.first?.isLetter == true
      {
        self = .letter(letter & 0xDF)
      } else if name.utf8.count <= 3, let number = Int(name), number > 0 {
        self = .number(number)
      } else {
        return nil
      }
    }

    /// A row of numbers may begin anywhere: `(5) (6)` stands where the columns before have none.
    var isFirst: Bool {
      switch self {
      case .letter(let letter): letter == 65
      case .number: true
      }
    }

    func follows(_ other: Label) -> Bool {
      switch (other, self) {
      case (.letter(let before), .letter(let after)): after == before + 1
      case (.number(let before), .number(let after)): after == before + 1
      case (.letter, .number(let after)): after == 1
      case (.number, .letter): false
      }
    }
  }
}
