/// Finds out, before a table is read, whether its characters stand for others: in the whole file, or in single columns.
///
/// Feed it every record of the file, for a workbook those of all its sheets; it keeps counts, no text.
public struct RepairDetector {
  private var counts = WordCounts()
  private(set) var votes = ColumnVotes()
  private var isAnyCellPlain = false
  private var scorer = WordScorer([.tcvn3, .vni, .latin1, .utf8])
  private var cell = LatinCell()

  /// A column speaks for itself where that many of its cells plainly do.
  private static let leastCells = 3
  /// A whole file is not judged by one word.
  private static let leastWords = [2, 2, 1]

  /// A detector that has seen nothing.
  public init() {}

  /// Takes all records of a sheet, counted from 0; throws as the reader does.
  public mutating func add(_ reader: any RecordReader, sheet: Int = 0) throws(ReadingError) {
    var record = Record()
    while try reader.next(into: &record) { add(record, sheet: sheet) }
  }

  /// Takes a record of a sheet, counted from 0; a CSV file is sheet 0.
  public mutating func add(_ record: Record, sheet: Int = 0) {
    for column in 0..<record.count where record.kind(at: column) == .text {
      record.withBytes(at: column) { add($0, column, sheet) }
    }
  }

  private mutating func add(_ text: Span<UInt8>, _ column: Int, _ sheet: Int) {
    switch LatinCell.appearance(text) {
    case .ascii: return
    case .vietnamese:
      let words = LatinCell.markedWords(text)
      counts.words += words
      counts.asTheyAre += words
      return
    case .latin: cell.read(text)
    }
    var found = WordCounts()
    let bytes = cell.bytes
    found.add(bytes.span, &scorer)
    counts += found
    guard let kind = found.plainKind else { return }
    isAnyCellPlain = true
    votes.add(kind, column: column, sheet: sheet)
  }

  /// The repair that a sheet's text needs; nil for none.
  public func repair(sheet: Int = 0) -> TextRepair? {
    let whole = self.whole
    var columns: [Int: TextRepair.Kind] = [:]
    votes.forEachWinner(sheet: sheet, least: Self.leastCells) { column, kind in
      if TextRepair.Kind.allCases[kind] != whole { columns[column] = TextRepair.Kind.allCases[kind] }
    }
    return whole == nil && columns.isEmpty ? nil : TextRepair(whole: whole, columns: columns)
  }

  /// Whether any cell speaks for any repair.
  var foundAny: Bool { isAnyCellPlain || counts.plain.max() > 0 }

  /// Why, for the whole file.
  public var evidence: RepairEvidence {
    func share(_ count: Int) -> Double { counts.words == 0 ? 0 : Double(count) / Double(counts.words) }
    return RepairEvidence(
      judgedWords: counts.words, asTheyAre: share(counts.asTheyAre),
      shares: Dictionary(
        uniqueKeysWithValues: zip(TextRepair.Kind.allCases, (0..<3).map { share(counts.repaired[$0]) })))
  }

  private var whole: TextRepair.Kind? {
    let evidence = evidence
    let ranked = TextRepair.Kind.allCases.indices.sorted { counts.repaired[$0] > counts.repaired[$1] }
    guard let best = ranked.first, counts.plain[best] >= Self.leastWords[best] else { return nil }
    let kind = TextRepair.Kind.allCases[best]
    let share = evidence.shares[kind] ?? 0
    let next = ranked.dropFirst().map { evidence.shares[TextRepair.Kind.allCases[$0]] ?? 0 }.max() ?? 0
    let lead = share - max(next, evidence.asTheyAre)
    return share >= TextDetection.leastShare && lead >= TextDetection.leastLead ? kind : nil
  }
}

/// What spoke for or against a repair of a whole file.
public struct RepairEvidence: Equatable, Sendable {
  /// Words with a character above ASCII.
  public var judgedWords: Int
  /// The share of those that are Vietnamese as they stand, from 0 to 1.
  public var asTheyAre: Double
  /// The share that is Vietnamese after each kind of repair, from 0 to 1.
  public var shares: [TextRepair.Kind: Double]
}
