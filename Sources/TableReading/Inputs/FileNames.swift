/// Which files of a folder or archive are looked at, by their names.
enum FileNames {
  /// What an extension promises.
  enum Promise {
    /// Text that a clerk saved from a spreadsheet.
    case text
    /// A workbook, of a kind that is read or of one that gets its error.
    case workbook
    /// An archive of the others.
    case archive
  }

  /// What the name's extension promises; nil for a file that is none of our business.
  static func promise(of name: String) -> Promise? {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return switch name[name.index(after: dot)...].lowercased() {
    case "csv", "tsv", "txt": .text
    case "xlsx", "xlsm", "xls", "xlsb", "ods": .workbook
    case "zip": .archive
    default: nil
    }
  }

  /// Whether systems and office programs leave files or folders of that name behind: hidden ones, lock files, thumbnails.
  static func isJunk(_ name: String) -> Bool {
    if name.hasPrefix(".") || name.hasPrefix("~$") { return true }
    return ["thumbs.db", "desktop.ini", "__macosx"].contains(name.lowercased())
  }
}
