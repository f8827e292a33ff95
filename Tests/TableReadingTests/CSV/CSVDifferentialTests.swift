import TestSupport
import Testing

@testable import TableReading

@Suite("CSV automaton against a naive parser: a rare mix of quotes and line ends would shift cells unseen")
struct CSVDifferentialTests {
  /// Splits a whole text, scalar by scalar, with all of it in view; nil where a quote is never closed.
  static func naiveRows(_ text: String, delimiter: Unicode.Scalar) -> [[String]]? {
    let scalars = Array(text.replacingLineEnds().unicodeScalars)
    var rows: [[String]] = []
    var place = 0
    while place < scalars.count {
      if scalars[place] == "\n" {
        rows.append([])
        place += 1
        continue
      }
      var row: [String] = []
      var isLastCell = false
      while !isLastCell {
        var cell = ""
        if place < scalars.count, scalars[place] == "\"" {
          place += 1
          while true {
            guard place < scalars.count else { return nil }
            if scalars[place] != "\"" {
              cell.unicodeScalars.append(scalars[place])
              place += 1
            } else if place + 1 < scalars.count, scalars[place + 1] == "\"" {
              cell += "\""
              place += 2
            } else {
              place += 1
              break
            }
          }
        }
        while place < scalars.count, scalars[place] != delimiter, scalars[place] != "\n" {
          cell.unicodeScalars.append(scalars[place])
          place += 1
        }
        row.append(cell)
        isLastCell = place == scalars.count || scalars[place] == "\n"
        place += 1
      }
      rows.append(row)
    }
    return rows
  }

  @Test("agree on random text", arguments: 0..<40)
  func agreesOnRandomText(seed: Int) throws {
    var random = Xorshift(seed: UInt64(seed))
    let alphabet = Array(",;\n\r a\"\"|\té".unicodeScalars)
    for _ in 0..<100 {
      var text = ""
      for _ in 0..<random.next(below: 40) { text.unicodeScalars.append(alphabet[random.next(below: alphabet.count)]) }
      for delimiter in CSVDialect.candidates {
        let expected = Self.naiveRows(text, delimiter: Unicode.Scalar(delimiter))
        let source = ChunkedSource(Array(text.utf8), otherwise: 1 + random.next(below: 20))
        let rows = Rows(of: CSVReader(source: source, dialect: CSVDialect(delimiter: delimiter)))
        if let expected {
          // The naive parser sees every line end as LF; so does the comparison.
          let cells = rows.cells.map { row in row.map { $0.replacingLineEnds() } }
          #expect(Rows(cells, numbers: rows.numbers, error: rows.error) == Rows(expected), "\(text.debugDescription)")
        } else {
          #expect(rows.error?.reason == .quoteNeverClosed, "\(text.debugDescription)")
        }
      }
    }
  }

  @Test("the shape that detection sees is that of the rows read", arguments: 0..<20)
  func shapesAgreeWithRows(seed: Int) {
    var random = Xorshift(seed: UInt64(1000 + seed))
    let alphabet = Array(",;\n\r a\"\"".utf8)
    for _ in 0..<100 {
      let bytes = (0..<random.next(below: 40)).map { _ in alphabet[random.next(below: alphabet.count)] }
      let rows = Rows(of: CSVReader(source: ChunkedSource(bytes), dialect: CSVDialect()))
      guard rows.error == nil else { continue }
      let widths = rows.cells.map(\.count).filter { $0 > 0 }
      let shape = CSVShape(of: bytes.span, delimiter: CSVByte.comma, isWhole: true)
      #expect(shape.rowsByWidth == Dictionary(widths.map { ($0, 1) }, uniquingKeysWith: +))
    }
  }
}

extension String {
  fileprivate func replacingLineEnds() -> String {
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar != "\n" || previous != "\r" { result.unicodeScalars.append(scalar == "\r" ? "\n" : scalar) }
      previous = scalar
    }
    return result
  }
}
