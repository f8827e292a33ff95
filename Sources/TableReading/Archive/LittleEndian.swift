/// Reads numbers, low byte first, from bytes whose length has to be checked.
struct LittleEndianReader {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }
  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  /// The number of `size` bytes at an offset; nil where the bytes end before.
  func integer(at offset: Int, size: Int) -> UInt64? {
    guard offset >= 0, size <= 8, bytes.count - offset >= size else { return nil }
    var value: UInt64 = 0
    for place in 0..<size { value |= UInt64(bytes[bytes.startIndex + offset + place]) << UInt64(8 * place) }
    return value
  }

  /// As `integer`, and nil where the number is beyond `Int`.
  func int(at offset: Int, size: Int) -> Int? { integer(at: offset, size: size).flatMap { Int(exactly: $0) } }

  /// The bytes of a range; nil where they end before.
  func slice(at offset: Int, count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, count >= 0, offset <= bytes.count, bytes.count - offset >= count else { return nil }
    return bytes[bytes.startIndex + offset..<bytes.startIndex + offset + count]
  }
}
