/// Cell names as a spreadsheet shows them.
public enum CellReference {
  /// The letters of a column counted from 0: A, B, …, Z, AA.
  public static func letters(of column: Int) -> String {
    var letters = ""
    var rest = column
    while rest >= 0 {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    }
    return letters
  }

  /// A cell's name, such as C15, from its row from 1 and its column from 0.
  public static func name(row: Int, column: Int) -> String { letters(of: column) + String(row) }
}
