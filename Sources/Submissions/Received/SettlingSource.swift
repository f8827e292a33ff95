/// Where a table's month or unit is said.
public enum SettlingSource: String, Sendable, CaseIterable {
  /// The name of a folder.
  case folder
  /// A row above the header.
  case title
  /// The file's own name.
  case fileName = "file-name"
}
