import Glibc

/// Owner of an open descriptor; closes it at the end of its life.
struct FileDescriptor: ~Copyable {
  private let number: Int32

  private init(_ number: Int32) { self.number = number }

  /// Opens a regular file for reading. Never follows a symbolic link in the last place and never waits for a FIFO.
  static func file(_ path: FilePath) throws(ReadingError) -> FileDescriptor {
    let descriptor = try open(path, flags: 0)
    guard try descriptor.status().isRegularFile else { throw ReadingError(.notARegularFile) }
    return descriptor
  }

  /// Opens a folder for reading.
  static func folder(_ path: FilePath) throws(ReadingError) -> FileDescriptor { try open(path, flags: O_DIRECTORY) }

  private static func open(_ path: FilePath, flags: Int32) throws(ReadingError) -> FileDescriptor {
    let always = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW | O_NONBLOCK
    let number = unsafe path.withCString { unsafe Glibc.open($0, always | flags) }
    guard number >= 0 else {
      throw errno == ELOOP ? ReadingError(.symbolicLink) : .lastSystemError()
    }
    return FileDescriptor(number)
  }

  deinit { close(number) }

  /// Another descriptor of the same open file, which the caller has to close.
  borrowing func duplicate() throws(ReadingError) -> Int32 {
    let copy = fcntl(number, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw .lastSystemError() }
    return copy
  }

  /// Hands the descriptor over to the caller, who has to close it.
  consuming func release() -> Int32 {
    let released = number
    discard self
    return released
  }

  /// What the system knows of the open file.
  borrowing func status() throws(ReadingError) -> FileStatus {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { throw .lastSystemError() }
    return FileStatus(status)
  }

  /// Reads on from the current position; 0 at the end.
  borrowing func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    while true {
      let count = unsafe Glibc.read(number, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw .lastSystemError() }
    }
  }

  /// Reads from an offset, without moving the position; fewer bytes than asked for only at the end.
  borrowing func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(ReadingError) -> Int {
    var filled = 0
    while filled < buffer.count {
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = unsafe pread(number, rest.baseAddress, rest.count, off_t(offset + filled))
      if count == 0 { break }
      if count > 0 {
        filled += count
      } else if errno != EINTR {
        throw .lastSystemError()
      }
    }
    return filled
  }
}

extension ReadingError {
  /// The error that the last system call left in `errno`.
  static func lastSystemError() -> ReadingError {
    systemError(errno)
  }

  /// An error of the system, in its own words.
  static func systemError(_ code: Int32) -> ReadingError {
    ReadingError(.notReadable(unsafe String(cString: strerror(code))))
  }
}
