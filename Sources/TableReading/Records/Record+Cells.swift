// Changing rows: slow, for the few that need it.
extension Record {
  /// Replaces the text and kind of the cell in a column from 0; cells are added up to it where the row is shorter.
  public mutating func setText(_ text: String, _ kind: CellKind, at column: Int) {
    if text.isEmpty, column >= count { return }
    var copy = Record()
    copy.begin(as: self)
    for place in 0..<max(count, column + 1) {
      if place == column {
        copy.append(text)
        copy.endCell(kind)
      } else {
        withBytes(at: place) { copy.append(contentsOf: $0) }
        copy.endCell(self.kind(at: place))
      }
    }
    self = copy
  }
}
