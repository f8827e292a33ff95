public import TableReading

/// A table, or a file without one, as it was sent, and what became of it: what a return workbook is made from.
public struct SentTable: Sendable {
  /// What became of it.
  public enum Fate: Sendable {
    /// Its rows were judged one by one.
    case counted
    /// One issue put the whole table aside.
    case refused(Issue)
    /// The file is the same as an earlier one.
    case identical
    /// A sheet without a form in a workbook that has others.
    case ignored(Issue)
    /// The file or sheet could not be read.
    case unreadable(Issue)
  }

  /// The file; its tables can be opened again.
  public var file: InputFile
  /// The sheet's name in a workbook; nil also for a whole workbook that could not be read.
  public var sheet: String?
  /// The form, where settled.
  public var form: FormKind?
  /// What a person sees in it; nil for a file or sheet without a table.
  public var annotated: AnnotatedTable?
  /// To whom it goes back.
  public var addressee: Addressee
  /// What became of it.
  public var fate: Fate
}

extension ScannedFile {
  /// What was sent with the file: its tables in the order of the workbook, then what could not be read or was passed over.
  var sent: [SentTable] {
    let tables = tables.map { table in
      SentTable(
        file: file, sheet: table.result.sheet, form: table.result.form, annotated: table.annotated,
        addressee: table.addressee, fate: table.fate)
    }
    let addressee = tables.map(\.addressee).first { $0.unit != nil && $0.month != nil } ?? self.addressee
    return tables
      + failures.map { SentTable(file: file, sheet: $0.sheet, addressee: addressee, fate: .unreadable($0)) }
      + ignored.map { sheet in
        SentTable(
          file: file, sheet: sheet.issue.sheet, annotated: sheet.annotated, addressee: addressee,
          fate: .ignored(sheet.issue))
      }
  }
}

extension ScannedTable {
  fileprivate var fate: SentTable.Fate {
    switch refusal {
    case nil: .counted
    case let refusal? where refusal.code == IdenticalFile.code: .identical
    case let refusal?: .refused(refusal.placed(in: result))
    }
  }
}
