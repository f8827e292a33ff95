import TestSupport
import Testing

@testable import TableReading

@Suite("CSV automaton against a naive parser: a rare mix of quotes and line ends would shift cells unseen")
struct CSVDifferentialTests {
  /// Splits a whole text, scalar by scalar, with all of it in view; nil where a quote is never closed.
  static func naiveRows(_ text: String, delimiter: Unicode.Scalar, inRow: Int?) -> [[String]]? {
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
        if place < scalars.count, scalars[place] == "\"", !isStray(scalars[(place + 1)...], delimiter, inRow) {
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

  /// Whether what stands behind a quote, up to the next that closes it or the end, has three lines that are rows.
  private static func isStray(_ rest: ArraySlice<Unicode.Scalar>, _ delimiter: Unicode.Scalar, _ inRow: Int?) -> Bool {
    var quoted = String.UnicodeScalarView()
    var place = rest.startIndex
    while place < rest.endIndex {
      if rest[place] == "\"" {
        guard place + 1 < rest.endIndex, rest[place + 1] == "\"" else { break }
        place += 1
      }
      quoted.append(rest[place])
      place += 1
    }
    let lines = String(quoted).split(separator: "\n", omittingEmptySubsequences: false)
    let rows = lines.filter { line in
      let isSentence = (inRow ?? 0) <= 2 && line.contains("\(Character(delimiter)) ")
      return !isSentence && line.unicodeScalars.count { $0 == delimiter } == inRow
    }
    return rows.count >= 3
  }

  @Test("agree on random text", arguments: 0..<40)
  func agreesOnRandomText(seed: Int) throws {
    var random = Xorshift(seed: UInt64(seed))
    let alphabet = Array((seed % 2 == 0 ? ",;\n\r a\"\"|\té" : ",,\n\n,a \"").unicodeScalars)
    for _ in 0..<100 {
      var text = ""
      for _ in 0..<random.next(below: 40) { text.unicodeScalars.append(alphabet[random.next(below: alphabet.count)]) }
      for delimiter in CSVDialect.candidates {
        let inRow = [nil, 1, 2, 3][random.next(below: 4)]
        let expected = Self.naiveRows(text, delimiter: Unicode.Scalar(delimiter), inRow: inRow)
        let source = ChunkedSource(Array(text.utf8), otherwise: 1 + random.next(below: 20))
        let dialect = CSVDialect(delimiter: delimiter, delimitersInRow: inRow)
        let rows = Rows(of: CSVReader(source: source, dialect: dialect))
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
      let dialect = CSVDialect(delimitersInRow: [nil, 1, 2][random.next(below: 3)])
      let rows = Rows(of: CSVReader(source: ChunkedSource(bytes), dialect: dialect))
      guard rows.error == nil else { continue }
      let widths = rows.cells.map(\.count).filter { $0 > 0 }
      let shape = CSVShape(of: bytes.span, dialect, isWhole: true)
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
