/// An XLSX file in the making: one owner, used by one task from creation to closing.
///
/// Nothing appears at the target before `close()` has written all of it. A workbook that is not closed leaves nothing.
/// Different workbooks may be made at the same time, each in its own task.
public struct Workbook: ~Copyable {
  private let core: WorkbookCore

  /// Starts a workbook for a path; an existing file there is replaced when the workbook is closed, not before.
  ///
  /// Throws the file system's refusal if the folder is missing or closed to writing, or the target is a folder.
  public init(path: String, properties: DocumentProperties) throws(WorkbookError) {
    core = try WorkbookCore(path: path, properties: properties)
  }

  /// Adds a sheet behind the others; its name must be one that `SheetNames.fault` finds no fault with.
  public borrowing func addSheet(named name: String) throws(WorkbookError) -> Worksheet {
    try core.addSheet(named: name)
  }

  /// The names of the sheets so far, in order.
  public var sheetNames: [String] { core.sheets.map(\.name) }

  /// Gives a cell or range a name that formulas anywhere in the workbook can use.
  public borrowing func defineName(_ name: String, sheet: String, range: CellRange) throws(WorkbookError) {
    try core.defineName(name, sheet: sheet, range: range)
  }

  /// Adds a text to the document's properties that programs find by its name; each name once, name and text up to 255 UTF-16 units.
  public borrowing func addProperty(_ name: String, _ text: String) throws(WorkbookError) {
    try core.addProperty(name, text)
  }

  /// Writes the file beside the target, brings it to the disk and moves it over the target in one step.
  public consuming func close() throws(WorkbookError) {
    try core.close()
  }
}
