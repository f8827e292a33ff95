/// A table in a file: a whole CSV file, or one sheet of a workbook.
public struct Table {
  /// The sheet's name; nil for a CSV file.
  public var sheet: String?
  /// Whether the workbook hides the sheet; such a one is given only to who asks for it.
  public var isHidden = false
  /// The sheet's merged cells by row, then column, none within another; none in a CSV file.
  public var mergedRanges: [MergedRange] = []
  /// The texts that somebody added to the workbook's properties, by name; what office programs keep when they save it.
  public var documentProperties: [String: String] = [:]
  /// How the bytes became characters; nil for a workbook, whose parts say so themselves.
  public var encoding: TextEncoding?
  /// What spoke for the encoding; nil for a workbook.
  public var evidence: TextEvidence?
  /// The repair of characters that was needed in the file or in single columns.
  public var repair: TextRepair?
  /// The delimiter of a CSV file: one of `,` `;` tab `|`; nil for a workbook.
  public var delimiter: Character?
  /// Opens a new reader from the first row; may be called several times.
  public var makeReader: () throws(ReadingError) -> any RecordReader

  /// A table with everything that is known of it before its rows are read.
  public init(
    sheet: String? = nil, encoding: TextEncoding? = nil, repair: TextRepair? = nil, delimiter: Character? = nil,
    makeReader: @escaping () throws(ReadingError) -> any RecordReader
  ) {
    self.sheet = sheet
    self.encoding = encoding
    self.repair = repair
    self.delimiter = delimiter
    self.makeReader = makeReader
  }
}
