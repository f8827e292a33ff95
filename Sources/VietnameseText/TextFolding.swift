extension TextNormalization {
  /// The text as headers, units and enumerations are matched: lower case, no diacritics (đ is d), other runs one space.
  ///
  /// Letters and decimal digits of any script stay; ends are trimmed; zero-width characters and marks separate nothing.
  public static func folded(_ text: String) -> String {
    let span = text.utf8Span.span
    if isFolded(span) { return text }
    var folder = Folder(capacity: span.count)
    var index = 0
    while index < span.count { folder.add(UTF8Scalars.next(span, &index)) }
    return String(decoding: folder.bytes, as: UTF8.self)
  }

  private static func isFolded(_ bytes: Span<UInt8>) -> Bool {
    var afterSpace = true
    for index in bytes.indices {
      switch bytes[index] {
      case 0x61...0x7A, 0x30...0x39: afterSpace = false
      case 0x20:
        if afterSpace { return false }
        afterSpace = true
      default: return false
      }
    }
    return !afterSpace || bytes.isEmpty
  }

  private struct Folder {
    var bytes: [UInt8] = []
    private var gap = false

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func add(_ scalar: UInt32) {
      switch scalar {
      case 0x61...0x7A, 0x30...0x39: append(UInt8(truncatingIfNeeded: scalar))
      case 0x41...0x5A: append(UInt8(truncatingIfNeeded: scalar) | 0x20)
      case ..<0x80: gap = true
      case 0x300...0x36F: return
      default:
        let base = FoldingTable.base(of: scalar)
        if base != FoldingTable.none { append(base) } else { addRare(scalar) }
      }
    }

    private mutating func append(_ byte: UInt8) {
      if gap, !bytes.isEmpty { bytes.append(0x20) }
      gap = false
      bytes.append(byte)
    }

    private mutating func addRare(_ value: UInt32) {
      guard let scalar = Unicode.Scalar(value), TextNormalization.classify(value) != .dropped else { return }
      let properties = scalar.properties
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark: return
      case .decimalNumber: break
      default:
        guard properties.isAlphabetic else {
          gap = true
          return
        }
      }
      if gap, !bytes.isEmpty { bytes.append(0x20) }
      gap = false
      for small in properties.lowercaseMapping.unicodeScalars { UTF8Scalars.append(small.value, to: &bytes) }
    }
  }
}

/// The Latin letter under the diacritics, in lower case.
///
/// Made from the canonical decompositions of the Unicode Character Database, with d for đ and ð.
enum FoldingTable {
  static let none = UInt8(ascii: ".")

  @inline(__always)
  static func base(of scalar: UInt32) -> UInt8 {
    let first = scalar &- 0xC0
    if first < 0x190 { return latin[Int(first)] }
    let second = scalar &- 0x1E00
    return second < 0x100 ? additional[Int(second)] : none
  }

  /// U+00C0 to U+024F.
  private static let latin = Array(
    ("aaaaaa.ceeeeiiiidnooooo..uuuuy..aaaaaa.ceeeeiiiidnooooo..uuuuy.yaaaaaaccccccccddddeeeeeeeeeegggg"
      + "gggghh..iiiiiiiii...jjkk.llllll....nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz."
      + "................................oo.............uu............................aaiioouuuuuuuuuu.aa"
      + "aa....ggkkoooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
      + "................").utf8)

  /// U+1E00 to U+1EFF.
  private static let additional = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
      + "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
      + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......").utf8)
}
