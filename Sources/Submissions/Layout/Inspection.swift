public import TableReading
import VietnameseText

/// How a table is read and which form it fits, for somebody who wants to see it.
public struct Inspection {
  private let search: HeaderSearch

  /// An inspection that knows the forms.
  public init(forms: FormCatalogue) {
    search = HeaderSearch(forms.prepared(), words: LayoutWords(forms.words))
  }

  /// Reads a sheet to its end and says what is what in it.
  public func annotate(_ table: Table) throws(ReadingError) -> AnnotatedSheet {
    var viewer = Viewer()
    let pass = SheetPass(search: search, merges: table.mergedRanges, delimiter: table.delimiter)
    _ = try pass.run(try table.makeReader(), &viewer)
    return viewer.sheet
  }

  private struct Viewer: SheetHandler {
    var sheet = AnnotatedSheet.withoutTable

    mutating func begin(_ header: HeaderMatch, titles: [[String]]) -> FormMatch? {
      let match = try? header.verdict(named: titles.flatMap(\.self)).get()
      sheet.tables.append(AnnotatedTable(header, match: match))
      return match
    }

    mutating func take(_ record: Record) {}

    mutating func end(_ layout: TableLayout) {
      let last = sheet.tables.count - 1
      let columns = sheet.tables[last].columns
      sheet.tables[last] = sheet.tables[last].ending(layout)
      sheet.tables[last].columns = columns
    }
  }

  /// The first rows of a table with their numbers, normalised; fewer of rows of megabytes.
  public func firstRows(_ count: Int, of table: Table) throws(ReadingError) -> [(row: Int, cells: [String])] {
    let reader = try table.makeReader()
    var record = Record()
    var rows: [(row: Int, cells: [String])] = []
    var bytes = 0
    while rows.count < count, bytes <= SheetPass.mostHeadBytes, try reader.next(into: &record) {
      bytes += record.textLength
      rows.append((record.row, (0..<record.count).map { TextNormalization.normalized(record.text(at: $0)) }))
    }
    return rows
  }
}
