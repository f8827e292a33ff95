/// What a file's name promises, by its extension; what the file holds may be something else.
public enum FilePromise: Sendable {
  /// Text that a clerk saved from a spreadsheet: `.csv`, `.tsv`, `.txt`.
  case textTable
  /// A workbook, of a kind that is read or of one that gets its error: `.xlsx`, `.xlsm`, `.xls`, `.xlsb`, `.ods`.
  case workbook
  /// An archive of the others: `.zip`.
  case archive
  /// None of these.
  case nothing

  init(name: String) {
    let dot = name.lastIndex(of: ".").flatMap { $0 == name.startIndex ? nil : $0 }
    self =
      switch dot.map({ name[name.index(after: $0)...].lowercased() }) {
      case "csv", "tsv", "txt": .textTable
      case "xlsx", "xlsm", "xls", "xlsb", "ods": .workbook
      case "zip": .archive
      default: .nothing
      }
  }
}
