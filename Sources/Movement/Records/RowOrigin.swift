/// The row of an input from which a record was read.
public struct RowOrigin: Hashable, Sendable {
  /// The file's path under the PATH given.
  public var file: String
  /// The sheet's name in a workbook.
  public var sheet: String?
  /// The row from 1, as a spreadsheet shows it.
  public var row: Int

  /// A row of a file or sheet.
  public init(file: String, sheet: String? = nil, row: Int) {
    self.file = file
    self.sheet = sheet
    self.row = row
  }
}
