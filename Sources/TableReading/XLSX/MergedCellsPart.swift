/// The part of a sheet, read for its merged cells alone (ECMA-376 part 1, 18.3.1.55).
///
/// Parts whose bytes do not plainly say them are read so; see `RawMergeScan`.
final class MergedCellsPart: SpreadsheetPart {
  private(set) var ranges: [MergedRange] = []
  /// What is wrong with the merged cells; what is wrong with the part otherwise is told where its rows are read.
  private(set) var fault: ReadingError?
  private(set) var elements = 0
  private var isInMergeCells = false
  private let limits: MergeLimits

  init(name: String, source: any ByteSource, limits: MergeLimits) throws(ReadingError) {
    self.limits = limits
    // The elements are counted here, those of all sheets together.
    try super.init(name: name, source: source, mostElements: .max)
  }

  override func start(_ element: XMLElement, depth: Int) throws(ReadingError) {
    elements += 1
    if elements > limits.elements { throw fail(ReadingError(.limit(.entrySize))) }
    if depth == 2 { isInMergeCells = element.is("mergeCells") }
    guard depth == 3, isInMergeCells, element.is("mergeCell") else { return }
    guard let range = MergedRange(reference: Array((element.attribute("ref") ?? "").utf8)[...]) else {
      throw fail(malformed())
    }
    guard range.isLarge else { return }
    guard ranges.count < limits.ranges else { throw fail(ReadingError(.limit(.mergedRanges))) }
    ranges.append(range)
  }

  override func end(depth: Int) throws(ReadingError) -> Bool {
    guard depth == 2, isInMergeCells else { return false }
    isInMergeCells = false
    guard let sorted = ranges.sortedIfDisjoint() else { throw fail(malformed()) }
    ranges = sorted
    return false
  }

  private func fail(_ error: ReadingError) -> ReadingError {
    fault = error
    return error
  }
}

/// How much may be spent on the merged cells of a workbook's sheets.
struct MergeLimits {
  /// Ranges of one sheet.
  static let mostRanges = 100_000

  /// Ranges of all sheets that are left.
  var rangesOfAll = 4 * mostRanges
  /// Elements that are left to parts that have to be parsed for them; as many as the rows of all sheets may have.
  var elements = 1 << 25

  /// Ranges that the next sheet may have.
  var ranges: Int { min(Self.mostRanges, rangesOfAll) }
}
