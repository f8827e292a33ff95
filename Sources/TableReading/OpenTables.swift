extension InputFile {
  /// The tables in the file, by what it holds and not by its name: a text file's one, or the visible sheets of a workbook in order.
  /// - Parameters:
  ///   - text: what a text file's text has to be.
  ///   - sheet: what is read of each sheet of a workbook, nil to leave it out; asked before the characters of all are judged together.
  /// - Throws: `ReadingError` where the file is no table, or cannot be opened.
  public func openTables(
    expecting text: ExpectedText = .any, reading sheet: (Table) -> Table? = { $0 }
  ) throws(ReadingError) -> [Table] {
    let promise = FileNames.promise(of: name)
    let isNamedText = promise == nil || promise == .text
    switch try FileSignature(of: content) {
    case .empty: throw ReadingError(.empty)
    case .zip:
      let workbook = try Workbook.open(content)
      let tables = workbook.tables.compactMap(sheet)
      return workbook.mayNeedRepair ? TableRepair.repaired(tables, judging: ArchiveLimits.standard.judgedText) : tables
    case .compoundFile: throw try CompoundFile.refusal(of: content)
    case .oldWorkbook: throw ReadingError(.legacyWorkbook)
    case .webPage: throw ReadingError(.webPage)
    case .binary where !isNamedText: throw ReadingError(.notAWorkbook)
    case .text where !isNamedText: throw ReadingError(.textNamedWorkbook)
    case .binary, .text: return try openTextTables(of: self, expecting: text)
    }
  }
}
