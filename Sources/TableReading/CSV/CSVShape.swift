/// The shape that a table takes when its bytes are split at one delimiter: how wide its rows are, and how much its cells look like cells.
///
/// Splits rows and cells as `CSVAutomaton` does, but notes only places, never copies text, and passes over what would be an error.
struct CSVShape {
  /// How many rows there are of each width, in cells; blank lines are not counted.
  private(set) var rowsByWidth: [Int: Int] = [:]
  private(set) var rowCount = 0
  /// The sum of `CSVCellLook.weight` over all cells.
  private(set) var weight = 0
  /// The sum of `CSVCellLook.plausibility` over all cells, each by its weight.
  private(set) var plausibility = 0.0

  /// The shape of the first rows; one that is cut off at the end of the bytes counts only where it is the only one, or `isWhole`.
  init(of bytes: Span<UInt8>, _ dialect: CSVDialect, isWhole: Bool) {
    var position = 0
    while position < bytes.count {
      var row = Row()
      let ended = row.read(bytes, from: &position, dialect)
      if ended || isWhole || rowCount == 0 { add(row) }
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
  private struct Row {
    var width = 0
    var weight = 0
    var plausibility = 0.0

    /// Reads a row; answers whether its line end was there.
    mutating func read(_ bytes: Span<UInt8>, from position: inout Int, _ dialect: CSVDialect) -> Bool {
      if bytes[position] == CSVByte.lineFeed || bytes[position] == CSVByte.carriageReturn {
        skipLineEnd(bytes, &position)
        return true
      }
      while true {
        let isQuoted = skipQuoted(bytes, &position, dialect)
        let start = position
        skipUnquoted(bytes, &position, delimiter: dialect.delimiter)
        let text = bytes.extracting(start..<position)
        width += 1
        let look = CSVCellLook(text, followsQuoted: isQuoted)
        weight += look.weight
        plausibility += look.plausibility * Double(look.weight)
        guard position < bytes.count else { return false }
        if bytes[position] != dialect.delimiter {
          skipLineEnd(bytes, &position)
          return true
        }
        position += 1
      }
    }

    /// Passes over a quoted cell; false where there is none, or a quote that is a stray one.
    private func skipQuoted(_ bytes: Span<UInt8>, _ position: inout Int, _ dialect: CSVDialect) -> Bool {
      guard position < bytes.count, bytes[position] == CSVByte.quote else { return false }
      var lines = QuotedLines(dialect)
      var (place, lineStart) = (position + 1, position + 1)
      while true {
        place = bytes.endOfQuotedLine(from: place)
        if place + 1 < bytes.count, bytes[place] == CSVByte.quote, bytes[place + 1] == CSVByte.quote {
          place += 2
        } else if place < bytes.count, bytes[place] == CSVByte.nul {
          place += 1
        } else {
          if lines.areRows(endingWith: bytes.extracting(lineStart..<place)) { return false }
          guard place < bytes.count, bytes[place] != CSVByte.quote else { break }
          place += 1
          lineStart = place
        }
      }
      position = min(place + 1, bytes.count)
      return true
    }

    private func skipUnquoted(_ bytes: Span<UInt8>, _ position: inout Int, delimiter: UInt8) {
      position = bytes.endOfUnquotedText(from: position, delimiter: delimiter)
      while position < bytes.count, bytes[position] == CSVByte.nul {
        position = bytes.endOfUnquotedText(from: position + 1, delimiter: delimiter)
      }
    }

    private func skipLineEnd(_ bytes: Span<UInt8>, _ position: inout Int) {
      let isPair =
        bytes[position] == CSVByte.carriageReturn && position + 1 < bytes.count
        && bytes[position + 1] == CSVByte.lineFeed
      position += isPair ? 2 : 1
    }
  }
}
