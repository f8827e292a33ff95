/// Reading and writing scalars in UTF-8 bytes.
package enum UTF8Scalars {
  /// The scalar that begins at `index`, which moves behind it; U+FFFD for a byte that begins none.
  @inlinable @inline(__always)
  package static func next(_ bytes: Span<UInt8>, _ index: inout Int) -> UInt32 {
    let first = UInt32(bytes[index])
    index += 1
    if first < 0x80 { return first }
    let trailing = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1
    guard first >= 0xC2, first < 0xF5, index + trailing <= bytes.count else { return 0xFFFD }
    var scalar = first & (0x3F >> UInt32(trailing))
    for offset in 0..<trailing {
      let byte = UInt32(bytes[index + offset])
      guard byte & 0xC0 == 0x80 else { return 0xFFFD }
      scalar = scalar << 6 | byte & 0x3F
    }
    index += trailing
    return scalar
  }

  /// Appends the UTF-8 of a scalar.
  @inlinable @inline(__always)
  package static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else {
      if scalar < 0x10000 {
        bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      } else {
        bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      }
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }
}
