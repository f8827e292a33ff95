/// What is told of files of a folder or archive by their names alone.
enum FileNames {
  /// The name without its extension.
  static func stem(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// Whether systems and office programs leave files or folders of that name behind: hidden ones, lock files, thumbnails.
  static func isJunk(_ name: String) -> Bool {
    if name.hasPrefix(".") || name.hasPrefix("~$") { return true }
    return ["thumbs.db", "desktop.ini", "__macosx"].contains(name.lowercased())
  }
}
