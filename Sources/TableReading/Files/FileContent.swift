import Glibc

/// A file on disk.
struct FileContent: Content {
  /// Where it lies.
  let location: FilePath
  /// What it may be, judged before any of it is read.
  var limit = FileLimit.archive

  func open() throws(ReadingError) -> any ByteSource { FileStream(try descriptor(), limit) }

  /// The open file, no larger than it may be.
  func descriptor() throws(ReadingError) -> FileDescriptor {
    let file = try FileDescriptor.file(location)
    try limit.check(file.status().size)
    return file
  }
}

/// How large a file on disk may be: what it would be allowed inside an archive, or as one.
struct FileLimit {
  let bytes: Int
  let reason: ReadingError.Limit

  static let text = FileLimit(bytes: ArchiveLimits.standard.entrySize, reason: .entrySize)
  static let archive = FileLimit(bytes: ArchiveLimits.standard.archiveSize, reason: .archiveSize)

  func check(_ size: Int) throws(ReadingError) {
    if size > bytes { throw ReadingError(.limit(reason)) }
  }
}

/// The bytes of a file on disk, from the first on.
private final class FileStream: ByteSource {
  private let file: FileDescriptor
  private let limit: FileLimit
  private var position = 0

  init(_ file: consuming FileDescriptor, _ limit: FileLimit) {
    self.file = file
    self.limit = limit
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    let count = unsafe try file.read(into: buffer)
    position += count
    // Some files of the system say that they are empty.
    try limit.check(position)
    return count
  }
}

extension ByteSource {
  /// The next bytes, fewer than `count` only at the end.
  func readPrefix(_ count: Int) throws(ReadingError) -> [UInt8] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
    defer { unsafe buffer.deallocate() }
    var filled = 0
    while filled < count {
      let read = unsafe try self.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
      if read == 0 { break }
      filled += read
    }
    return unsafe Array(buffer[..<filled])
  }
}
