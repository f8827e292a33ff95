extension InputFile {
  /// The tables in the file, by what it holds and not by its name: a text file's one, or the sheets of a workbook in order.
  /// - Parameters:
  ///   - text: what a text file's text has to be.
  ///   - includingHidden: whether sheets that the workbook hides are among the tables.
  ///   - sheet: what is read of each sheet of a workbook, nil to leave it out; asked before the characters of all are judged together.
  /// - Throws: `ReadingError` where the file is no table, or cannot be opened.
  public func openTables(
    expecting text: ExpectedText = .any, includingHidden: Bool = false, reading sheet: (Table) -> Table? = { $0 }
  ) throws(ReadingError) -> [Table] {
    switch (try FileSignature(of: content), promise) {
    case (.empty, _): throw ReadingError(.empty)
    case (.zip, _): return try openWorkbook(includingHidden: includingHidden, reading: sheet)
    case (.compoundFile, _): throw try CompoundFile.refusal(of: content, isNamedWorkbook: promise == .workbook)
    case (.oldWorkbook, _): throw ReadingError(.legacyWorkbook)
    case (.webPage, _): throw ReadingError(.webPage)
    case (_, .textTable), (.text, .nothing): return try openTextTables(of: withTextLimit, expecting: text)
    case (.unsupported(let kind), _): throw ReadingError(.unsupported(kind))
    case (.text, _): throw ReadingError(.textNamedWorkbook)
    case (.binary, .nothing): throw ReadingError(.unsupported(.other))
    case (.binary, _): throw ReadingError(.notAWorkbook)
    }
  }

  private func openWorkbook(includingHidden: Bool, reading sheet: (Table) -> Table?) throws(ReadingError) -> [Table] {
    let workbook: Workbook
    do throws(ReadingError) {
      workbook = try Workbook.open(content, includingHidden: includingHidden)
    } catch {
      throw error.reason == .notAWorkbook && promise != .workbook ? ReadingError(.unsupported(.archive)) : error
    }
    let mayNeedRepair = workbook.survey()
    let tables = workbook.tables.compactMap(sheet)
    return mayNeedRepair ? TableRepair.repaired(tables, judging: ArchiveLimits.standard.judgedText) : tables
  }

  /// The file, no larger than text may be: where the name says nothing, it was taken for anything.
  private var withTextLimit: InputFile {
    guard var content = content as? FileContent else { return self }
    content.limit = .text
    var file = self
    file.content = content
    return file
  }
}
