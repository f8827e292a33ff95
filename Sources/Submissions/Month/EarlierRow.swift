import Movement

/// The row that a later one repeats, as seen from the table of the later one.
struct EarlierRow: Equatable {
  /// The row from 1.
  let row: Int
  /// The file, and the sheet in it; nil where it is the same table.
  let file: String?

  init(_ origin: RowOrigin, seenFrom table: TableContext) {
    row = origin.row
    let isSameTable = origin.file == table.path && origin.sheet == table.sheet
    file = isSameTable ? nil : [origin.file, origin.sheet].compactMap { $0 }.joined(separator: " › ")
  }

  private init(row: Int, file: String?) {
    self.row = row
    self.file = file
  }

  static let example = EarlierRow(row: 7, file: "2022-10/na-hy/tham-gia.csv")
}
