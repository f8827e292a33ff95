/// The order of Vietnamese name lists: given name (the last word), family name, then the words between.
///
/// Each word is compared by the alphabet a ă â b c d đ e ê … and, where the letters agree, by tone: none, huyền, hỏi,
/// ngã, sắc, nặng. So `Hà`, `Hạ`, `Hải`: a tone counts after all letters of its word. Case does not count.
public enum VietnameseOrder {
  /// A name's place in the order; keys of names that differ only in case or tone placement are equal.
  public struct Key: Comparable, Hashable, Sendable {
    fileprivate var bytes: [UInt8] = []

    /// The place of a name, which should be normalised.
    public init(_ name: String) {
      let words = name.split(whereSeparator: \.isWhitespace)
      guard let given = words.last else { return }
      append(given)
      if words.count > 1 { append(words[0]) }
      for word in words.dropFirst().dropLast() { append(word) }
    }

    /// Whether the left place comes first.
    public static func < (left: Key, right: Key) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }

    private mutating func append(_ word: Substring) {
      var tones: [UInt8] = []
      for scalar in word.unicodeScalars {
        let code = VietnameseLetter.code(of: scalar.value)
        if code != VietnameseLetter.none {
          bytes.append(Weight.letters + UInt8(VietnameseLetter.rank(code)))
          let tone = VietnameseLetter.tone(code)
          if tone != 0 { tones.append(Weight.tones + UInt8(tone)) }
        } else if let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil {
          bytes.append(Weight.digits + UInt8(digit))
        } else {
          let isLetter = scalar.properties.isAlphabetic
          bytes.append(isLetter ? Weight.foreignLetters : Weight.signs)
          bytes.append(contentsOf: (isLetter ? scalar.properties.lowercaseMapping : String(scalar)).utf8)
        }
      }
      bytes.append(Weight.end)
      bytes.append(contentsOf: tones)
      bytes.append(Weight.end)
    }
  }

  /// Whether the first name stands before the second.
  public static func precedes(_ first: String, _ second: String) -> Bool { Key(first) < Key(second) }

  private enum Weight {
    static let end: UInt8 = 0, tones: UInt8 = 0, signs: UInt8 = 1, digits: UInt8 = 2, letters: UInt8 = 16
    static let foreignLetters: UInt8 = 64
  }
}
