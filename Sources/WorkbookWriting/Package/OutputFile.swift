import Glibc

/// Bytes that appear at a path all at once or not at all.
struct OutputFile {
  /// As the caller named it, for messages.
  let target: String
  /// The file itself, at the end of symbolic links.
  private let destination: String
  private let directory: String

  /// Refuses at once what cannot succeed later: no such folder, no right to write in it, no file in the target's place.
  init(target: String) throws(WorkbookError) {
    self.target = target
    let file = Self.resolved(target)
    destination = file
    let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
    directory = folder.isEmpty ? "/" : folder
    var status = stat()
    // A rename would put a file in the place of a device.
    if unsafe stat(destination, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw Self.refusal(status.st_mode & S_IFMT == S_IFDIR ? EISDIR : ENXIO, target)
    }
    guard unsafe stat(directory, &status) == 0 else { throw Self.refusal(errno, target) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw Self.refusal(ENOTDIR, target) }
    guard unsafe access(directory, W_OK | X_OK) == 0 else { throw Self.refusal(errno, target) }
  }

  private static func refusal(_ number: Int32, _ target: String) -> WorkbookError {
    WorkbookError(.file(errno: number), "open output", path: target)
  }

  /// A rename over a symbolic link would replace the link.
  private static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Writes beside the target, waits for the disk, renames, and waits for the folder.
  func write(_ bytes: [UInt8]) throws(WorkbookError) {
    let (descriptor, temporary) = try create()
    do throws(WorkbookError) {
      try writeAll(bytes, descriptor)
      guard fsync(descriptor) == 0 else { throw WorkbookError(.file(errno: errno), "sync", path: target) }
    } catch {
      Glibc.close(descriptor)
      unsafe unlink(temporary)
      throw error
    }
    guard Glibc.close(descriptor) == 0, unsafe rename(temporary, destination) == 0 else {
      let number = errno
      unsafe unlink(temporary)
      throw WorkbookError(.file(errno: number), "rename", path: target)
    }
    try syncDirectory()
  }

  private func create() throws(WorkbookError) -> (Int32, String) {
    for _ in 0..<16 {
      let number = UInt64.random(in: .min ... .max)
      let temporary = "\(directory)/.\(String(number, radix: 36)).xlsx.part"
      let descriptor = unsafe Glibc.open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
      if descriptor >= 0 { return (descriptor, temporary) }
      guard errno == EEXIST else { throw WorkbookError(.file(errno: errno), "create", path: target) }
    }
    throw WorkbookError(.file(errno: EEXIST), "create", path: target)
  }

  private func writeAll(_ bytes: [UInt8], _ descriptor: Int32) throws(WorkbookError) {
    var position = 0
    while position < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: position), buffer.count - position)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw WorkbookError(.file(errno: count < 0 ? errno : EIO), "write", path: target) }
      position += count
    }
  }

  /// Some file systems know no sync of folders, which is no failure.
  private func syncDirectory() throws(WorkbookError) {
    let descriptor = unsafe Glibc.open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { Glibc.close(descriptor) }
    guard fsync(descriptor) != 0, errno == EIO || errno == ENOSPC else { return }
    throw WorkbookError(.file(errno: errno), "sync folder", path: directory)
  }
}
