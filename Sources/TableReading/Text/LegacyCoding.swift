import VietnameseText

/// An 8-bit encoding as tables: each byte's scalar, and the pairs of a letter and a mark that make one letter.
struct LegacyCoding: Sendable {
  /// The scalar of each byte.
  let scalars: [UInt32]
  /// The same, but U+FFFD for a byte that is undefined here and a Vietnamese letter in windows-1252.
  let judged: [UInt32]
  /// Each byte's scalar as UTF-8: the first byte lowest, the number of bytes in the highest eight bits.
  let encoded: [UInt32]
  /// For each byte the number of the mark that it is, or `noMark`; empty for an encoding without marks.
  private let marks: [UInt8]
  /// The scalar of each base byte with each mark, or 0: 32 marks a byte.
  private let pairs: [UInt16]

  static let noMark: UInt8 = 0xFF
  var hasMarks: Bool { !marks.isEmpty }

  static let windows1252 = LegacyCoding(LegacyTables.windows1252)
  static let tcvn3 = LegacyCoding(LegacyTables.tcvn3, shared: [0xFD])
  static let viscii = LegacyCoding(LegacyTables.viscii, controls: LegacyTables.visciiControls)
  static let windows1258 = LegacyCoding(LegacyTables.windows1258, marks: combiningMarks)
  static let vni = LegacyCoding(LegacyTables.vni, marks: VNIMarks.all, shared: [0xCC, 0xCD, 0xEC, 0xED])

  /// The letter that a base byte and the byte after it make; 0 if they make none.
  @inline(__always)
  func pair(_ base: UInt8, _ byte: UInt8) -> UInt32 {
    let mark = marks[Int(byte)]
    return mark == Self.noMark ? 0 : UInt32(pairs[Int(base) << 5 | Int(mark & 31)])
  }

  /// A mark: its byte, its number below 32 and the letters it makes of a base scalar.
  struct Mark {
    var byte: UInt8
    var number: UInt8
    var compose: (_ base: UInt32) -> UInt32?
  }

  /// `shared`: the Vietnamese letters that the encoding has where windows-1252 has them; nil for all.
  private init(
    _ upper: [UInt16], controls: [(byte: UInt8, scalar: UInt16)] = [], marks: [Mark] = [], shared: [UInt8]? = nil
  ) {
    var scalars = (0..<0x80).map { UInt32($0) } + upper.map { UInt32($0) }
    for control in controls { scalars[Int(control.byte)] = UInt32(control.scalar) }
    var markNumbers = [UInt8](repeating: Self.noMark, count: marks.isEmpty ? 0 : 256)
    var pairs = [UInt16](repeating: 0, count: marks.isEmpty ? 0 : 256 * 32)
    for mark in marks {
      markNumbers[Int(mark.byte)] = mark.number
      for base in 0..<256 {
        if let scalar = mark.compose(scalars[base]) { pairs[base << 5 | Int(mark.number)] = UInt16(scalar) }
      }
    }
    self.scalars = scalars
    judged = scalars.indices.map { byte in
      guard let shared, byte >= 0x80, scalars[byte] == UInt32(LegacyTables.windows1252[byte - 0x80]),
        VietnameseLetter.code(of: scalars[byte]) != VietnameseLetter.none, !shared.contains(UInt8(byte))
      else { return scalars[byte] }
      return 0xFFFD
    }
    self.marks = markNumbers
    self.pairs = pairs
    encoded = scalars.map { scalar in
      var bytes: [UInt8] = []
      UTF8Scalars.append(scalar, to: &bytes)
      return bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) } | UInt32(bytes.count) << 24
    }
  }

  private static var combiningMarks: [Mark] {
    LegacyTables.windows1258.enumerated().filter { (0x300..<0x370).contains($0.element) }.enumerated().map { entry in
      let mark = UInt32(entry.element.element)
      return Mark(byte: UInt8(0x80 + entry.element.offset), number: UInt8(entry.offset)) {
        VietnameseLetter.compose($0, mark)
      }
    }
  }
}

/// The second bytes of VNI's letters of two bytes: a circumflex or breve, a tone, or both.
enum VNIMarks {
  /// Small letters have 0xE0 to 0xFC, capitals 0x20 less; typists mix them, and the base letter's case counts.
  private static let lowercase: [(byte: UInt8, quality: UInt32, tone: Int)] = [
    (0xE0, 0x302, 1), (0xE1, 0x302, 4), (0xE2, 0x302, 0), (0xE3, 0x302, 3), (0xE4, 0x302, 5), (0xE5, 0x302, 2),
    (0xE8, 0x306, 1), (0xE9, 0x306, 4), (0xEA, 0x306, 0), (0xEB, 0x306, 5), (0xFA, 0x306, 2), (0xFC, 0x306, 3),
    (0xEF, 0, 5), (0xF5, 0, 3), (0xF8, 0, 1), (0xF9, 0, 4), (0xFB, 0, 2),
  ]
  private static let bases: Set<Int> = [
    Letter.a, Letter.e, Letter.o, Letter.u, Letter.y, Letter.oHorn, Letter.uHorn,
  ]

  static var all: [LegacyCoding.Mark] {
    lowercase.flatMap { mark in
      [mark.byte, mark.byte - 0x20].map { byte in
        LegacyCoding.Mark(byte: byte, number: mark.byte & 31) { compose($0, quality: mark.quality, tone: mark.tone) }
      }
    }
  }

  private static func compose(_ base: UInt32, quality: UInt32, tone: Int) -> UInt32? {
    var code = VietnameseLetter.code(of: base)
    guard code != VietnameseLetter.none, bases.contains(VietnameseLetter.rank(code)), VietnameseLetter.tone(code) == 0
    else { return nil }
    if quality != 0 {
      guard let letter = VietnameseLetter.compose(base, quality) else { return nil }
      code = VietnameseLetter.code(of: letter)
    }
    let toned = VietnameseLetter.code(
      rank: VietnameseLetter.rank(code), tone: tone, isCapital: VietnameseLetter.isCapital(code))
    return VietnameseLetter.scalar(of: toned)
  }
}
