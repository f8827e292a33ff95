import Foundation
import Testing
import VietnameseText

@Suite("Composition: a cell, heading or name full of marks would keep the program busy for hours")
struct CanonicalCompositionTests {
  private static let marks: [Unicode.Scalar] = [
    "\u{301}", "\u{323}", "\u{302}", "\u{334}", "\u{345}", "\u{327}", "\u{31B}", "\u{313}", "\u{344}",
    "\u{20D0}", "\u{1DC0}", "\u{302E}", "\u{3099}", "\u{1D165}",
  ]

  private static func text(_ start: String, _ count: Int, mark: (Int) -> Unicode.Scalar) -> String {
    var text = String.UnicodeScalarView(start.unicodeScalars)
    for number in 0..<count { text.append(mark(number)) }
    return String(text)
  }

  /// The longest run of marks that sorting would meet.
  private static func longestRun(of text: String) -> Int {
    var (longest, run) = (0, 0)
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      run = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : run + 1
      longest = max(longest, run)
    }
    return longest
  }

  @Test(
    "text beyond Vietnamese, down to the last scalar",
    arguments: [
      ("", ""), ("Nà Hỳ", "Nà Hỳ"), ("e\u{302}\u{301}", "ế"), ("o\u{31B}\u{323}", "ợ"),
      ("a\u{327}\u{323}\u{301}b", "ạ\u{327}\u{301}b"),
      ("\u{1111}\u{1171}\u{11B6}", "\u{D4DB}"), ("\u{1100}\u{1161}\u{1100}\u{1161}\u{11A8}", "\u{AC00}\u{AC01}"),
      ("\u{AC00}\u{11A8}", "\u{AC01}"), ("\u{FB2C}\u{2ADC}", "\u{5E9}\u{5BC}\u{5C1}\u{2ADD}\u{338}"),
      ("\u{1D15E}", "\u{1D157}\u{1D165}"), ("\u{212B}\u{2126}", "\u{C5}\u{3A9}"), ("\u{344}", "\u{308}\u{301}"),
      ("か\u{3099}", "が"), ("👨\u{200D}👩", "👨\u{200D}👩"), ("\u{301}a\u{A0}", "\u{301}a\u{A0}"),
    ])
  func composes(text: String, expected: String) {
    #expect(Array(CanonicalComposition.composed(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("thirty marks in a row stay, the others go", arguments: [30, 31, 32, 5000])
  func runs(count: Int) {
    let text = Self.text("Lò", count) { Self.marks[$0 % 3 + 5] } + " Văn"
    let kept = Self.text("Lò", 30) { Self.marks[$0 % 3 + 5] } + " Văn"
    #expect(Array(CanonicalComposition.bounded(text).unicodeScalars) == Array(kept.unicodeScalars))
    #expect(
      Array(CanonicalComposition.composed(text).unicodeScalars)
        == Array(kept.precomposedStringWithCanonicalMapping.unicodeScalars))
  }

  /// Marks in a row that are kept, each of which may be two, after a letter that brings up to three.
  private static let mostSorted = 2 * CanonicalComposition.mostMarks + 3

  @Test(
    "no flood of marks gets through, of one kind or of all",
    arguments: ["", "a", "\u{FB2C}", "\u{1100}", "a\u{344}", "\u{F73}"])
  func floods(start: String) {
    let floods =
      [Self.text(start, 3000) { Self.marks[$0 % Self.marks.count] }]
      + Self.marks.map { mark in Self.text(start, 300) { _ in mark } }
    for flood in floods {
      for text in [flood, flood + " x " + flood, flood.replacing("\u{323}", with: "\u{200B}")] {
        let normal = TextNormalization.normalized(text)
        let again = TextNormalization.normalized(normal)
        let longest = max(Self.longestRun(of: normal), Self.longestRun(of: CanonicalComposition.composed(text)))
        #expect(longest <= Self.mostSorted && Array(again.utf8) == Array(normal.utf8))
      }
    }
  }

  @Test("vowel signs that are no marks and fall apart into two", arguments: ["\u{F73}", "\u{F75}", "\u{F81}"])
  func compositeVowels(sign: Unicode.Scalar) {
    #expect(Self.longestRun(of: TextNormalization.normalized(Self.text("a", 3000) { _ in sign })) <= Self.mostSorted)
  }
}
