/// A line of a CSV file looked at by itself, with nothing known of what stands before it.
struct CSVLine {
  /// The delimiters outside of quotes.
  private var delimiters = 0
  /// Whether a quote is open at its end: a cell goes on in the next line, or the quote is a stray one.
  private var isOpen = false

  /// How many delimiters most lines have of those that have any; of several numbers the largest, nil for none.
  ///
  /// Lines that do not end where a row ends are left out, and the last one if it may be cut off.
  static func delimitersInMost(of bytes: Span<UInt8>, delimiter: UInt8, isWhole: Bool) -> Int? {
    var linesByDelimiters: [Int: Int] = [:]
    var position = 0
    while position < bytes.count {
      let line = CSVLine(bytes, from: &position, delimiter: delimiter)
      let isEnded = position < bytes.count || isWhole
      position += 1
      if isEnded, !line.isOpen, line.delimiters > 0 { linesByDelimiters[line.delimiters, default: 0] += 1 }
    }
    return linesByDelimiters.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  /// Reads up to the line's end, and leaves the position there.
  private init(_ bytes: Span<UInt8>, from position: inout Int, delimiter: UInt8) {
    while position < bytes.count {
      if bytes[position] == CSVByte.quote {
        position += 1
        isOpen = true
        while isOpen, position < bytes.count {
          position = bytes.endOfQuotedLine(from: position)
          guard position < bytes.count else { return }
          if bytes[position] == CSVByte.lineFeed || bytes[position] == CSVByte.carriageReturn { return }
          // Of two quotes the second opens the cell again.
          if bytes[position] == CSVByte.quote {
            isOpen = position + 1 < bytes.count && bytes[position + 1] == CSVByte.quote
            position += isOpen ? 1 : 0
          }
          position += 1
        }
      }
      position = bytes.endOfUnquotedText(from: position, delimiter: delimiter)
      while position < bytes.count, bytes[position] == CSVByte.nul {
        position = bytes.endOfUnquotedText(from: position + 1, delimiter: delimiter)
      }
      guard position < bytes.count, bytes[position] == delimiter else { return }
      delimiters += 1
      position += 1
    }
  }
}
