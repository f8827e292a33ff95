/// The letters of the Vietnamese alphabet, and f j w z, each with its tone and case, looked up by scalar.
///
/// A code packs the letter's rank in the alphabet (bits 0–5, a ă â b c d đ … y z), its tone (bits 6–8: none, huyền, hỏi,
/// ngã, sắc, nặng) and whether it is a capital (bit 9).
package enum VietnameseLetter {
  package static let none: UInt16 = 0xFFFF
  package static let capital: UInt16 = 1 << 9

  @inlinable package static func rank(_ code: UInt16) -> Int { Int(code & 63) }
  @inlinable package static func tone(_ code: UInt16) -> Int { Int(code >> 6 & 7) }
  @inlinable package static func isCapital(_ code: UInt16) -> Bool { code & capital != 0 }
  package static func code(rank: Int, tone: Int, isCapital: Bool) -> UInt16 {
    UInt16(rank) | UInt16(tone) << 6 | (isCapital ? capital : 0)
  }

  /// The letter's code, or `none`.
  @inlinable @inline(__always)
  package static func code(of scalar: UInt32) -> UInt16 {
    if scalar < 0x1B1 { return codes[Int(scalar)] }
    let extended = scalar &- 0x1EA0
    return extended < 0x5A ? codes[Int(0x1B1 + extended)] : none
  }

  /// The scalar of a code.
  package static func scalar(of code: UInt16) -> UInt32 { scalars[Int(code & 1023)] }

  /// The letter that a base and a combining mark make, where that is a Vietnamese letter.
  package static func compose(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    let base = code(of: base)
    guard base != none else { return nil }
    let isCapital = isCapital(base)
    var rank = rank(base)
    var tone = tone(base)
    if let added = toneMarks.firstIndex(of: mark) {
      guard tone == 0, Self.isVowel(rank) else { return nil }
      tone = added + 1
    } else {
      // A dot below stands before a circumflex or breve in canonical order; any other tone after it.
      guard tone == 0 || tone == 5, let quality = qualities.first(where: { $0.mark == mark && $0.base == rank })
      else { return nil }
      rank = quality.letter
    }
    return scalar(of: code(rank: rank, tone: tone, isCapital: isCapital))
  }

  /// Whether a rank is one of the twelve vowels.
  package static func isVowel(_ rank: Int) -> Bool { vowelRanks & (1 << UInt64(rank)) != 0 }

  /// Letters in the order of the alphabet, f j w z where the international alphabet has them.
  package static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars).map(\.value)
  private static let vowels = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
    "yỳỷỹýỵ",
  ]
  private static let toneMarks: [UInt32] = [0x300, 0x309, 0x303, 0x301, 0x323]
  private static let qualities: [(mark: UInt32, base: Int, letter: Int)] = [
    (0x306, Letter.a, Letter.aBreve), (0x302, Letter.a, Letter.aCircumflex), (0x302, Letter.e, Letter.eCircumflex),
    (0x302, Letter.o, Letter.oCircumflex), (0x31B, Letter.o, Letter.oHorn), (0x31B, Letter.u, Letter.uHorn),
  ]

  private static let vowelRanks: UInt64 = alphabet.indices.reduce(0) { bits, rank in
    vowels.contains { $0.unicodeScalars.first?.value == alphabet[rank] } ? bits | 1 << UInt64(rank) : bits
  }

  private static let forms: [(scalar: UInt32, code: UInt16)] = {
    var forms: [(UInt32, UInt16)] = []
    for (rank, letter) in alphabet.enumerated() {
      let row = vowels.first { $0.unicodeScalars.first?.value == letter }
      let small = row.map { $0.unicodeScalars.map(\.self) } ?? Unicode.Scalar(letter).map { [$0] } ?? []
      for (tone, scalar) in small.enumerated() {
        forms.append((scalar.value, code(rank: rank, tone: tone, isCapital: false)))
        if let large = scalar.properties.uppercaseMapping.unicodeScalars.first {
          forms.append((large.value, code(rank: rank, tone: tone, isCapital: true)))
        }
      }
    }
    return forms
  }()

  /// Codes of U+0000 to U+01B0, then of U+1EA0 to U+1EF9.
  @usableFromInline static let codes: [UInt16] = {
    var codes = [UInt16](repeating: none, count: 0x1B1 + 0x5A)
    for form in forms { codes[Int(form.scalar < 0x1B1 ? form.scalar : form.scalar - 0x1EA0 + 0x1B1)] = form.code }
    return codes
  }()

  private static let scalars: [UInt32] = {
    var scalars = [UInt32](repeating: 0xFFFD, count: 1024)
    for form in forms { scalars[Int(form.code)] = form.scalar }
    return scalars
  }()
}

/// The ranks of the letters that rules name.
package enum Letter {
  package static let a = 0, aBreve = 1, aCircumflex = 2, b = 3, c = 4, d = 5, dStroke = 6, e = 7, eCircumflex = 8
  package static let f = 9, g = 10, h = 11, i = 12, j = 13, k = 14, l = 15, m = 16, n = 17, o = 18
  package static let oCircumflex = 19, oHorn = 20
  package static let p = 21, q = 22, r = 23, s = 24, t = 25, u = 26, uHorn = 27, v = 28, w = 29, x = 30, y = 31, z = 32
}
