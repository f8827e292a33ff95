public import TableReading

/// A table, or a file without one, as it was sent, and what became of it: what a return workbook is made from.
public struct SentTable: Sendable {
  /// What became of it.
  public enum Fate: Sendable {
    /// Its rows were judged one by one.
    case counted
    /// One issue put the whole table aside.
    case refused(Issue)
    /// All that it says stands in another file: the same again, or what came back mended.
    case elsewhere
    /// A sheet without a form in a workbook that has others.
    case ignored(Issue)
    /// The file or sheet could not be read.
    case unreadable(Issue)
    /// The file is no table.
    case unsupported(Issue)
  }

  /// The file; its tables can be opened again.
  public var file: InputFile
  /// The file's SHA-256 digest in lower-case hexadecimal.
  public var digest: String
  /// The sheet's name in a workbook; nil also for a whole workbook that could not be read.
  public var sheet: String?
  /// The form, where settled.
  public var form: FormKind?
  /// What a person sees in it; nil for a file or sheet without a table.
  public var annotated: AnnotatedSheet?
  /// To whom it goes back.
  public var addressee: Addressee
  /// What became of it.
  public var fate: Fate
}

extension ScannedFile {
  /// What was sent with the file: its tables in the order of the workbook, then what could not be read or was passed over.
  var sent: [SentTable] {
    let tables = sheets.map { tables in
      let first = tables.first { $0.refusal == nil } ?? tables[0]
      return SentTable(
        file: file, digest: summary.sha256, sheet: first.result.sheet, form: first.result.form,
        annotated: AnnotatedSheet(tables: tables.compactMap(\.annotated)), addressee: first.addressee, fate: first.fate)
    }
    let addressee = tables.map(\.addressee).first { $0.unit != nil && $0.month != nil } ?? self.addressee
    return tables
      + failures.map { failure in
        SentTable(
          file: file, digest: summary.sha256, sheet: failure.sheet, addressee: addressee,
          fate: failure.code == UnsupportedFile.code ? .unsupported(failure) : .unreadable(failure))
      }
      + ignored.map { sheet in
        SentTable(
          file: file, digest: summary.sha256, sheet: sheet.issue.sheet,
          annotated: AnnotatedSheet(tables: sheet.annotated.map { [$0] } ?? []), addressee: addressee,
          fate: .ignored(sheet.issue))
      }
  }
}

extension ScannedFile {
  /// The tables sheet by sheet.
  private var sheets: [[ScannedTable]] {
    tables.reduce(into: []) { sheets, table in
      if let last = sheets.last?.last, last.result.sheet == table.result.sheet {
        sheets[sheets.count - 1].append(table)
      } else {
        sheets.append([table])
      }
    }
  }
}

extension ScannedTable {
  fileprivate var fate: SentTable.Fate {
    switch refusal {
    case nil: .counted
    case let refusal? where refusal.severity != .error: .elsewhere
    case let refusal?: .refused(refusal.placed(in: result))
    }
  }
}
