import FoundationEssentials
import Glibc

/// The files of a run that are not in place yet, and the way back to how everything was.
///
/// Each folder that is written to has a hidden one inside, on the same file system, in which its files are made.
struct Staging {
  private struct File {
    let target: OutputFile
    let temporary: String
    var backup: String?
    var isPlaced = false
  }

  private let force: Bool
  private let inputs: InputPlaces
  private var files: [File] = []
  private var folders = OutputFolders()
  /// The hidden folders, by the folder that they are in.
  private var workshops: [String: String] = [:]

  init(force: Bool, inputs: InputPlaces) {
    self.force = force
    self.inputs = inputs
  }

  /// The path at which to write a file that will stand at `target`; folders are made as needed.
  mutating func path(for target: OutputFile) throws(Failure) -> String {
    try folders.claim(target)
    if let kind = Self.kind(of: target.path) {
      if kind == S_IFDIR { throw .unwritable(target.path, EISDIR) }
      if inputs.contain(target) { throw .isInput(target.path) }
      // A device or pipe is never replaced, whatever the right to: `--force` is about files.
      guard [S_IFREG, S_IFLNK].contains(kind) else { throw .unwritable(target.path, ENODEV) }
      if !force { throw .unwritable(target.path, EEXIST) }
    }
    let temporary = "\(try workshop(for: target))/\(files.count)"
    files.append(File(target: target, temporary: temporary))
    return temporary
  }

  /// A path for what goes into a file at `target`, and is never put in place itself.
  mutating func scratchPath(for target: OutputFile) throws(Failure) -> String {
    try folders.make(for: target)
    return "\(try workshop(for: target))/part"
  }

  /// Puts all files in place; where that fails, `undo` is still to be called.
  mutating func place() throws(Failure) {
    for index in files.indices {
      let (target, temporary) = (files[index].target.path, files[index].temporary)
      if let kind = Self.kind(of: target) {
        // It came while the program was at work.
        guard force, kind != S_IFDIR else { throw .unwritable(target, kind == S_IFDIR ? EISDIR : EEXIST) }
        guard rename(target, temporary + "~") == 0 else { throw .unwritable(target, errno) }
        files[index].backup = temporary + "~"
      }
      guard rename(temporary, target) == 0 else { throw .unwritable(target, errno) }
      files[index].isPlaced = true
    }
    files = []
    folders = OutputFolders()
    removeWorkshops()
  }

  /// Leaves everything as it was.
  mutating func undo() {
    for file in files.reversed() {
      if file.isPlaced { unlink(file.target.path) }
      if let backup = file.backup { rename(backup, file.target.path) }
    }
    files = []
    removeWorkshops()
    folders.undo()
  }

  private mutating func workshop(for target: OutputFile) throws(Failure) -> String {
    let directory = target.directory
    if let folder = workshops[directory] { return folder }
    // One of the same number may be left of a run that was killed.
    for attempt in 0..<100 {
      let folder = "\(directory)/.cuoituan-\(getpid())-\(attempt)"
      if mkdir(folder, 0o700) == 0 {
        workshops[directory] = folder
        return folder
      }
      guard errno == EEXIST else { break }
    }
    throw .unwritable(target.path, errno)
  }

  private mutating func removeWorkshops() {
    for folder in workshops.values {
      // Under another name, so that a thread that is still writing finds no place for another file.
      let old = rename(folder, folder + "~") == 0 ? folder + "~" : folder
      // A file that was begun before that may still appear.
      for _ in 0..<10 where Self.kind(of: old) != nil { try? FileManager.default.removeItem(atPath: old) }
    }
    workshops = [:]
  }

  /// What a path is, without following a symbolic link; nil where there is nothing.
  static func kind(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
