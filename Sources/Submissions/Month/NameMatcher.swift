import VietnameseText

/// Compares a person's name with the one on the roster: as it is, and failing that without title, bracket and office.
struct NameMatcher: Sendable {
  let words: FormWords.Names

  /// How far two names agree.
  enum Agreement { case same, spelling, none }

  /// How far a name beside a code agrees with that of the code's owner; case and tone placement do not matter.
  func agreement(of name: String, with listed: String) -> Agreement {
    if TonePlacement.key(name) == TonePlacement.key(listed) { return .same }
    if TextNormalization.folded(name) == TextNormalization.folded(listed) { return .spelling }
    let (core, listedCore) = (core(of: name), self.core(of: listed))
    if TonePlacement.key(core) == TonePlacement.key(listedCore) { return .same }
    if TextNormalization.folded(core) == TextNormalization.folded(listedCore) { return .spelling }
    return Self.agreeLoosely(core, listedCore) ? .spelling : .none
  }

  /// A name without titles before it, and without brackets and offices behind it: `Đ/c Lò Thị Páo (BT)` is `Lò Thị Páo`.
  func core(of name: String) -> String {
    var core = Substring(TextNormalization.onOneLine(name))
    if core.contains(where: { $0 == "(" || $0 == "[" }) { core = Substring(String(core).withoutBrackets) }
    if let dash = Self.firstDash(in: core) { core = core[..<dash] }
    var text = TextWords(TextNormalization.normalized(String(core)))
    while let length = words.titles.beginning(of: text) ?? words.offices.beginning(of: text), length < text.count {
      text = TextWords(TextNormalization.normalized(String(text.text(from: length))))
    }
    for word in 1..<max(1, text.count) where words.offices.length(at: word, of: text) == text.count - word {
      return TextNormalization.normalized(String(text.text(before: word)))
    }
    return text.text
  }

  /// Where ` - Bí thư` or `, Bí thư` begins.
  private static func firstDash(in name: Substring) -> String.Index? {
    var before: Character?
    for index in name.indices {
      let character = name[index]
      let isDash = character.unicodeScalars.allSatisfy(CodeText.isDash)
      if (character == "," || (isDash && before == " ")) && index > name.startIndex { return index }
      before = character
    }
    return nil
  }

  /// The last word of a name, folded, i for a y at its end.
  func givenName(of name: String) -> String { Self.syllables(core(of: name)).last?.text ?? "" }

  /// Whether two names are the same but for i and y at the end of syllables, and for initials of words before the last.
  private static func agreeLoosely(_ left: String, _ right: String) -> Bool {
    let (left, right) = (syllables(left), syllables(right))
    guard left.count == right.count, left.count >= 2, left.last?.isInitial == false, right.last?.isInitial == false
    else { return false }
    return zip(left, right).allSatisfy { left, right in
      left.text == right.text || ((left.isInitial || right.isInitial) && left.text.first == right.text.first)
    }
  }

  /// The words of a name, folded; one letter before a full stop is an initial.
  private static func syllables(_ name: String) -> [(text: String, isInitial: Bool)] {
    let words = TextWords(name)
    return (0..<words.count).map { word in
      var text = TextNormalization.folded(String(words[word]))
      if text.count > 1, text.hasSuffix("y") { text = text.dropLast() + "i" }
      return (text, text.count == 1 && words.text(behind: word).first == ".")
    }
  }
}
