/// Eight bytes in one integer, the first one lowest, to look at them all at once.
@usableFromInline package typealias ByteWord = UInt64

extension Span<UInt8> {
  /// The first place from `start` on whose byte is sought; the bytes' count where there is none.
  ///
  /// - Parameter marks: a word with a set high bit in the lowest of eight bytes that is sought, none below it; bits above it may lie.
  @inlinable @inline(__always)
  package func firstPlace(from start: Int, marking marks: (ByteWord) -> ByteWord) -> Int {
    var place = start
    while place &+ 8 <= count {
      let found = marks(word(at: place))
      if found != 0 { return place &+ found.trailingZeroBitCount / 8 }
      place &+= 8
    }
    while place < count {
      if marks(ByteWord(repeating: self[place])) & 0x80 != 0 { return place }
      place &+= 1
    }
    return count
  }

  @inlinable @inline(__always)
  package func word(at position: Int) -> ByteWord {
    // The load is checked against the span's bounds, and any eight bytes are an integer.
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
  }
}

extension ByteWord {
  @inlinable @inline(__always)
  package init(repeating byte: UInt8) { self = 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// Marks a byte.
  @inlinable @inline(__always)
  package func marks(of byte: UInt8) -> ByteWord { (self ^ ByteWord(repeating: byte)).marks(below: 1) }

  /// Marks the bytes that are less than a limit, which is at most 0x80.
  ///
  /// Source: Henry S. Warren, "Hacker's Delight", §6-1, "Find First 0-Byte".
  @inlinable @inline(__always)
  package func marks(below limit: UInt8) -> ByteWord { (self &- ByteWord(repeating: limit)) & ~self & Self.highBits }

  /// Marks the bytes above ASCII.
  @inlinable @inline(__always)
  package var nonASCIIMarks: ByteWord { self & Self.highBits }

  @inlinable package static var highBits: ByteWord { 0x8080_8080_8080_8080 }
}
