/// A cell's address as its `r` attribute gives it, such as `AB12`.
struct CellAddress {
  static let mostColumns = 16_384
  static let mostRows = 1_048_576

  /// The column from 0.
  private(set) var column: Int
  /// The row from 1.
  private(set) var row: Int

  /// Reads an address; nil where it is none. Either number may be beyond the limits, but never by much.
  @inline(__always)
  init?(_ text: UnsafePointer<CChar>) {
    (column, row) = (0, 0)
    var place = 0
    while true {
      // Upper case and lower case letters differ in one bit.
      let letter = unsafe UInt8(bitPattern: text[place]) & 0xDF
      guard letter >= 0x41, letter <= 0x5A else { break }
      guard column <= Self.mostColumns else { return }
      column = column * 26 + Int(letter) - 0x40
      place += 1
    }
    guard column > 0, let row = unsafe Self.number(text + place) else { return nil }
    column -= 1
    self.row = row
  }

  /// Reads a row's number; nil where it is none.
  @inline(__always)
  static func number(_ text: UnsafePointer<CChar>) -> Int? {
    var (value, place) = (0, 0)
    while true {
      let digit = unsafe Int(text[place]) - 0x30
      guard digit >= 0, digit <= 9 else { break }
      if value <= mostRows { value = value * 10 + digit }
      place += 1
    }
    return unsafe place > 0 && text[place] == 0 ? value : nil
  }
}
