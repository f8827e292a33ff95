/// What tables are read for.
public enum ReadingPurpose: Sendable {
  /// The movement's forms: text that is not plainly Vietnamese is refused rather than guessed, and what the program itself
  /// wrote into a workbook is left out.
  case judging
  /// A look at any table: text that fits no Vietnamese encoding is shown as Windows-1252.
  case inspecting
}

extension InputFile {
  /// The tables in the file, by what it holds and not by its name: a text file's one, or the visible sheets of a workbook in order.
  /// - Throws: `ReadingError` where the file is no table, or cannot be opened.
  public func openTables(for purpose: ReadingPurpose = .judging) throws(ReadingError) -> [Table] {
    let promise = FileNames.promise(of: name)
    let isNamedText = promise == nil || promise == .text
    switch try FileSignature(of: content) {
    case .empty: throw ReadingError(.empty)
    case .zip:
      let workbook = try Workbook.open(content)
      let tables = purpose == .judging ? OwnMark.removed(from: workbook.tables) : workbook.tables
      return workbook.mayNeedRepair ? TableRepair.repaired(tables, judging: ArchiveLimits.standard.judgedText) : tables
    case .compoundFile: throw try CompoundFile.refusal(of: content)
    case .oldWorkbook: throw ReadingError(.legacyWorkbook)
    case .webPage: throw ReadingError(.webPage)
    case .binary where !isNamedText: throw ReadingError(.notAWorkbook)
    case .text where !isNamedText: throw ReadingError(.textNamedWorkbook)
    case .binary, .text: return try openTextTables(of: self, for: purpose)
    }
  }
}
