/// A file that a run writes: in a folder that the user chose, by a name that the program may have put into folders of its own.
struct OutputFile: Sendable {
  /// The user's folder; it may be a symbolic link.
  let folder: String
  /// The name below it, such as `2022-10/TraLai/TraLai_03168.xlsx`; no part of it may be a symbolic link.
  let name: String

  /// A file of the program's naming in a folder that the user chose.
  init(folder: String, name: String) {
    self.folder = folder
    self.name = name
  }

  /// A file at a path that the user chose.
  init(path: String) {
    let path = PathOption.normalised(path)
    guard let slash = path.lastIndex(of: "/") else {
      self.init(folder: ".", name: path)
      return
    }
    let folder = path[..<slash]
    self.init(folder: folder.isEmpty ? "/" : String(folder), name: String(path[path.index(after: slash)...]))
  }

  /// The folders below the user's that the file lies in, outermost first.
  var ownFolders: [String] {
    let names = name.split(separator: "/").dropLast()
    return names.indices.map { join(names[...$0].joined(separator: "/")) }
  }

  /// The folder that the file itself lies in.
  var directory: String { ownFolders.last ?? folder }

  /// The name without folders.
  var lastName: String { String(name.split(separator: "/").last ?? "") }

  /// The path for messages.
  var path: String { folder == "." && !name.contains("/") ? name : join(name) }

  private func join(_ below: String) -> String { folder == "/" ? "/" + below : "\(folder)/\(below)" }
}
