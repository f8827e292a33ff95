import Glibc
import TableReading

/// Where the inputs lie, so that no output takes the place of one.
struct InputPlaces {
  /// A PATH, and the paths of what is read below it.
  private var given: [(path: String, resolved: String?, identity: FileIdentity?)] = []
  private var read: [String] = []

  /// Adds PATHs and the files that were found under them.
  mutating func add(_ paths: [String], _ tree: InputTree) {
    given += paths.map { ($0, Self.resolved($0), FileIdentity($0)) }
    read += tree.files.map(\.path) + tree.problems.map(\.path)
  }

  /// Whether a file that exists is one of the inputs, or an archive of some.
  func contain(_ file: OutputFile) -> Bool {
    // Results name inputs by paths below PATH; a PATH that is a file itself is known by what the system calls it.
    if let identity = FileIdentity(file.path), given.contains(where: { $0.identity == identity }) { return true }
    guard let directory = Self.resolved(file.directory) else { return false }
    let path = directory == "/" ? "/" + file.lastName : directory + "/" + file.lastName
    for place in given {
      guard let folder = place.resolved, path.hasPrefix(folder == "/" ? "/" : folder + "/") else { continue }
      let below = String(path.dropFirst(folder == "/" ? 1 : folder.count + 1))
      let names = [below, place.path.hasSuffix("/") ? place.path + below : place.path + "/" + below]
      if read.contains(where: { path in names.contains { path == $0 || path.hasPrefix($0 + "/") } }) { return true }
    }
    return false
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}

/// What makes two paths one file: its device and its number there.
struct FileIdentity: Hashable {
  private let device: dev_t
  private let number: ino_t

  /// The file at a path, at the end of symbolic links; nil where there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    (device, number) = (status.st_dev, status.st_ino)
  }
}
