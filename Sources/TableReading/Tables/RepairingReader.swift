/// Delivers another reader's records with their characters put right.
///
/// It repairs what `TextRepair` says, and restores the capitals that TCVN3 lacks, in a file of that encoding and in what
/// was repaired from it. Cells other than text stay.
public final class RepairingReader: RecordReader {
  private let reader: any RecordReader
  private let repair: TextRepair?
  private let isTCVN3: Bool
  private var characters = CharacterRepair()
  private var replacements: [(column: Int, text: [UInt8])] = []
  private var spare = Record()

  /// A reader over another one, with what was found out about the table.
  public init(_ reader: any RecordReader, repair: TextRepair?, encoding: TextEncoding? = nil) {
    self.reader = reader
    self.repair = repair
    isTCVN3 = encoding == .tcvn3
  }

  /// Whether a table needs such a reader at all.
  public static func isNeeded(repair: TextRepair?, encoding: TextEncoding?) -> Bool {
    repair != nil || encoding == .tcvn3
  }

  /// Fills the record with the next row, put right; throws as the other reader does.
  public func next(into record: inout Record) throws(ReadingError) -> Bool {
    guard try reader.next(into: &record) else { return false }
    replacements.removeAll(keepingCapacity: true)
    for column in 0..<record.count where record.kind(at: column) == .text {
      if let text = record.withBytes(at: column, { text(of: $0, column) }) { replacements.append((column, text)) }
    }
    if !replacements.isEmpty { replaceTexts(of: &record) }
    return true
  }

  private func replaceTexts(of record: inout Record) {
    spare.begin(as: record)
    var next = replacements.makeIterator()
    var replacement = next.next()
    for column in 0..<record.count {
      if let new = replacement, new.column == column {
        spare.append(contentsOf: new.text.span)
        replacement = next.next()
      } else {
        record.withBytes(at: column) { spare.append(contentsOf: $0) }
      }
      spare.endCell(record.kind(at: column))
    }
    swap(&record, &spare)
  }

  private func text(of bytes: Span<UInt8>, _ column: Int) -> [UInt8]? {
    guard Self.isMarked(bytes) else { return nil }
    if let kind = repair.flatMap({ $0.columns[column] ?? $0.whole }), let repaired = characters.repaired(bytes, kind) {
      return kind == .tcvn3 ? TCVN3Capitals.restored(repaired.span) ?? repaired : repaired
    }
    return isTCVN3 ? TCVN3Capitals.restored(bytes) : nil
  }

  private static func isMarked(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] >= 0x80 { return true }
    return false
  }
}
