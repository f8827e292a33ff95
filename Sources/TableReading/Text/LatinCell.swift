/// A cell's characters as the bytes that they are in windows-1252, to read those in another way.
struct LatinCell {
  /// The bytes; a Vietnamese letter that windows-1252 lacks is `letter`, another character that it lacks a space.
  private(set) var bytes: [UInt8] = []
  /// Whether there is a character above ASCII.
  private(set) var isMarked = false
  /// Whether there is a Vietnamese letter from U+0100 up, or a combining mark: then the text is what it says.
  private(set) var isVietnamese = false

  /// Some byte that is part of a word.
  private static let letter: UInt8 = 0xFF

  /// Takes a cell's UTF-8.
  mutating func read(_ text: Span<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    isMarked = false
    isVietnamese = false
    var index = 0
    while index < text.count {
      let scalar = UTF8Scalars.next(text, &index)
      if scalar >= 0x80 { isMarked = true }
      if scalar >= 0x100, Self.isPlainlyVietnamese(scalar) {
        isVietnamese = true
        bytes.append(Self.letter)
      } else {
        bytes.append(Self.byte(of: scalar) ?? 0x20)
      }
    }
  }

  private static func isPlainlyVietnamese(_ scalar: UInt32) -> Bool {
    VietnameseLetter.code(of: scalar) != VietnameseLetter.none || (0x300..<0x370).contains(scalar)
  }

  /// The byte of a character; what windows-1252 leaves undefined stands for itself.
  @inline(__always)
  static func byte(of scalar: UInt32) -> UInt8? {
    if scalar < 0x100 { return UInt8(truncatingIfNeeded: scalar) }
    return scalar > 0x2122 ? nil : specials[scalar]
  }

  /// The characters above U+00FF that windows-1252 has at 0x80 to 0x9F.
  private static let specials: [UInt32: UInt8] = {
    var specials: [UInt32: UInt8] = [:]
    for (index, scalar) in LegacyTables.windows1252.prefix(0x20).enumerated() where scalar > 0xFF {
      specials[UInt32(scalar)] = UInt8(0x80 + index)
    }
    return specials
  }()
}

/// The words of a cell, counted by what they could be.
struct WordCounts {
  /// Words with a character above ASCII.
  var words = 0
  /// Those that are Vietnamese as they stand.
  var asTheyAre = 0
  /// Those that are Vietnamese after each kind of repair, in the order of `TextRepair.Kind.allCases`.
  var repaired = [0, 0, 0]
  /// Those that are Vietnamese after just this repair and not as they stand.
  var plain = [0, 0, 0]

  static let readings: [Readings] = [.tcvn3, .vni, .utf8]

  /// Counts the words of a cell; leaves out signs, and `µ` with a unit, unless asked to count all.
  mutating func add(_ bytes: Span<UInt8>, _ scorer: inout WordScorer) {
    let classes = ByteClass.table
    var index = 0
    while index < bytes.count {
      let start = index
      var isMarked = false
      var hash = WordScorer.seed
      while index < bytes.count, ByteClass.isWord(classes[Int(bytes[index])]) {
        if bytes[index] >= 0x80 { isMarked = true }
        hash = WordScorer.mixed(hash, bytes[index])
        index += 1
      }
      if isMarked {
        let word = bytes.extracting(start..<index)
        if !Self.isSign(word) { add(scorer.readings(of: word, hash: hash)) }
      } else if index == start {
        index += 1
      }
    }
  }

  private mutating func add(_ readings: Readings) {
    words += 1
    if readings.contains(.latin1) { asTheyAre += 1 }
    var found: Int?
    var kinds = 0
    for (kind, reading) in Self.readings.enumerated() where readings.contains(reading) {
      repaired[kind] += 1
      kinds += 1
      found = kind
    }
    if let found, kinds == 1, !readings.contains(.latin1) { plain[found] += 1 }
  }

  /// `§`, `²` or `½` alone, and `µm`, are signs in any language.
  private static func isSign(_ word: Span<UInt8>) -> Bool {
    if WordScan.isSigns(word) { return true }
    let first = word[0]
    if word.count == 1 { return first < 0xC0 || first == 0xD7 || first == 0xF7 }
    return first == 0xB5 && word.count <= 3 && word[word.count - 1] < 0x80
  }

  static func += (left: inout WordCounts, right: WordCounts) {
    left.words += right.words
    left.asTheyAre += right.asTheyAre
    for kind in left.repaired.indices {
      left.repaired[kind] += right.repaired[kind]
      left.plain[kind] += right.plain[kind]
    }
  }

  /// The only kind after which every word is Vietnamese, where not all are as they stand.
  var plainKind: Int? {
    guard words > 0, asTheyAre < words else { return nil }
    let kinds = repaired.indices.filter { repaired[$0] == words }
    return kinds.count == 1 ? kinds[0] : nil
  }
}
