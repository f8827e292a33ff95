@testable import TableReading

/// Bytes in memory, given out in pieces of chosen sizes; after the sizes listed come the rest of the bytes at once.
final class ChunkedSource: ByteSource {
  private let bytes: [UInt8]
  private var position = 0
  private var sizes: [Int]
  private let otherwise: Int

  /// Gives pieces of the sizes listed, then of `otherwise` bytes.
  init(_ bytes: [UInt8], sizes: [Int] = [], otherwise: Int = .max) {
    self.bytes = bytes
    self.sizes = sizes.reversed()
    self.otherwise = otherwise
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    let size = min(sizes.popLast() ?? otherwise, bytes.count - position, buffer.count)
    guard size > 0 else { return 0 }
    buffer.copyBytes(from: bytes[position..<position + size])
    position += size
    return size
  }
}

/// Bytes in memory as a file's content.
struct BytesContent: Content {
  var bytes: [UInt8]
  /// The size of the pieces in which they are read.
  var chunk = Int.max

  init(_ bytes: [UInt8], chunk: Int = .max) {
    self.bytes = bytes
    self.chunk = chunk
  }

  init(_ text: String, chunk: Int = .max) { self.init(Array(text.utf8), chunk: chunk) }

  func open() throws(ReadingError) -> any ByteSource { ChunkedSource(bytes, otherwise: chunk) }
}

/// Every way a few bytes may be cut: into pieces of one size, for each size, and into two pieces at each place.
func allSplits(of bytes: [UInt8]) -> [ChunkedSource] {
  let even = (1...max(bytes.count, 1)).map { ChunkedSource(bytes, otherwise: $0) }
  let inTwo = bytes.count < 2 ? [] : (1..<bytes.count).map { ChunkedSource(bytes, sizes: [$0]) }
  return even + inTwo
}
