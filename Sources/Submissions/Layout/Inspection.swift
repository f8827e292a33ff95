public import TableReading
import VietnameseText

/// How a table is read and which form it fits, for somebody who wants to see it.
public struct Inspection {
  private let forms: [PreparedForm]

  /// An inspection that knows the forms.
  public init(forms: FormCatalogue) { self.forms = forms.forms.map { PreparedForm($0) } }

  /// Looks for the header of a table within its first rows.
  public func annotate(_ table: Table) throws(ReadingError) -> AnnotatedTable {
    let head = try TableScanner.readHead(try table.makeReader(), depth: HeaderMatch.searchDepth)
    return AnnotatedTable(HeaderMatch.find(in: head, forms: forms))
  }

  /// The first rows of a table with their numbers, normalised; fewer of rows of megabytes.
  public func firstRows(_ count: Int, of table: Table) throws(ReadingError) -> [(row: Int, cells: [String])] {
    let reader = try table.makeReader()
    var record = Record()
    var rows: [(row: Int, cells: [String])] = []
    var bytes = 0
    while rows.count < count, bytes <= TableScanner.mostHeadBytes, try reader.next(into: &record) {
      bytes += record.textLength
      rows.append((record.row, (0..<record.count).map { TextNormalization.normalized(record.text(at: $0)) }))
    }
    return rows
  }
}
