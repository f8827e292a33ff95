import Glibc

/// The folders that a run makes for its files, and the places that are taken in them.
struct OutputFolders {
  private var created: [String] = []
  private var claimed: Set<String> = []

  /// Makes the folders above a file, and takes its place for it.
  /// - Throws: `Failure` with status 64 where another file of the run has the place.
  mutating func claim(_ file: OutputFile) throws(Failure) {
    try make(for: file)
    guard claimed.insert(Self.place(file.lastName, in: file.directory)).inserted else { throw .twice(file.path) }
  }

  /// Makes the folders above a file.
  mutating func make(for file: OutputFile) throws(Failure) {
    try make(file.folder)
    for folder in file.ownFolders { try makeOwn(folder) }
  }

  /// Removes the folders that were made, as far as they are empty.
  mutating func undo() {
    for folder in created.reversed() { rmdir(folder) }
    self = OutputFolders()
  }

  /// A folder that the user named, with those above it.
  private mutating func make(_ folder: String) throws(Failure) {
    var status = stat()
    if stat(folder, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw .unwritable(folder, ENOTDIR) }
      return
    }
    if errno == ELOOP { throw .unwritable(folder, ELOOP) }
    if Staging.kind(of: folder) == S_IFLNK { throw .danglingLink(folder) }
    let parent = OutputFile(path: folder).folder
    if parent != folder { try make(parent) }
    try create(folder)
  }

  /// A folder that the program names: a link in its place would lead out of what the user named.
  private mutating func makeOwn(_ folder: String) throws(Failure) {
    switch Staging.kind(of: folder) {
    case nil: try create(folder)
    case S_IFDIR: break
    case S_IFLNK: throw .link(folder)
    default: throw .unwritable(folder, ENOTDIR)
    }
  }

  private mutating func create(_ folder: String) throws(Failure) {
    let file = OutputFile(path: folder)
    guard !claimed.contains(Self.place(file.name, in: file.folder)) else { throw .twice(folder) }
    if mkdir(folder, 0o755) == 0 {
      created.append(folder)
    } else if errno != EEXIST || Staging.kind(of: folder) != S_IFDIR {
      throw .unwritable(folder, errno)
    }
  }

  /// One text for one place, whatever the way to its folder, which exists.
  private static func place(_ name: String, in folder: String) -> String {
    guard let real = realpath(folder, nil) else { return "\(folder)/\(name)" }
    defer { free(real) }
    return "\(String(cString: real))/\(name)"
  }
}
