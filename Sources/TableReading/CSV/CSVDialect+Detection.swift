extension CSVDialect {
  /// As many first bytes of a file as detection wants to see: 64 KiB.
  public static let detectionLength = 64 << 10

  /// The dialect in which a file's first bytes make the most of a table: rows of one width, cells that look like cells.
  ///
  /// A `sep=` line decides by itself. Without any delimiter (a single column) the answer is `,`. `isWhole` says that the bytes are
  /// the whole file; else the last row is taken for cut off. The score is in the manner of van den Burg, Nazábal and Sutton,
  /// "Wrangling messy CSV files by detecting row and type patterns" (2019): consistency of the pattern times plausibility of the cells.
  public static func detect(prefix: Span<UInt8>, isWhole: Bool) -> CSVDialect {
    let preliminaries = CSVPreliminaries(prefix)
    let table = prefix.extracting(min(preliminaries.length, prefix.count)...)
    func dialect(_ delimiter: UInt8) -> CSVDialect {
      CSVDialect(
        delimiter: delimiter,
        delimitersInRow: CSVLine.delimitersInMost(of: table, delimiter: delimiter, isWhole: isWhole))
    }
    if let delimiter = preliminaries.delimiter { return dialect(delimiter) }
    var best = (dialect: CSVDialect(), score: 0.0)
    for dialect in candidates.map(dialect) {
      let score = CSVShape(of: table, dialect, isWhole: isWhole).score
      if score > best.score { best = (dialect, score) }
    }
    return best.dialect
  }
}

extension CSVShape {
  /// How much of a table the shape is: 0 where no row is split, higher for more rows of the same width, more columns and better cells.
  var score: Double {
    guard rowCount > 0 else { return 0 }
    var consistency = 0.0
    for (width, rows) in rowsByWidth.sorted(by: { $0.key < $1.key }) where width > 1 {
      let share = Double(rows) / Double(rowCount)
      consistency += share * share * logarithm2(width)
    }
    let look = plausibility / Double(weight)
    return consistency * look * look
  }

  /// The binary logarithm, straight between the powers of two.
  private func logarithm2(_ value: Int) -> Double {
    let floor = Int.bitWidth - 1 - value.leadingZeroBitCount
    return Double(floor) + Double(value) / Double(1 << floor) - 1
  }
}
