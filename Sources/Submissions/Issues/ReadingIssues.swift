public import TableReading

extension Issue {
  /// The issue that a reading error makes of a file: `unreadable-file`, `encoding-error` or `lossy-encoding`.
  ///
  /// The row at fault is a fact of the message; the issue is of the whole file and has none.
  public static func unreadable(_ error: ReadingError, file: String) -> Issue {
    let code: IssueCode =
      switch error.reason {
      case .undecodable: .encodingError
      case .lossy: .lossyEncoding
      default: .unreadableFile
      }
    var (variant, facts) = wording(of: error.reason)
    if let row = error.row { facts["row"] = String(row) }
    return Issue(code, variant: variant, facts: facts, file: file, sheet: error.sheet)
  }

  private static func wording(of reason: ReadingError.Reason) -> (variant: String?, facts: [String: String]) {
    switch reason {
    case .undecodable, .lossy: (nil, [:])
    case .notReadable(let reason): ("notReadable", ["cause": reason])
    case .notARegularFile: ("notARegularFile", [:])
    case .symbolicLink: ("symbolicLink", [:])
    case .empty: ("empty", [:])
    case .binary: ("binary", [:])
    case .quoteNeverClosed: ("quoteNeverClosed", [:])
    case .legacyWorkbook: ("legacyWorkbook", [:])
    case .openDocument: ("openDocument", [:])
    case .webPage: ("webPage", [:])
    case .textNamedWorkbook: ("textNamedWorkbook", [:])
    case .encrypted: ("encrypted", [:])
    case .damagedArchive: ("damagedArchive", [:])
    case .damagedEntry(let name): ("damagedEntry", ["name": name])
    case .noTable: ("noTable", [:])
    case .duplicateEntry(let name): ("duplicateEntry", ["name": name])
    case .unsafeEntryName(let name): ("unsafeEntryName", ["name": name])
    case .overlappingEntries: ("overlappingEntries", [:])
    case .nestedArchive(let name): ("nestedArchive", ["name": name])
    case .unsupportedCompression(let name): ("unsupportedCompression", ["name": name])
    case .notAWorkbook: ("notAWorkbook", [:])
    case .malformedPart(let part, let line): ("malformedPart", ["part": part, "line": String(line)])
    case .forbiddenMarkup(let part): ("forbiddenMarkup", ["part": part])
    case .missingPart(let part): ("missingPart", ["part": part])
    case .changedMeanwhile: ("changedMeanwhile", [:])
    case .limit(let limit): ("limit-\(limit.rawValue)", [:])
    }
  }
}
