/// A file, or a sheet of a workbook, that rows are read from; the records of one table share it.
public final class TableOrigin: Sendable {
  /// The file's path under the PATH given.
  public let file: String
  /// The sheet's name in a workbook.
  public let sheet: String?

  /// A file or sheet.
  public init(file: String, sheet: String? = nil) {
    self.file = file
    self.sheet = sheet
  }
}

extension TableOrigin: Hashable {
  /// Whether both are the same sheet of the same file.
  public static func == (left: TableOrigin, right: TableOrigin) -> Bool {
    left === right || (left.file == right.file && left.sheet == right.sheet)
  }

  /// Hashes file and sheet.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(file)
    hasher.combine(sheet)
  }
}

/// The row of an input from which a record was read.
public struct RowOrigin: Hashable, Sendable {
  /// The file or sheet.
  public var table: TableOrigin
  /// The row from 1, as a spreadsheet shows it.
  public var row: Int

  /// The file's path under the PATH given.
  public var file: String { table.file }
  /// The sheet's name in a workbook.
  public var sheet: String? { table.sheet }

  /// A row of a table.
  public init(table: TableOrigin, row: Int) {
    self.table = table
    self.row = row
  }

  /// A row of a file or sheet.
  public init(file: String, sheet: String? = nil, row: Int) {
    self.init(table: TableOrigin(file: file, sheet: sheet), row: row)
  }
}
