public import TableReading

extension Issue {
  /// The issue that a reading error makes of a file: `unreadable-file`, `unsupported-file`, `encoding-error` or `lossy-encoding`.
  public static func unreadable(_ error: ReadingError, file: String) -> Issue {
    switch error.reason {
    case .undecodable: Issue(EncodingError(row: error.row), file: file, sheet: error.sheet)
    case .lossy: Issue(LossyEncoding(), file: file, sheet: error.sheet)
    case .unsupported(let kind): Issue(UnsupportedFile(holds: .init(kind)), file: file, sheet: error.sheet)
    default: Issue(UnreadableFile(reason: error.reason, row: error.row), file: file, sheet: error.sheet)
    }
  }
}
