/// A file to read, on disk or inside a ZIP archive.
public struct InputFile: Sendable {
  /// The path as results name it: relative to the PATH given, with `/`, NFC; inside a ZIP `file.zip/inner/name.csv`.
  public var path: String
  /// The names of the folders above the file, outermost first, that of an archive without its extension; with the names of PATH itself
  /// and of the two folders above it in front.
  public var folders: [String]
  /// The file's own name without folders.
  public var name: String
  /// Its bytes.
  public var content: any Content
  /// Whether the file is itself a PATH that was given.
  var isGiven = false
  /// The path of the archive in which the file lies.
  var archive: String?

  /// What the name promises; `openTables` goes by the content.
  public var promise: FilePromise { FilePromise(name: name) }

  /// A file's name without its extension.
  public static func stem(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// A file on disk by its path; nothing is opened yet.
  public init(atPath path: String) {
    let names = path.split(separator: "/").map(String.init)
    self.init(
      path: path, folders: names.dropLast(), name: names.last ?? path, content: FileContent(location: FilePath(path)))
  }

  /// A file at a path.
  public init(path: String, folders: [String], name: String, content: any Content) {
    self.path = path
    self.folders = folders
    self.name = name
    self.content = content
  }
}
