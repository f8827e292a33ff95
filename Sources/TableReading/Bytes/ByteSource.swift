/// A stream of bytes, read once from the beginning to the end.
public protocol ByteSource: AnyObject {
  /// Fills the buffer from its start with as many bytes as are at hand, and answers how many; 0 only at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int
}

/// Bytes that can be read several times: a file on disk, or an entry of an archive.
public protocol Content: Sendable {
  /// Opens a new stream from the first byte.
  func open() throws(ReadingError) -> any ByteSource
}
