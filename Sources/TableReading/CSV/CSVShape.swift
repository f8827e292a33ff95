/// The shape that a table takes when its bytes are split at one delimiter: how wide its rows are, and how much its cells look like cells.
///
/// What would be an error in a record is passed over.
struct CSVShape {
  /// How many rows there are of each width, in cells; blank lines are not counted.
  private(set) var rowsByWidth: [Int: Int] = [:]
  private(set) var rowCount = 0
  /// The sum of `CSVCellLook.weight` over all cells.
  private(set) var weight = 0
  /// The sum of `CSVCellLook.plausibility` over all cells, each by its weight.
  private(set) var plausibility = 0.0

  /// The shape of the first rows; one that is cut off at the end of the bytes counts only where it is the only one, or `isWhole`.
  init(of bytes: Span<UInt8>, delimiter: UInt8, isWhole: Bool) {
    var automaton = CSVAutomaton(dialect: CSVDialect(delimiter: delimiter))
    var position = 0
    while position < bytes.count {
      var row = Row()
      // What throws is a record; a row's shape takes whatever comes.
      guard let progress = try? automaton.read(bytes.extracting(position...), into: &row) else { return }
      position += progress.bytes
      if !progress.rowEnded { _ = try? automaton.finish(into: &row) }
      if progress.rowEnded || isWhole || rowCount == 0 { add(row) }
    }
  }

  private mutating func add(_ row: Row) {
    guard row.width > 0 else { return }
    rowsByWidth[row.width, default: 0] += 1
    rowCount += 1
    weight += row.weight
    plausibility += row.plausibility
  }

  /// One row's part in the shape.
  private struct Row: CSVSink {
    var width = 0
    var weight = 0
    var plausibility = 0.0
    private var text: [UInt8] = []
    private var isQuoted = false

    mutating func openQuote() { isQuoted = true }

    /// Text in quotes is a cell whatever it is.
    mutating func addText(_ text: Span<UInt8>, isQuoted: Bool, within bounds: CSVBounds) {
      if isQuoted { return }
      for index in text.indices { self.text.append(text[index]) }
    }

    mutating func addNul(isQuoted: Bool) {
      if !isQuoted { text.append(CSVByte.nul) }
    }

    mutating func endCell(within bounds: CSVBounds) {
      width += 1
      let look = CSVCellLook(text.span, followsQuoted: isQuoted)
      weight += look.weight
      plausibility += look.plausibility * Double(look.weight)
      text.removeAll(keepingCapacity: true)
      isQuoted = false
    }
  }
}
