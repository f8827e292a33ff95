/// Eight bytes in one integer, to look at them all at once.
typealias ByteWord = UInt64

extension Span<UInt8> {
  /// Eight bytes, the first one lowest.
  @inline(__always)
  func word(at position: Int) -> ByteWord {
    // The load is checked against the span's bounds, and any eight bytes are an integer.
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
  }
}

extension ByteWord {
  @inline(__always)
  init(repeating byte: UInt8) { self = 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// A set high bit in the lowest byte that is zero, none below it; bits above it may lie.
  ///
  /// Source: Henry S. Warren, "Hacker's Delight", §6-1, "Find First 0-Byte".
  @inline(__always)
  var zeroBytes: UInt64 { (self &- 0x0101_0101_0101_0101) & ~self & Self.highBits }

  /// A set high bit in each byte above ASCII.
  @inline(__always)
  var nonASCIIBytes: UInt64 { self & Self.highBits }

  private static var highBits: UInt64 { 0x8080_8080_8080_8080 }
}
