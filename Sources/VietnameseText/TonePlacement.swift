/// Compares names up to case and to the vowel that carries the tone: `Hoà` and `HÒA` are one name.
public enum TonePlacement {
  /// A key that is equal for names that agree so; the name should be normalised. It is no text to show.
  public static func key(_ name: String) -> String {
    let span = name.utf8Span.span
    var bytes: [UInt8] = []
    bytes.reserveCapacity(span.count + 4)
    var tones: [UInt8] = []
    var index = 0
    while index < span.count {
      let scalar = UTF8Scalars.next(span, &index)
      let code = VietnameseLetter.code(of: scalar)
      if code != VietnameseLetter.none {
        let rank = VietnameseLetter.rank(code)
        UTF8Scalars.append(VietnameseLetter.alphabet[rank], to: &bytes)
        let tone = VietnameseLetter.tone(code)
        if tone != 0 { tones.append(UInt8(tone)) }
      } else {
        // The tones follow their word, as control characters, which no name has.
        bytes.append(contentsOf: tones)
        tones.removeAll(keepingCapacity: true)
        appendLowercase(scalar, to: &bytes)
      }
    }
    bytes.append(contentsOf: tones)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func appendLowercase(_ scalar: UInt32, to bytes: inout [UInt8]) {
    guard scalar >= 0x80, let scalar = Unicode.Scalar(scalar) else { return UTF8Scalars.append(scalar, to: &bytes) }
    bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
  }
}
