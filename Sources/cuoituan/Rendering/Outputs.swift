import Dispatch
import FoundationEssentials
import Glibc
import Submissions
import Synchronization
import WorkbookWriting

/// All the files that a run writes: first beside their targets, then put in place together, or none of them.
final class Outputs {
  private struct Staged {
    let target: String
    let temporary: String
    var backup: String?
    var isPlaced = false
  }

  private let force: Bool
  private var staged: [Staged] = []
  private var createdFolders: [String] = []

  init(force: Bool) { self.force = force }

  /// Stages files and puts them in place, or leaves everything as it was.
  /// - Throws: `Failure` with status 73 where a file cannot be written, or exists and `--force` is not given.
  func commit(_ stage: (Outputs) throws(Failure) -> Void) throws(Failure) {
    do throws(Failure) {
      try stage(self)
      for index in staged.indices { try place(index) }
    } catch {
      undo()
      throw error
    }
    for file in staged {
      if let backup = file.backup { unlink(backup) }
    }
  }

  /// The path at which to write a file that will stand at `target`; folders are made as needed.
  func path(for target: String) throws(Failure) -> String {
    var target = target
    while target.count > 1, target.hasSuffix("/") { target.removeLast() }
    let (folder, name) = Self.split(target)
    try makeFolder(folder)
    var status = stat()
    if lstat(target, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { throw Self.failure(target, EISDIR) }
      // A device or pipe is never replaced, whatever the right to: `--force` is about files.
      guard [S_IFREG, S_IFLNK].contains(status.st_mode & S_IFMT) else { throw Self.failure(target, ENODEV) }
      if !force { throw Self.failure(target, EEXIST) }
    }
    let temporary = "\(folder)/.\(name).\(getpid())-\(staged.count)"
    staged.append(Staged(target: target, temporary: temporary))
    return temporary
  }

  /// Stages the results as JSON: a file, or standard output for `-`; nothing for nil.
  func writeJSON(_ results: Results, to target: String?) throws(Failure) {
    guard let target else { return }
    try write(to: target) { sink throws(Failure) in
      try ResultsJSON(results: results, language: Wording.language).write(to: sink)
    }
  }

  /// Stages a workbook that `body` writes at the path it is given.
  func writeWorkbook(to target: String, _ body: (String) throws(WorkbookError) -> Void) throws(Failure) {
    let path = try path(for: target)
    do throws(WorkbookError) {
      try body(path)
    } catch {
      throw Self.failure(target, error)
    }
  }

  /// A workbook and the path at which it will stand.
  struct PlannedWorkbook: Sendable {
    let target: String
    /// Writes the workbook at the path it is given.
    let write: @Sendable (String) throws(WorkbookError) -> Void
  }

  /// Stages workbooks, each written by a thread of its own, as many at a time as there are processors.
  func writeWorkbooks(_ planned: [PlannedWorkbook]) throws(Failure) {
    var paths: [String] = []
    for workbook in planned { paths.append(try path(for: workbook.target)) }
    let temporaries = paths
    let first = Mutex<(index: Int, error: WorkbookError)?>(nil)
    DispatchQueue.concurrentPerform(iterations: planned.count) { index in
      do throws(WorkbookError) {
        try planned[index].write(temporaries[index])
      } catch {
        // Of several failures the first in order is reported, whichever happened first.
        first.withLock { if index < $0?.index ?? .max { $0 = (index, error) } }
      }
    }
    guard let (index, error) = first.withLock({ $0 }) else { return }
    let target = planned[index].target
    throw Self.failure(target, error)
  }

  /// The bytes of a workbook that goes into an archive at `target`: written beside it, read, and removed.
  func bytes(of target: String, _ body: (String) throws(WorkbookError) -> Void) throws(Failure) -> [UInt8] {
    let (folder, name) = Self.split(target)
    try makeFolder(folder)
    let path = "\(folder)/.\(name).\(getpid())-part"
    defer { unlink(path) }
    do throws(WorkbookError) {
      try body(path)
    } catch {
      throw Self.failure(target, error)
    }
    guard let data = FileManager.default.contents(atPath: path) else { throw Self.failure(target, EIO) }
    return Array(data)
  }

  /// Stages a file that `body` writes in pieces, synced to the disk; `-` is standard output; that and devices are written at once.
  func write(
    to target: String, _ body: (@escaping ([UInt8]) throws(Failure) -> Void) throws(Failure) -> Void
  ) throws(Failure) {
    if target == "-" {
      return try body { bytes throws(Failure) in
        guard Console.write(bytes, to: STDOUT_FILENO) else { throw Self.failure("stdout", errno) }
      }
    }
    if Self.isStream(target) {
      let descriptor = open(target, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Self.failure(target, errno) }
      defer { close(descriptor) }
      return try body { bytes throws(Failure) in
        guard Console.write(bytes, to: descriptor) else { throw Self.failure(target, errno) }
      }
    }
    let path = try path(for: target)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(target, errno) }
    defer { close(descriptor) }
    try body { bytes throws(Failure) in
      guard Console.write(bytes, to: descriptor) else { throw Self.failure(target, errno) }
    }
    guard fsync(descriptor) == 0 else { throw Self.failure(target, errno) }
  }

  private static func failure(_ target: String, _ error: WorkbookError) -> Failure {
    if case .file(let number) = error.cause { return failure(target, number) }
    let reason = WorkbookErrorText.describe(error, in: Wording.language)
    return Failure(
      .cannotCreate, Wording.text("Không ghi được \(target): \(reason).", "Cannot write \(target): \(reason)."))
  }

  /// Whether a path leads to a device or pipe such as `/dev/stdout`, in which nothing can be put in place.
  private static func isStream(_ target: String) -> Bool {
    var status = stat()
    return stat(target, &status) == 0 && [S_IFCHR, S_IFIFO].contains(status.st_mode & S_IFMT)
  }

  /// Why a file cannot be written.
  static func failure(_ target: String, _ number: Int32) -> Failure {
    let reason =
      switch number {
      case EEXIST: Wording.text("đã có tệp này; thêm --force để ghi đè", "the file exists; add --force to overwrite it")
      case ENOSPC: Wording.text("đĩa đã đầy", "the disk is full")
      case EACCES, EPERM, EROFS: Wording.text("không có quyền ghi", "no permission to write")
      case ENOENT: Wording.text("không có thư mục ấy", "there is no such folder")
      case EISDIR: Wording.text("đó là một thư mục", "it is a folder")
      case ENODEV: Wording.text("đó không phải là một tệp thông thường", "it is no ordinary file")
      case ENOTDIR: Wording.text("một phần của đường dẫn không phải là thư mục", "a part of the path is no folder")
      default: String(cString: strerror(number))
      }
    return Failure(
      .cannotCreate, Wording.text("Không ghi được \(target): \(reason).", "Cannot write \(target): \(reason)."))
  }

  private func place(_ index: Int) throws(Failure) {
    let file = staged[index]
    if access(file.target, F_OK) == 0 {
      let backup = file.temporary + "~"
      guard rename(file.target, backup) == 0 else { throw Self.failure(file.target, errno) }
      staged[index].backup = backup
    }
    guard rename(file.temporary, file.target) == 0 else { throw Self.failure(file.target, errno) }
    staged[index].isPlaced = true
  }

  private func undo() {
    for file in staged.reversed() {
      unlink(file.isPlaced ? file.target : file.temporary)
      if let backup = file.backup { rename(backup, file.target) }
    }
    for folder in createdFolders.reversed() { rmdir(folder) }
  }

  private func makeFolder(_ folder: String) throws(Failure) {
    var status = stat()
    if stat(folder, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw Self.failure(folder, ENOTDIR) }
      return
    }
    let parent = Self.split(folder).folder
    if parent != folder { try makeFolder(parent) }
    guard mkdir(folder, 0o755) == 0 else { throw Self.failure(folder, errno) }
    createdFolders.append(folder)
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }
}
