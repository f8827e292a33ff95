/// Bytes in memory.
public struct BytesContent: Content {
  private let bytes: [UInt8]

  /// Content that is the bytes given.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Opens a stream from the first byte; it never throws.
  public func open() throws(ReadingError) -> any ByteSource { BytesStream(bytes) }
}

final class BytesStream: ByteSource {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    let count = min(buffer.count, bytes.count - position)
    unsafe buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}
