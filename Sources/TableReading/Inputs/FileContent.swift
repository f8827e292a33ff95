import Glibc

/// A file on disk.
struct FileContent: Content {
  /// Where it lies.
  let location: FilePath

  func open() throws(ReadingError) -> any ByteSource { FileStream(try FileDescriptor.file(location)) }
}

/// The bytes of a file on disk, from the first on.
private final class FileStream: ByteSource {
  private let file: FileDescriptor

  init(_ file: consuming FileDescriptor) { self.file = file }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    unsafe try file.read(into: buffer)
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
