import Movement
import VietnameseText

/// Finds who sent a table, in titles and file names: a unit that is mentioned is not always the sender.
struct SenderReading {
  /// Whom a text names.
  enum Mention: Equatable {
    /// A unit, by its code.
    case unit(String)
    /// A body that is no unit and has the name of one in its own: `TRẠM Y TẾ XÃ NÀ HỲ`.
    case body(String)

    var unit: String? {
      if case .unit(let code) = self { code } else { nil }
    }
  }

  let directory: UnitDirectory
  let words: FormWords.Senders

  /// Whom a cell above the headings names, line by line; only units that must submit, a code only if the cell is nothing else.
  func mentions(inTitle cell: String) -> [Mention] {
    if let unit = directory.unit(code: cell, where: \.mustSubmit) { return [.unit(unit.code)] }
    let text = MentionText(cell, words: words, breaksAtHyphens: true)
    let found = mentions(in: text, where: \.mustSubmit)
    return text.lines.compactMap { line in best(of: found.filter { line.contains($0.words.lowerBound) }) }
  }

  /// Whom a file's name names, without its extension; a code only if it is made of digits.
  func mention(inFileName stem: String) -> Mention? {
    func isWanted(_ unit: Unit) -> Bool { unit.kind != .district }
    let text = MentionText(stem, words: words, breaksAtHyphens: false)
    let found = best(of: mentions(in: text, where: isWanted))
    if found?.unit != nil { return found }
    for index in text.folded.indices where !text.isTaken(index..<index + 1) {
      if let unit = directory.unit(digits: text.folded[index], where: isWanted) { return .unit(unit.code) }
    }
    return found
  }

  private func mentions(
    in text: MentionText, where isWanted: (Unit) -> Bool
  ) -> [(words: Range<Int>, mention: Mention)] {
    directory.namings(in: text.folded).compactMap { range, units in
      guard let unit = units.first(where: isWanted), !text.isTaken(range) else { return nil }
      guard let body = text.body(around: range, of: unit) else { return (range, .unit(unit.code)) }
      return (range, .body(body))
    }
  }

  /// The longest unit, else the longest body.
  private func best(of found: [(words: Range<Int>, mention: Mention)]) -> Mention? {
    (found.first { $0.mention.unit != nil } ?? found.first)?.mention
  }
}

/// A title or file name in which units are looked for.
struct MentionText {
  /// The words, folded.
  let folded: [String]
  private let text: TextWords
  private let words: FormWords.Senders
  private let institutions: [Range<Int>]
  private let addressees: [Range<Int>]
  private let places: [Range<Int>]
  private let between: [Range<Int>]
  /// What ends a longer name.
  private let breaks: [String]

  /// - Parameter breaksAtHyphens: whether a hyphen without spaces is one; in file names it stands for a space.
  init(_ text: String, words: FormWords.Senders, breaksAtHyphens: Bool) {
    self.text = TextWords(text)
    self.words = words
    breaks = [",", ":", " - ", "–"] + (breaksAtHyphens ? ["-"] : [])
    folded = (0..<self.text.count).map { [text = self.text] in TextNormalization.folded(String(text[$0])) }
    let exceptions = words.notInstitutions.places(in: self.text)
    institutions = words.institutions.places(in: self.text).filter { place in
      !exceptions.contains { $0.overlaps(place) }
    }
    addressees = Self.addressees(in: self.text, words)
    places = words.places.places(in: self.text)
    between = words.between.places(in: self.text)
  }

  /// The words of each line.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in 0..<text.count where index > 0 && gap(before: index).contains(where: \.isNewline) {
      lines.append(start..<index)
      start = index
    }
    return lines + [start..<text.count]
  }

  /// What addressees take: from the word for them to the end or the next ` - ` or `,`.
  private static func addressees(in text: TextWords, _ words: FormWords.Senders) -> [Range<Int>] {
    words.addressees.places(in: text).map { place in
      // A dash right behind the word begins a list.
      let end = (place.upperBound..<text.count).dropFirst().first { index in
        let gap = text.gap(before: index)
        return gap.contains(",") || gap.contains(" - ") || gap.contains(" – ")
      }
      return place.lowerBound..<(end ?? text.count)
    }
  }

  /// Whether a name is an addressee's, or stands right behind a word for a place or a partner.
  func isTaken(_ name: Range<Int>) -> Bool {
    if addressees.contains(where: { $0.overlaps(name) }) { return true }
    var index = name.lowerBound
    while index > 0, gap(before: index).allSatisfy({ $0 == " " || $0 == ":" }) {
      if places.contains(where: { $0.upperBound == index }) { return true }
      guard let between = between.first(where: { $0.upperBound == index }) else { return false }
      index = between.lowerBound
    }
    return false
  }

  /// The longer name that a unit's name is part of; nil where it stands by itself.
  func body(around name: Range<Int>, of unit: Unit) -> String? {
    var first = name.lowerBound
    while first > 0, !isBreak(gap(before: first)) { first -= 1 }
    guard let institution = institutions.first(where: { $0.lowerBound >= first && $0.upperBound <= name.lowerBound })
    else { return nil }
    let isOwn =
      unit.kind != .commune && institution.upperBound == name.lowerBound
      && words.ownBodies.length(at: institution.lowerBound, of: text) == institution.count
    if isOwn { return nil }
    let start = text.places[institution.lowerBound].lowerBound
    let end = text.places[name.upperBound - 1].upperBound
    return String(Substring(text.text.utf8.dropFirst(start).prefix(end - start)))
  }

  private func isBreak(_ gap: Substring) -> Bool {
    gap.contains(where: \.isNewline) || breaks.contains(where: gap.contains)
  }

  private func gap(before word: Int) -> Substring { text.gap(before: word) }
}

extension TextWords {
  /// What separates a word from the one before.
  fileprivate func gap(before word: Int) -> Substring {
    guard word > 0 else { return "" }
    let start = places[word - 1].upperBound
    return Substring(text.utf8.dropFirst(start).prefix(places[word].lowerBound - start))
  }
}
