/// Judges whether a word, read in some encoding, is Vietnamese: one syllable, or syllables joined by typographic signs.
package struct SyllableParser {
  private let automaton: SyllableAutomaton
  private var state = SyllableAutomaton.start
  private var tone = 0
  private var tones = 0
  private var isMarked = false
  private var areCapitalConsonants = true
  private var failed = false

  package init(_ automaton: SyllableAutomaton) { self.automaton = automaton }

  /// Takes the next scalar of the word.
  package mutating func add(_ scalar: UInt32) {
    let code = VietnameseLetter.code(of: scalar)
    if code != VietnameseLetter.none {
      let rank = VietnameseLetter.rank(code)
      state = automaton.next(state, rank: rank)
      if VietnameseLetter.tone(code) != 0 {
        tone = VietnameseLetter.tone(code)
        tones += 1
      }
      if scalar >= 0x80 { isMarked = true }
      if !VietnameseLetter.isCapital(code) || VietnameseLetter.isVowel(rank) { areCapitalConsonants = false }
    } else if Self.isSign(scalar) {
      endPiece()
    } else if scalar == 0xAD {
      // A soft hyphen is no letter, but the word with it has to be judged: in TCVN3 it is ư.
      isMarked = true
    } else {
      failed = true
    }
  }

  /// Whether all of the word was Vietnamese; pieces without a Vietnamese letter are not judged.
  package mutating func finish() -> Bool {
    endPiece()
    return !failed
  }

  private mutating func endPiece() {
    // `HĐND` and the like are abbreviations, as Vietnamese as any syllable.
    if isMarked, !(tones <= 1 && automaton.accepts(state, tone: tone)), !areCapitalConsonants { failed = true }
    state = SyllableAutomaton.start
    tone = 0
    tones = 0
    isMarked = false
    areCapitalConsonants = true
  }

  /// Spaces, quotation marks, dashes and dots that Windows code pages have at 0x80 to 0xA0.
  private static func isSign(_ scalar: UInt32) -> Bool {
    scalar == 0xA0 || (0x2010...0x203A).contains(scalar)
  }
}
