/// Bytes that can be read from any place.
protocol RandomAccessBytes: AnyObject, Sendable {
  var count: Int { get }
  /// The bytes from an offset on; fewer than asked for only at the end.
  func bytes(at offset: Int, count: Int) throws(ReadingError) -> [UInt8]
}

/// A file on disk, open until the last reader lets go of it.
final class FileBytes: RandomAccessBytes {
  let descriptor: FileDescriptor
  let count: Int

  init(_ descriptor: consuming FileDescriptor) throws(ReadingError) {
    count = try descriptor.status().size
    self.descriptor = descriptor
  }

  func bytes(at offset: Int, count: Int) throws(ReadingError) -> [UInt8] {
    guard offset >= 0, offset <= self.count else { return [] }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: min(count, self.count - offset), alignment: 1)
    defer { unsafe buffer.deallocate() }
    let read = unsafe try descriptor.read(into: buffer, at: offset)
    return unsafe Array(buffer[..<read])
  }
}

/// Bytes in memory at a place that does not move, so that C may keep its address.
@safe final class HeldBytes: RandomAccessBytes {
  // No thread can see it change: it is immutable once the initialiser is done, and freed by `deinit`.
  nonisolated(unsafe) private let base: UnsafeMutableRawBufferPointer
  let count: Int

  /// Reads a stream to its end.
  /// - Parameter expected: the bytes that are likely to come.
  init(reading source: any ByteSource, expected: Int, limit: Int) throws(ReadingError) {
    var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(min(expected, limit) + 1, 4096), alignment: 1)
    var filled = 0
    do throws(ReadingError) {
      while true {
        if filled == buffer.count { unsafe buffer = Self.enlarge(buffer) }
        let read = unsafe try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
        if read == 0 { break }
        filled += read
        if filled > limit { throw ReadingError(.limit(.entrySize)) }
      }
    } catch {
      unsafe buffer.deallocate()
      throw error
    }
    unsafe base = buffer
    count = filled
  }

  deinit { unsafe base.deallocate() }

  func bytes(at offset: Int, count: Int) throws(ReadingError) -> [UInt8] {
    guard offset >= 0, offset <= self.count, count > 0 else { return [] }
    return unsafe Array(base[offset..<offset + min(count, self.count - offset)])
  }

  /// Lends the address; it stays good as long as this object lives.
  func withBase<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    unsafe body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(base)[..<count]))
  }

  private static func enlarge(_ old: UnsafeMutableRawBufferPointer) -> UnsafeMutableRawBufferPointer {
    let new = UnsafeMutableRawBufferPointer.allocate(byteCount: old.count * 2, alignment: 1)
    unsafe new.copyMemory(from: UnsafeRawBufferPointer(old))
    unsafe old.deallocate()
    return unsafe new
  }
}
