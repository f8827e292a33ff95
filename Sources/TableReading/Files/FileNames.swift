/// What is told of files of a folder or archive by their names alone.
enum FileNames {
  /// Whether systems and office programs leave files or folders of that name behind: hidden ones, lock files, thumbnails.
  static func isJunk(_ name: String) -> Bool {
    if name.hasPrefix(".") || name.hasPrefix("~$") { return true }
    return ["thumbs.db", "desktop.ini", "__macosx"].contains(name.lowercased())
  }
}
