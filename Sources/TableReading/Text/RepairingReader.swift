/// Delivers another reader's records with their characters put right.
///
/// It repairs what `TextRepair` says, and restores the capitals that TCVN3 lacks, in a file of that encoding and in what
/// was repaired from it. Cells other than text stay.
public final class RepairingReader: RecordReader {
  private let reader: any RecordReader
  private let repair: TextRepair?
  private let isTCVN3: Bool
  private var characters = CharacterRepair()

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
    var replacements: [Int: String] = [:]
    for column in 0..<record.count where record.kind(at: column) == .text {
      let new = record.withBytes(at: column) { text(of: $0, column) }
      if let new { replacements[column] = new }
    }
    if !replacements.isEmpty { record.replaceTexts { column, _ in replacements[column] } }
    return true
  }

  private func text(of bytes: Span<UInt8>, _ column: Int) -> String? {
    let kind = repair.flatMap { $0.columns[column] ?? $0.whole }
    if let kind, let repaired = characters.repaired(bytes, kind) {
      let restored = kind == .tcvn3 ? TCVN3Capitals.restored(repaired.span) : nil
      return String(decoding: restored ?? repaired, as: UTF8.self)
    }
    return isTCVN3 ? TCVN3Capitals.restored(bytes).map { String(decoding: $0, as: UTF8.self) } : nil
  }
}
