import WorkbookWriting

/// The names of sheets that a layout gives.
enum SheetTitle {
  /// Whether Excel takes the name beside the others, and a link can lead to it.
  static func isUsable(_ name: String, taken: [String]) -> Bool {
    SheetNames.fault(in: name, taken: taken) == nil && !name.contains("#")
  }
}
