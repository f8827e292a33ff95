import CXlsxWriter
import Glibc

/// Where the library puts its package together: in memory, so that no disk can be full while it writes.
///
/// Its own messages about failed writes go to standard error; here there are none to be had.
@safe struct ScratchFile: ~Copyable {
  private let descriptor: Int32

  init() throws(WorkbookError) {
    // 1 is MFD_CLOEXEC.
    descriptor = unsafe memfd_create("workbook", 1)
    guard descriptor >= 0 else { throw WorkbookError(.file(errno: errno), "create memory file") }
    guard unsafe access(path, R_OK | W_OK) == 0 else {
      let number = errno
      Glibc.close(descriptor)
      throw WorkbookError(.file(errno: number), "open memory file", path: "/proc/self/fd")
    }
  }

  deinit { Glibc.close(descriptor) }

  /// The library opens files by their path only.
  var path: String { "/proc/self/fd/\(descriptor)" }

  /// All bytes from the beginning.
  borrowing func contents() throws(WorkbookError) -> [UInt8] {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_size >= 0 else {
      throw WorkbookError(.file(errno: errno), "measure memory file")
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var position = 0
    while position < bytes.count {
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(descriptor, buffer.baseAddress?.advanced(by: position), buffer.count - position, off_t(position))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw WorkbookError(.file(errno: count < 0 ? errno : EIO), "read memory file") }
      position += count
    }
    return bytes
  }

  /// The folder for the library's temporary files, one a part, each unlinked as soon as it is open.
  ///
  /// The first with room wins: memory, the user's choice, the system's. The library looks at errors of none of its
  /// writes there; a part that came out short is found when the package is finished.
  static func partsDirectory() throws(WorkbookError) -> String {
    var candidates = ["/dev/shm"]
    if let chosen = unsafe getenv("TMPDIR") { unsafe candidates.append(String(cString: chosen)) }
    candidates.append(P_tmpdir)
    for candidate in candidates where unsafe access(candidate, W_OK | X_OK) == 0 {
      var status = statvfs()
      guard unsafe statvfs(candidate, &status) == 0 else { continue }
      let (free, overflow) = UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
      if overflow || free >= 64 << 20 { return candidate }
    }
    throw WorkbookError(.file(errno: ENOSPC), "find room for temporary files", path: candidates.last)
  }
}
