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

/// What a unit sent in a file.
struct SubmittedFile {
  /// The tables that people see.
  private(set) var tables: [SubmittedTable] = []
  /// The sheets that the workbook hides.
  private(set) var hidden: [Table] = []
  /// Whether it is a workbook that the program wrote for the district.
  private(set) var isReport = false
  /// The digests of the files that it was made from, where the program sent it back.
  private(set) var sources: Set<String> = []

  /// Text that is not plainly Vietnamese is refused rather than guessed, and the program's own pages are left out, as its first rows are.
  init(_ file: InputFile) throws(ReadingError) {
    var marks: [OwnMark?] = []
    var isReturned = false
    var properties: [String: String] = [:]
    // The program's words are left out before the characters are judged: they would speak for a unit's that are broken.
    let opened = try file.openTables(expecting: .vietnamese, includingHidden: true) { sheet in
      properties = sheet.documentProperties
      let mark = sheet.isHidden ? nil : OwnMark.found(in: sheet)
      isReturned = isReturned || mark != nil
      switch mark?.kind {
      case .page: return nil
      case nil:
        marks.append(nil)
        return sheet
      case .refused, .ignored:
        marks.append(mark)
        return sheet.withoutFirstRow
      }
    }
    isReport = OwnDocument.isReport(properties)
    sources = OwnDocument.sources(properties)
    for (index, table) in opened.enumerated() {
      guard !table.isHidden else {
        hidden.append(table)
        continue
      }
      let mark = marks.indices.contains(index) ? marks[index] : nil
      tables.append(SubmittedTable(table: table, mark: mark, isReturned: isReturned))
    }
    // Office programs save no workbook of which nothing can be seen.
    if tables.isEmpty, !isReturned { throw ReadingError(.empty) }
  }
}

extension InputFile {
  /// The tables that a unit sent in the file: text that is not plainly Vietnamese is refused rather than guessed, and the
  /// program's own pages are left out, as its first rows are.
  /// - Throws: `ReadingError` where the file is no table, or cannot be opened.
  public func submittedTables() throws(ReadingError) -> [SubmittedTable] { try SubmittedFile(self).tables }
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
