import VietnameseText

/// What this program wrote into a workbook for people to read; it is no part of any table.
///
/// Whatever the program adds begins, in the first cell of the first row, with `◄`: no clerk's text does, every font on Windows has it, and
/// no office program changes it when a workbook is saved.
public struct OwnMark: Equatable, Sendable {
  /// What the first cell's text begins with.
  public enum Kind: String, Sendable, CaseIterable {
    /// A whole page that is not read.
    case page = "◄ ○"
    /// The first row of a table that was sent back because it could not be counted.
    case refused = "◄ ✗"
    /// The first row of a sheet without a form that was passed over.
    case ignored = "◄ i"
  }

  /// What stands at the end of a text that had to be cut to fit a cell.
  public static let cut = "◄"

  /// Which mark.
  public var kind: Kind
  /// The words in brackets that end the text, `[unit-conflict]`: what the mark goes on saying as long as it stands there.
  public var codes: [String] = []

  /// A mark by its kind.
  public init(_ kind: Kind, codes: [String] = []) {
    self.kind = kind
    self.codes = codes
  }

  /// The mark that a cell's text is; nil for any other text.
  public init?(cell text: String) {
    let text = TextNormalization.normalized(text)
    guard let kind = Kind.allCases.first(where: { text.hasPrefix($0.rawValue) }) else { return nil }
    self.init(kind)
    if text.hasSuffix("]"), let open = text.lastIndex(of: "[") {
      codes = text[text.index(after: open)...].dropLast().split(separator: " ").map(String.init)
    }
  }

  /// The text of the cell, for the mark to be found again.
  public func cell(saying words: String) -> String {
    kind.rawValue + " " + words + (codes.isEmpty ? "" : " [\(codes.joined(separator: " "))]")
  }
}

extension OwnMark {
  /// The tables without the program's own pages, each without the program's own first row.
  static func removed(from tables: [Table]) -> [Table] {
    let marks = tables.map(found)
    let isReturned = marks.contains { $0 != nil }
    return zip(tables, marks).compactMap { table, mark in
      if mark?.kind == .page { return nil }
      var table = table
      table.isReturned = isReturned
      table.mark = mark
      if mark != nil {
        let makeReader = table.makeReader
        table.makeReader = { () throws(ReadingError) in UnmarkedReader(try makeReader()) }
      }
      return table
    }
  }

  /// A fault in the first row is left for the reading itself to report.
  private static func found(in table: Table) -> OwnMark? {
    var record = Record()
    guard let reader = try? table.makeReader(), (try? reader.next(into: &record)) == true else {
      return nil
    }
    return OwnMark(cell: record.text(at: 0))
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
