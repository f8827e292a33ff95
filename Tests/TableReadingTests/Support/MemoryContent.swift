@testable import TableReading

/// Bytes in memory.
struct MemoryContent: Content {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func open() throws(ReadingError) -> any ByteSource { MemoryStream(bytes) }
}

/// Bytes in memory, from the first on.
final class MemoryStream: ByteSource {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    let count = min(buffer.count, bytes.count - position)
    buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}
