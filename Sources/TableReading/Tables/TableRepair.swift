/// Finds out what repair the characters of a file's tables need, and has their readers apply it.
enum TableRepair {
  /// The tables with the repair that they need, decided over all of them together; one more pass over their rows. What
  /// nobody sees has no say.
  ///
  /// A fault that the pass meets is left for the reading itself to report, in its place.
  /// - Parameter limit: bytes of text after which the pass ends, so that a workbook made to take its time takes it once.
  static func repaired(_ tables: [Table], judging limit: Int = .max) -> [Table] {
    var detector = RepairDetector()
    var rest = limit
    for (index, table) in tables.enumerated() where rest > 0 && !table.isHidden {
      try? feed(table, as: index, to: &detector, atMost: &rest)
    }
    return tables.enumerated().map { index, table in repaired(table, detector.repair(sheet: index)) }
  }

  /// A table whose reader applies a repair, and restores the capitals that its encoding lacks.
  static func repaired(_ table: Table, _ repair: TextRepair?) -> Table {
    guard RepairingReader.isNeeded(repair: repair, encoding: table.encoding) else { return table }
    var repaired = table
    repaired.repair = repair
    repaired.makeReader = { () throws(ReadingError) in
      RepairingReader(try table.makeReader(), repair: repair, encoding: table.encoding)
    }
    return repaired
  }

  private static func feed(_ table: Table, as sheet: Int, to detector: inout RepairDetector, atMost rest: inout Int)
    throws(ReadingError)
  {
    let reader = try table.makeReader()
    var record = Record()
    while rest > 0, try reader.next(into: &record) {
      detector.add(record, sheet: sheet)
      rest -= record.byteCount
    }
  }
}
