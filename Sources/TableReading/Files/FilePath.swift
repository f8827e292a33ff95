import Glibc

/// A path as the file system keeps it: bytes without NUL, whatever their encoding.
struct FilePath: Hashable, Sendable {
  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }
  init(_ text: String) { bytes = Array(text.utf8) }

  /// The path of an item in this folder.
  func appending(_ name: [UInt8]) -> FilePath {
    FilePath(bytes.last == UInt8(ascii: "/") ? bytes + name : bytes + [UInt8(ascii: "/")] + name)
  }

  /// The names along the path, without `/`.
  var components: [[UInt8]] { bytes.split(separator: UInt8(ascii: "/")).map(Array.init) }

  /// The absolute path, `.` and `..` taken out, symbolic links left as they are.
  var absolute: FilePath {
    guard bytes.first != UInt8(ascii: "/") else { return withoutDots }
    guard let folder = unsafe getcwd(nil, 0) else { return withoutDots }
    defer { unsafe free(folder) }
    let current = FilePath(
      unsafe Array(UnsafeBufferPointer(start: folder, count: strlen(folder)).map(UInt8.init(bitPattern:))))
    return current.appending(bytes).withoutDots
  }

  private var withoutDots: FilePath {
    var kept: [[UInt8]] = []
    for component in components where component != Array(".".utf8) {
      if component == Array("..".utf8) { _ = kept.popLast() } else { kept.append(component) }
    }
    return kept.reduce(FilePath("/")) { $0.appending($1) }
  }

  /// The path with every symbolic link resolved: one path a file, whatever the way to it.
  func resolved() throws(ReadingError) -> FilePath {
    guard !bytes.contains(0) else { throw .systemError(EINVAL) }
    guard let real = unsafe withCString({ unsafe realpath($0, nil) }) else { throw .lastSystemError() }
    defer { unsafe free(real) }
    return FilePath(unsafe Array(UnsafeBufferPointer(start: real, count: strlen(real)).map(UInt8.init(bitPattern:))))
  }

  /// Lends the path as a C string.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    var terminated = bytes.map(CChar.init(bitPattern:))
    terminated.append(0)
    // The array holds at least its NUL, so there is a base address.
    return unsafe terminated.withUnsafeBufferPointer { unsafe body($0.baseAddress.unsafelyUnwrapped) }
  }
}

/// What the system knows of a file.
struct FileStatus {
  private let mode: mode_t
  /// Bytes; 0 or more.
  let size: Int

  init(_ status: stat) {
    mode = status.st_mode & S_IFMT
    size = max(0, Int(status.st_size))
  }

  var isRegularFile: Bool { mode == S_IFREG }
  var isFolder: Bool { mode == S_IFDIR }
  var isSymbolicLink: Bool { mode == S_IFLNK }
}
