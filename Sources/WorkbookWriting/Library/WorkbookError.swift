/// Why a workbook could not be made, and where in it.
///
/// `sheet` is a sheet's name and `cell` an A1 reference where the failure belongs to one; `path` is a file's.
public struct WorkbookError: Error, Hashable, Sendable {
  /// What was wrong, apart from where.
  public enum Cause: Hashable, Sendable {
    /// The operating system refused, with its `errno` (a full disk is `ENOSPC`).
    case file(errno: Int32)
    /// libxlsxwriter refused, with the name of its `lxw_error`.
    case library(name: String)
    /// More than SpreadsheetML or Excel can hold; `limit` is the most that would have been accepted.
    case tooMuch(Limit, count: Int, limit: Int)
    /// A sheet's name that Excel refuses.
    case sheetName(SheetNameFault)
    /// Rows outside 1…1,048,576 or columns outside 0…16,383, or a range that ends before it begins.
    case outsideSheet
    /// A merge of one cell, or one that overlaps a merge made before.
    case overlappingMerge
    /// A merge inside a filtered range: Excel would no longer filter it.
    case mergeInFilter
    /// No such day in the calendar, or one before 1 March 1900.
    case noSuchDate(year: Int, month: Int, day: Int)
    /// A number that is not finite or not in the range the setting allows.
    case notANumberHere(String)
    /// A link, name, formula or format that Excel would refuse, with the reason in English.
    case refused(String)
    /// The workbook was closed already.
    case closed
  }

  /// What can be too much.
  public enum Limit: String, Hashable, Sendable {
    /// UTF-16 units of a cell's text, a comment, a title or another text.
    case textLength
    /// UTF-16 units of a formula.
    case formulaLength
    /// Hyperlinks of one sheet.
    case links
    /// Data validations of one sheet.
    case validations
    /// Merged ranges of one sheet.
    case merges
    /// Cells of one merged range.
    case mergedCells
    /// Runs of one rich text.
    case runs
    /// Sheets of one workbook.
    case sheets
    /// Page breaks of one sheet.
    case pageBreaks
  }

  /// The fault itself.
  public let cause: Cause
  /// What was attempted, in English, for the log: "write text", "rename".
  public let operation: String
  /// The sheet's name, if the failure belongs to one.
  public let sheet: String?
  /// The A1 reference of the cell or range, if the failure belongs to one.
  public let cell: String?
  /// The file, if the failure belongs to one.
  public let path: String?

  /// Nothing but the cause and the operation is required.
  public init(_ cause: Cause, _ operation: String, sheet: String? = nil, cell: String? = nil, path: String? = nil) {
    self.cause = cause
    self.operation = operation
    self.sheet = sheet
    self.cell = cell
    self.path = path
  }

  /// The system's error number where the file system is to blame: the output could not be written.
  public var errorNumber: Int32? {
    guard case .file(let number) = cause else { return nil }
    return number
  }
}

extension WorkbookError: CustomStringConvertible {
  /// One English line: operation, place, cause.
  public var description: String {
    var place = ""
    if let path { place += " \(path)" }
    if let sheet { place += " '\(sheet)'" }
    if let cell { place += "!\(cell)" }
    return "\(operation)\(place): \(cause)"
  }
}
