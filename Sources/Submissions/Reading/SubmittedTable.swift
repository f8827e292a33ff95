public import TableReading

/// A table that was sent, without what the program itself wrote into the workbook.
public struct SubmittedTable {
  /// Its rows; the mark is none of them.
  public var table: Table
  /// What the program wrote above the table when it sent it back.
  public var mark: OwnMark?
  /// Whether the workbook is one that the program sent back.
  public var isReturned = false
}

extension InputFile {
  /// The tables that a unit sent in the file: text that is not plainly Vietnamese is refused rather than guessed, and the
  /// program's own pages are left out, as its first rows are.
  /// - Throws: `ReadingError` where the file is no table, or cannot be opened.
  public func submittedTables() throws(ReadingError) -> [SubmittedTable] {
    var marks: [OwnMark?] = []
    // The program's words are left out before the characters are judged: they would speak for a unit's that are broken.
    let tables = try openTables(expecting: .vietnamese) { sheet in
      let mark = OwnMark.found(in: sheet)
      marks.append(mark)
      switch mark?.kind {
      case nil: return sheet
      case .page: return nil
      case .refused, .ignored: return sheet.withoutFirstRow
      }
    }
    let isReturned = marks.contains { $0 != nil }
    let kept = marks.filter { $0?.kind != .page }
    return tables.enumerated().map { index, table in
      SubmittedTable(table: table, mark: kept.indices.contains(index) ? kept[index] : nil, isReturned: isReturned)
    }
  }
}

extension OwnMark {
  /// A fault in the first row is left for the reading itself to report.
  fileprivate static func found(in table: Table) -> OwnMark? {
    var record = Record()
    guard let reader = try? table.makeReader(), (try? reader.next(into: &record)) == true else {
      return nil
    }
    return OwnMark(cell: record.text(at: 0))
  }
}

extension Table {
  /// The table without its first row, which is the program's own.
  fileprivate var withoutFirstRow: Table {
    var table = self
    table.makeReader = { [makeReader] () throws(ReadingError) in UnmarkedReader(try makeReader()) }
    return table
  }
}

/// Delivers another reader's records but the first, which is the program's own.
private final class UnmarkedReader: RecordReader {
  private let reader: any RecordReader
  private var isAtStart = true

  init(_ reader: any RecordReader) { self.reader = reader }

  func next(into record: inout Record) throws(ReadingError) -> Bool {
    if isAtStart {
      isAtStart = false
      guard try reader.next(into: &record) else { return false }
    }
    return try reader.next(into: &record)
  }
}
