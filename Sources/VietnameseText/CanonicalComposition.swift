@_spi(_Unicode) import Swift

/// Unicode normalisation form C (UAX 15) for text of any kind, in time that is linear however the text was made.
package enum CanonicalComposition {
  /// Marks in a row that are kept, as in the Stream-Safe Text Format (UAX 15, section 13); no script needs more.
  ///
  /// To compose, compare or hash a text, its marks are sorted, run by run, in time that is quadratic in the run.
  package static let mostMarks = 30

  /// The text in form C, marks past the 30th in a row left out.
  package static func composed(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in bounded(text)._nfc { UTF8Scalars.append(scalar.value, to: &bytes) }
    // A mark may fall apart into two.
    return bounded(String(decoding: bytes, as: UTF8.self))
  }

  /// The text without the marks past the 30th in a row: one that is safe to compare or hash.
  package static func bounded(_ text: String) -> String {
    guard hasLongRun(text) else { return text }
    var run = MarkRun()
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where run.add(scalar) <= mostMarks { kept.append(scalar) }
    return String(kept)
  }

  private static func hasLongRun(_ text: String) -> Bool {
    // The first mark is U+0300, and a run of them takes two bytes each.
    guard text.utf8.count > 2 * mostMarks, text.utf8.contains(where: { $0 >= 0xCC }) else { return false }
    var run = MarkRun()
    return text.unicodeScalars.contains { run.add($0) > mostMarks }
  }
}

/// Counts marks in a row.
private struct MarkRun {
  private var count = 0

  /// The number of marks in a row that end with this scalar; 0 for one that is none.
  mutating func add(_ scalar: Unicode.Scalar) -> Int {
    count = Self.isMark(scalar) ? count + 1 : 0
    return count
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x300, 0x1E00...0x20CF, 0x2100...0x2CEE, 0x3400...0xA66E, 0xAC00...0xD7FF: false
    // Vowel signs of Tibetan that are no marks themselves and fall apart into two.
    case 0xF73, 0xF75, 0xF81: true
    default: scalar.properties.canonicalCombiningClass != .notReordered
    }
  }
}
