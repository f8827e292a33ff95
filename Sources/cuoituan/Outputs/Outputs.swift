import Dispatch
import FoundationEssentials
import Glibc
import Submissions
import Synchronization
import WorkbookWriting

/// All the files that a run writes: first beside their targets, then put in place together, or none of them.
final class Outputs: Sendable {
  private let staging: Mutex<Staging>

  /// Outputs that may take the place of files that exist where `force` is true, of inputs never.
  init(force: Bool, inputs: InputPlaces) { staging = Mutex(Staging(force: force, inputs: inputs)) }

  /// Stages files and puts them in place, or leaves everything as it was, also where a signal ends the program.
  /// - Throws: `Failure` with status 73 where a file cannot be written, or exists and `--force` is not given.
  func commit(_ stage: (Outputs) throws(Failure) -> Void) throws(Failure) {
    Interruption.prepare { end in
      // The lock is held to the end, so that nothing is staged after this.
      self.staging.withLock { staging in
        staging.undo()
        end()
      }
    }
    // A reader that is gone is an output that cannot be written.
    let previous = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, previous) }
    do throws(Failure) {
      try stage(self)
      try staging.withLock { staging throws(Failure) in try staging.place() }
    } catch {
      staging.withLock { $0.undo() }
      throw error
    }
  }

  /// Stages the results as JSON: a file, or standard output for `-`; nothing for nil.
  func writeJSON(_ results: Results, to target: String?) throws(Failure) {
    guard let target else { return }
    try write(to: target) { sink throws(Failure) in
      try ResultsJSON(results: results, language: Wording.language).write(to: sink)
    }
  }

  /// Stages a workbook that `body` writes at the path it is given.
  func writeWorkbook(to target: OutputFile, _ body: (String) throws(WorkbookError) -> Void) throws(Failure) {
    let path = try path(for: target)
    do throws(WorkbookError) {
      try body(path)
    } catch {
      throw .unwritable(target.path, error)
    }
  }

  /// A workbook and the place at which it will stand.
  struct PlannedWorkbook: Sendable {
    let target: OutputFile
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
    throw .unwritable(planned[index].target.path, error)
  }

  /// The bytes of a workbook that goes into an archive at `target`: written beside it, and read.
  func bytes(of target: OutputFile, _ body: (String) throws(WorkbookError) -> Void) throws(Failure) -> [UInt8] {
    let path = try staging.withLock { staging throws(Failure) in try staging.scratchPath(for: target) }
    do throws(WorkbookError) {
      try body(path)
    } catch {
      throw .unwritable(target.path, error)
    }
    guard let data = FileManager.default.contents(atPath: path) else { throw .unwritable(target.path, EIO) }
    return Array(data)
  }

  /// Writes to what the user named: `-` is standard output; that and devices are written at once, a file is staged.
  func write(
    to target: String, _ body: (@escaping ([UInt8]) throws(Failure) -> Void) throws(Failure) -> Void
  ) throws(Failure) {
    if target == "-" { return try body(Self.sink(STDOUT_FILENO, "stdout")) }
    guard Self.isStream(target) else { return try write(to: OutputFile(path: target), body) }
    let descriptor = open(target, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(target, errno) }
    defer { close(descriptor) }
    try body(Self.sink(descriptor, target))
  }

  /// Stages a file that `body` writes in pieces, synced to the disk.
  func write(
    to target: OutputFile, _ body: (@escaping ([UInt8]) throws(Failure) -> Void) throws(Failure) -> Void
  ) throws(Failure) {
    let descriptor = open(try path(for: target), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .unwritable(target.path, errno) }
    defer { close(descriptor) }
    try body(Self.sink(descriptor, target.path))
    guard fsync(descriptor) == 0 else { throw .unwritable(target.path, errno) }
  }

  private func path(for target: OutputFile) throws(Failure) -> String {
    try staging.withLock { staging throws(Failure) in try staging.path(for: target) }
  }

  private static func sink(_ descriptor: Int32, _ target: String) -> ([UInt8]) throws(Failure) -> Void {
    { bytes throws(Failure) in
      guard Console.write(bytes, to: descriptor) else { throw .unwritable(target, errno) }
    }
  }

  /// Whether a path leads to a device or pipe such as `/dev/stdout`, in which nothing can be put in place.
  private static func isStream(_ target: String) -> Bool {
    var status = stat()
    return stat(target, &status) == 0 && [S_IFCHR, S_IFIFO].contains(status.st_mode & S_IFMT)
  }
}
